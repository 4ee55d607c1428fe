package pl.pomost.workshop;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a card is not shown to all. It stays in the workshop, with whoever wrote it, and can be shown again. */
public enum Held {

    /** For the yes of whoever leads, where the scenario asks for it. */
    WAITING,
    /** Not shown, with a reason for its author. */
    REFUSED,
    /** On the parking lot: said, and left for later. */
    PARKED,
    /** Taken off the screens after it had been shown. */
    HIDDEN;

    /** As it stands in the log, in process files and on the screens of the hall. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Held> of(String code) {
        return Stream.of(values()).filter(held -> held.code().equals(code)).findFirst();
    }
}
