package pl.pomost.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a letter that was not taken waits for its next attempt. */
final class Pauses {

    private static final List<Duration> GROWING = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(12));

    private Pauses() {
    }

    /** @return empty when enough has been tried */
    static Optional<Duration> after(int attempts) {
        return attempts < 1 || attempts > GROWING.size() ? Optional.empty() : Optional.of(GROWING.get(attempts - 1));
    }
}
