package pl.pomost.workshop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.scenario.StandardDef;

/**
 * Where the level of a standard goes on which people in a hall agree after each has rated it alone. The module that keeps the
 * self-assessment implements it as a bean.
 */
public interface StandardAgreement {

    /** So many people in the hall who gave a level. @param member code of the one person who gave it; empty for hands that were counted */
    record Given(int level, long people, Optional<String> member) {
    }

    /** Levels agreed so far, by code of the standard. Callers hand in an enrolment that they may see. */
    Map<String, Integer> levels(UUID enrolment);

    /** Whether this level needs evidence and nothing that was said before shows it. */
    boolean lacksEvidence(Scope scope, StandardDef standard, int level);

    /**
     * Writes down what was agreed today. Whatever else is kept of the standard stays.
     *
     * @param evidence what shows it; empty leaves what was there
     * @param given    how people rated it before they agreed, kept as counts without names
     */
    void agree(Scope scope, StandardDef standard, int level, Optional<String> evidence, List<Given> given);
}
