package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HallLimitsTest {

    private Instant now = Instant.parse("2028-01-10T10:00:00Z");
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @Test
    void whoeverGuessesCodesWaitsAMinuteAndTheNextAddressDoesNot() {
        var limits = new GuessLimits(clock);
        IntStream.range(0, 300).forEach(each -> {
            assertThat(limits.mayTry("10.0.0.1")).isTrue();
            limits.missed("10.0.0.1");
        });
        assertThat(limits.mayTry("10.0.0.1")).isFalse();
        assertThat(limits.mayTry("10.0.0.2")).isTrue();
        now = now.plus(Duration.ofSeconds(61));
        assertThat(limits.mayTry("10.0.0.1")).isTrue();
    }

    @Test
    void aHallTakesSoManyNewcomersAMinuteAndAnotherHallAsMany() {
        var turnstile = new Turnstile(clock);
        UUID hall = UUID.randomUUID();
        IntStream.range(0, Turnstile.JOINS_A_MINUTE).forEach(each -> {
            // however many forms come back, only whoever comes in is counted
            turnstile.join(hall);
            turnstile.join(hall);
            turnstile.joined(hall);
        });
        assertThatThrownBy(() -> turnstile.join(hall)).isInstanceOf(Refusal.class).hasMessageContaining("TOO_OFTEN");
        assertThatCode(() -> turnstile.join(UUID.randomUUID())).doesNotThrowAnyException();
        now = now.plus(Duration.ofSeconds(61));
        assertThatCode(() -> turnstile.join(hall)).doesNotThrowAnyException();
    }

    @Test
    void whoeverSendsFormsThatComeBackShutsTheDoorOfTheirOwnAddressOnly() {
        var limits = new GuessLimits(clock);
        IntStream.range(0, GuessLimits.FAILED_JOINS).forEach(each -> {
            limits.join("10.0.0.1");
            limits.failedToJoin("10.0.0.1");
        });
        assertThatThrownBy(() -> limits.join("10.0.0.1")).isInstanceOf(Refusal.class).hasMessageContaining("TOO_OFTEN");
        assertThatCode(() -> limits.join("10.0.0.2")).doesNotThrowAnyException();
    }

    @Test
    void allAddressesOfOneNetworkAreOneGuesser() {
        var limits = new GuessLimits(clock);
        IntStream.range(0, 300).forEach(each -> limits.missed("2001:db8:0:7::" + Integer.toHexString(each)));
        assertThat(limits.mayTry("2001:db8:0:7:ffff::1")).isFalse();
        assertThat(limits.mayTry("2001:db8:0:8::1")).isTrue();
        assertThat(limits.mayTry("::ffff:10.0.0.1")).isTrue();
    }

    @Test
    void aPhoneLooksAtTheHallOftenButNotWithoutEnd() {
        var turnstile = new Turnstile(clock);
        assertThat(IntStream.range(0, Turnstile.LOOKS_A_MINUTE).allMatch(each -> turnstile.mayLook("one"))).isTrue();
        assertThat(turnstile.mayLook("one")).isFalse();
        assertThat(turnstile.mayLook("other")).isTrue();
    }
}
