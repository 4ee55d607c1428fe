package pl.pomost.review;

import java.util.Locale;

/** How far a remark is: to be answered, to be looked at by the reviewer, done with, or put off. */
public enum RemarkState {

    OPEN, ANSWERED, CLOSED, CARRIED;

    /** As process files write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RemarkState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
