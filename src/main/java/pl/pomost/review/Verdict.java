package pl.pomost.review;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reviewer says of a criterion. */
public enum Verdict {

    MET, PARTLY, NOT_MET;

    /** As forms write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Verdict> of(String key) {
        return Stream.of(values()).filter(verdict -> verdict.key().equals(key)).findFirst();
    }
}
