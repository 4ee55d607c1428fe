package pl.pomost.review;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Until when a remark is put off. */
public enum RemarkCarried {

    NEXT_ROUND, IMPLEMENTATION;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<RemarkCarried> of(String key) {
        return Stream.of(values()).filter(where -> where.key().equals(key)).findFirst();
    }
}
