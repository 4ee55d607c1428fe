package pl.pomost.compare;

import java.util.Optional;

/** A postulate. @param whom as the powiat wrote it; may be empty */
public record Ask(String code, String whom, String text) {

    static final String QUERY = "select e.enrolmentId, e.code, e.toWhom, e.text from Postulate e where e.enrolmentId in :ids order by e.position";

    static Ask of(Columns row) {
        return new Ask(row.get(1, String.class), Optional.ofNullable(row.get(2, String.class)).orElse("").strip(), row.get(3, String.class).strip());
    }
}
