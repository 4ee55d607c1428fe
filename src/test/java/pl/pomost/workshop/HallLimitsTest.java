package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;
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
        IntStream.range(0, Turnstile.JOINS_A_MINUTE).forEach(each -> turnstile.join(hall, () -> each));
        assertThatThrownBy(() -> turnstile.join(hall, () -> 0)).isInstanceOf(Refusal.class).hasMessageContaining("TOO_OFTEN");
        assertThat(turnstile.join(UUID.randomUUID(), () -> 7)).isEqualTo(7);
        now = now.plus(Duration.ofSeconds(61));
        assertThat(turnstile.join(hall, () -> 8)).isEqualTo(8);
    }

    @Test
    void aDeedThatFailsGivesItsPlaceBack() {
        var turnstile = new Turnstile(clock);
        UUID hall = UUID.randomUUID();
        IntStream.range(0, 20).forEach(each -> assertThatThrownBy(() -> turnstile.join(hall, () -> {
            throw new IllegalStateException("no");
        })).isInstanceOf(IllegalStateException.class));
        assertThat(turnstile.join(hall, () -> 1)).isEqualTo(1);
    }
}
