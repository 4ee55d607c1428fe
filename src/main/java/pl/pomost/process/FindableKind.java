package pl.pomost.process;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of thing the search has found. The numbers are kept in its tables: a new kind takes a new one. */
public enum FindableKind {
    PLAN(1), DIAGNOSIS(2), RESOURCE(3), VISION(4), GOAL(5), ACTION(6), INDICATOR(7), RISK(8), POSTULATE(9), STANDARD(10), PRACTICE(11),
    /** As a published plan has it, for everybody; the living one may say something else by now. */
    PUBLISHED_ACTION(12), THREAD(13), QUESTION(14), AGREEMENT(15), DOCUMENT(16), CONTACT(17);

    private final int number;

    FindableKind(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    public static FindableKind of(int number) {
        return Stream.of(values()).filter(kind -> kind.number == number).findFirst().orElseThrow();
    }

    /** @param name in small letters, as in an address */
    public static Optional<FindableKind> called(String name) {
        return Stream.of(values()).filter(kind -> kind.address().equals(name)).findFirst();
    }

    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }
}
