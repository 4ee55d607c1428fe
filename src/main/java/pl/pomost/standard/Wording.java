package pl.pomost.standard;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import pl.pomost.scenario.StandardDef;

/**
 * Everything that one version of a standard says, in Polish (domain brief, 3.3). Texts that nobody wrote are empty.
 *
 * @param rationale     why it is a standard
 * @param audience      whom it serves
 * @param coverage      what it covers
 * @param measure       what is measured
 * @param dataFrequency how often the data come
 * @param evidence      what shows a level
 * @param legalBasis    named where the law asks for it
 * @param levels        minimum conditions of the levels 0 to 3
 */
public record Wording(String name, String rationale, String audience, String coverage, String measure, String dataSource, String dataFrequency,
        String evidence, String legalBasis, Map<Integer, String> levels) {

    public Wording {
        name = text(name);
        rationale = text(rationale);
        audience = text(audience);
        coverage = text(coverage);
        measure = text(measure);
        dataSource = text(dataSource);
        dataFrequency = text(dataFrequency);
        evidence = text(evidence);
        legalBasis = text(legalBasis);
        levels = levels == null ? Map.of() : Map.copyOf(levels);
    }

    /** What a file of starting standards says. */
    static Wording of(StandardDef standard) {
        return new Wording(standard.name(), standard.rationale(), standard.audience(), standard.coverage(), standard.measure(), standard.dataSource(), standard.dataFrequency(), standard.evidence(),
                standard.legalBasis(), standard.levels());
    }

    /** Whether it says the same wherever this says something. */
    boolean says(Wording less) {
        return name.equals(less.name) && levels.equals(less.levels) && Stream.of(Map.entry(less.rationale, rationale), Map.entry(less.audience, audience), Map.entry(less.coverage, coverage),
                Map.entry(less.measure, measure), Map.entry(less.dataSource, dataSource), Map.entry(less.dataFrequency, dataFrequency), Map.entry(less.evidence, evidence),
                Map.entry(less.legalBasis, legalBasis)).allMatch(text -> text.getKey().isEmpty() || text.getKey().equals(text.getValue()));
    }

    /** The condition of a level; empty when there is none. */
    public String level(int level) {
        return levels.getOrDefault(level, "");
    }

    /** The conditions in their order. */
    public Map<Integer, String> inOrder() {
        return new TreeMap<>(levels);
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }
}
