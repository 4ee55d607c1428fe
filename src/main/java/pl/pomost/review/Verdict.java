package pl.pomost.review;

import java.util.Locale;

/** What a reviewer says of a criterion. */
public enum Verdict {

    MET, PARTLY, NOT_MET;

    /** As forms write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
