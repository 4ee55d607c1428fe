package pl.pomost.compare;

import java.util.Locale;
import java.util.Optional;

/** A postulate. @param whom as the powiat wrote it; may be empty */
public record Ask(String code, String whom, String text) {

    static final String QUERY = "select e.enrolmentId, e.code, e.toWhom, e.text from Postulate e where e.enrolmentId in :ids order by e.position";

    static Ask of(Columns row) {
        return new Ask(row.get(1, String.class), Optional.ofNullable(row.get(2, String.class)).orElse("").strip(), row.get(3, String.class).strip());
    }

    /** Whoever is asked in the same words is the same; capitals, spaces and a full stop do not count. */
    public String whomKey() {
        return whom.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00A0]+", " ").replaceAll("[ .;,]+$", "");
    }
}
