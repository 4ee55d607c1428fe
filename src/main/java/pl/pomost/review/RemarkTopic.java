package pl.pomost.review;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The short list of what remarks are about. Counted over all powiats it shows where the scenario itself should be better. */
public enum RemarkTopic {

    MISSING_DATA("brak danych"),
    NO_EVIDENCE("brak dowodu albo źródła"),
    UNCLEAR("niejasne"),
    INCONSISTENT("niespójne z inną częścią planu"),
    OUTSIDE_COMPETENCE("poza kompetencją powiatu"),
    NOT_AGREED("brak zgody albo udziału instytucji"),
    NO_FUNDING("brak źródła finansowania"),
    NOT_MEASURABLE("nie da się zmierzyć"),
    UNREALISTIC("mało realne"),
    PERSONAL_DATA("dane osób albo małe liczby"),
    ACCESSIBILITY("język albo dostępność"),
    OTHER("inne");

    private final String polish;

    RemarkTopic(String polish) {
        this.polish = polish;
    }

    /** What it is called on pages of offices and in documents, which are Polish. */
    public String polish() {
        return polish;
    }

    /** As forms and process files write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<RemarkTopic> of(String key) {
        return Stream.of(values()).filter(topic -> topic.key().equals(key)).findFirst();
    }
}
