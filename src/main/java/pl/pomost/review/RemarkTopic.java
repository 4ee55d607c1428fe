package pl.pomost.review;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The short list of what remarks are about. Counted over all powiats it shows where the scenario itself should be better. */
public enum RemarkTopic {

    MISSING_DATA, NO_EVIDENCE, UNCLEAR, INCONSISTENT, OUTSIDE_COMPETENCE, NOT_AGREED, NO_FUNDING, NOT_MEASURABLE, UNREALISTIC, PERSONAL_DATA, ACCESSIBILITY, OTHER;

    /** As forms and process files write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<RemarkTopic> of(String key) {
        return Stream.of(values()).filter(topic -> topic.key().equals(key)).findFirst();
    }
}
