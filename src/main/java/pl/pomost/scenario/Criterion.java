package pl.pomost.scenario;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One line of the checklist by which ROPS accepts a plan. Texts are Polish.
 *
 * @param blocking the plan cannot be accepted without it
 * @param evidence what the person who judges looks at
 * @param mendAt part of the process where it is put right: plan, team, workshops, consultation, diagnosis, cards, vision,
 *        goals, self_assessment, actions, indicators, narrative or document
 * @param limits numbers of the criterion, such as {@code percent: 70}
 */
public record Criterion(String code, String text, Set<CheckedBy> checkedBy, boolean blocking, Optional<String> evidence, String mendAt,
        String hint, Map<String, Integer> limits) {

    public Criterion {
        checkedBy = Set.copyOf(checkedBy);
        evidence = evidence == null ? Optional.empty() : evidence;
        limits = limits == null ? Map.of() : Map.copyOf(limits);
    }

    public boolean automatic() {
        return checkedBy.contains(CheckedBy.AUTOMATIC);
    }

    public boolean reviewer() {
        return checkedBy.contains(CheckedBy.REVIEWER);
    }

    public int limit(String name, int otherwise) {
        return limits.getOrDefault(name, otherwise);
    }
}
