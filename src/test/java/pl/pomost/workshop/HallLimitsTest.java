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
        IntStream.range(0, Turnstile.JOINS_A_MINUTE).forEach(each -> turnstile.join(hall));
        assertThatThrownBy(() -> turnstile.join(hall)).isInstanceOf(Refusal.class).hasMessageContaining("TOO_OFTEN");
        assertThatCode(() -> turnstile.join(UUID.randomUUID())).doesNotThrowAnyException();
        now = now.plus(Duration.ofSeconds(61));
        assertThatCode(() -> turnstile.join(hall)).doesNotThrowAnyException();
    }
}
