package pl.pomost.diagnosis;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.scenario.StandardDef;

/**
 * One line of the form of a whole area: the level and its first proof.
 *
 * @param day    on which the level was agreed
 * @param before print of the line when the form was made, so that only what this person changed is saved
 */
public record QuickAssessment(StandardDef standard, Optional<Integer> level, Optional<LocalDate> day, Optional<String> what, Optional<LocalDate> proofDay,
        Optional<String> source, String before) {

    /** A line as it is stored. */
    public static QuickAssessment of(StandardDef standard, Optional<SelfAssessment> stored) {
        Optional<Proof> first = stored.flatMap(assessment -> assessment.evidence().stream().findFirst());
        return new QuickAssessment(standard, stored.flatMap(SelfAssessment::agreedLevel), stored.flatMap(SelfAssessment::date), first.map(Proof::what),
                first.map(Proof::date), first.map(Proof::source), "");
    }

    /** The line in short, to tell whether it changed; spaces that a form does not keep do not count. */
    public String print() {
        return Stream.of(level, what, proofDay, source).map(part -> part.map(Object::toString).orElse("").replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining("|"));
    }

    public boolean isChanged() {
        return !print().equals(before);
    }

    Optional<Proof> proof(Optional<Proof> stored) {
        return what.isEmpty() && proofDay.isEmpty() && source.isEmpty() ? Optional.empty()
                : Optional.of(new Proof(what.orElse(null), proofDay.orElse(null), source.orElse(null), stored.map(Proof::extra).orElse(Map.of())));
    }
}
