package pl.pomost.plan;

import java.util.List;
import java.util.Optional;

/** What a field becomes when the JSON of an older schema version does not have it. */
final class Absent {

    private Absent() {
    }

    static <T> Optional<T> toEmpty(Optional<T> value) {
        return value == null ? Optional.empty() : value;
    }

    static <T> List<T> toEmpty(List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    static String toPolish(String lang) {
        return lang == null || lang.isBlank() ? "pl" : lang;
    }

    static String toBlank(String text) {
        return text == null ? "" : text;
    }
}
