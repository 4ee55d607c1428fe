package pl.pomost.scenario;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/**
 * A starting standard of service. The catalogue is seeded from it; later versions live in the database. Texts are Polish.
 *
 * @param area code of its area
 * @param status code of the dictionary {@code standard_status}
 * @param rationale why it is a standard; this and what follows it is null where nobody said it, and in what the catalogue tells those who assess
 * @param audience whom it serves
 * @param coverage what it covers
 * @param measure what is measured
 * @param dataFrequency how often the data come
 * @param evidence what shows a level
 * @param legalBasis named where the law asks for it
 * @param levels minimum conditions of the levels 0 to 3
 */
public record StandardDef(String code, String area, int version, String status, String name, String rationale, String audience, String coverage, String measure,
        String dataSource, String dataFrequency, String evidence, String legalBasis, Map<Integer, String> levels) {

    @JsonCreator
    public StandardDef {
        levels = Map.copyOf(levels);
    }

    /** What those who assess need. */
    public StandardDef(String code, String area, int version, String status, String name, String measure, String dataSource, Map<Integer, String> levels) {
        this(code, area, version, status, name, null, null, null, measure, dataSource, null, null, null, levels);
    }

    /** The same where another area holds it. */
    StandardDef in(String other) {
        return other.equals(area) ? this
                : new StandardDef(code, other, version, status, name, rationale, audience, coverage, measure, dataSource, dataFrequency, evidence, legalBasis, levels);
    }
}
