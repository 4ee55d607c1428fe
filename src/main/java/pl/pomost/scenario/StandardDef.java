package pl.pomost.scenario;

import java.util.Map;

/**
 * A starting standard of service. The catalogue is seeded from it; later versions live in the database.
 *
 * @param area code of its area
 * @param status code of the dictionary {@code standard_status}
 * @param measure what is measured, Polish
 * @param levels minimum conditions of the levels 0 to 3, Polish
 */
public record StandardDef(String code, String area, int version, String status, String name, String measure, String dataSource,
        Map<Integer, String> levels) {

    public StandardDef {
        levels = Map.copyOf(levels);
    }

    /** The same where another area holds it. */
    StandardDef in(String other) {
        return other.equals(area) ? this : new StandardDef(code, other, version, status, name, measure, dataSource, levels);
    }
}
