package pl.pomost.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.plan.PlanFacts.Assessment;

/** S1: every agreed standard is assessed, from a certain level on with evidence. */
final class StandardsCheck implements AutomaticCheck {

    @Override
    public CriterionCheck judge(PlanFacts facts) {
        List<String> standards = facts.frame().standards();
        if (standards.isEmpty()) {
            return CriterionCheck.notApplicable("S1", true, "Nie ma jeszcze uzgodnionych standardów.");
        }
        int from = facts.frame().limits().evidenceFromLevel();
        Map<String, Assessment> done = facts.situation().assessments().stream().filter(assessment -> assessment.level().isPresent())
                .collect(Collectors.toMap(Assessment::standard, assessment -> assessment, (first, second) -> first));
        Stream<Finding> missing = standards.stream().filter(standard -> !done.containsKey(standard))
                .map(standard -> Finding.blocking("S1", "standard", standard, standard + ": brak oceny uzgodnionej."));
        List<Assessment> high = done.values().stream().filter(assessment -> assessment.level().filter(level -> level >= from).isPresent()).toList();
        Stream<Finding> unproved = facts.situation().assessments().stream().filter(high::contains).filter(assessment -> !assessment.evidence())
                .map(assessment -> Finding.blocking("S1", "standard", assessment.standard(),
                        "%s: od poziomu %d wymagany dowód.".formatted(assessment.standard(), from)));
        return CriterionCheck.judged("S1", true, "Ocenione standardy: %d z %d; od poziomu %d: %d, w tym z dowodem: %d.".formatted(
                standards.stream().filter(done::containsKey).count(), standards.size(), from, high.size(),
                high.stream().filter(Assessment::evidence).count()), Stream.concat(missing, unproved).toList());
    }
}
