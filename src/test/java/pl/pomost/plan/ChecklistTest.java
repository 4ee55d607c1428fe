package pl.pomost.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.plan.Checklist.Line;
import pl.pomost.plan.Checklist.State;
import pl.pomost.scenario.Criterion;
import pl.pomost.scenario.Scenarios;

/** The checklist of ROPS over the findings of the demo as it was first submitted; and versions of its texts. */
class ChecklistTest {

    private final List<Criterion> criteria = Scenarios.shipped().current().criteria();
    private final Completeness completeness = Completeness.of(DemoFacts.submitted());
    private final Checklist checklist = Checklist.of(criteria, completeness);

    @Test
    void everyCriterionOfTheScenarioHasALineInItsOrder() {
        assertThat(checklist.lines()).extracting(line -> line.criterion().code()).isEqualTo(criteria.stream().map(Criterion::code).toList());
        assertThat(checklist.percent()).isEqualTo(completeness.percent()).isPositive();
        assertThat(checklist.gaps()).isEqualTo(completeness.gaps()).isPositive();
    }

    @Test
    void whatAPersonJudgesHasNoVerdictAndThoseOfTheProgramHaveTheirEvidence() {
        List<String> judged = completeness.criteria().stream().map(CriterionCheck::criterion).toList();
        assertThat(checklist.lines()).allSatisfy(line -> {
            boolean automatic = judged.contains(line.criterion().code());
            assertThat(line.isJudgedByPerson()).isEqualTo(!automatic);
            assertThat(line.evidence().isEmpty()).isEqualTo(!automatic);
            assertThat(line.fails()).isEqualTo(line.state() == State.NOT_MET);
        });
        assertThat(checklist.lines()).anyMatch(Line::isJudgedByPerson).anyMatch(Line::fails);
    }

    @Test
    void findingsAndHintsStandAtTheirCriterionAndNothingIsLost() {
        assertThat(checklist.lines()).allSatisfy(line -> assertThat(line.findings()).allMatch(finding -> finding.criterion().equals(line.criterion().code())));
        long found = completeness.criteria().stream().mapToLong(check -> check.findings().size()).sum() + completeness.hints().size();
        assertThat(checklist.lines().stream().mapToLong(line -> line.findings().size()).sum()).isEqualTo(found);
        assertThat(completeness.hints()).isNotEmpty();
    }

    @Test
    void blockingLinesAreTheOnesThatFailAndBlock() {
        assertThat(checklist.blocking()).isNotEmpty().allMatch(line -> line.fails() && line.criterion().blocking());
        assertThat(checklist.lines().stream().filter(line -> line.fails() && !line.criterion().blocking())).isNotEmpty();
    }

    @Test
    void whatOnePersonTypesWithoutStoppingIsOneVersion() {
        Instant begun = Instant.parse("2028-01-10T10:00:00Z");
        TextVersion typed = new TextVersion(UUID.randomUUID(), text("Zespół", 1, begun), true);
        assertThat(typed.isGoingOn("anna", begun.plusSeconds(599))).isTrue();
        assertThat(typed.isGoingOn("anna", begun.plusSeconds(600))).isFalse();
        assertThat(typed.isGoingOn("jan", begun)).isFalse();

        typed.goOn(text("Zespół spotyka się", 2, begun.plusSeconds(60)));
        assertThat(typed.words()).isEqualTo("Zespół spotyka się");
        assertThat(typed.revision()).isEqualTo(2);
        assertThat(typed.savedAt()).isEqualTo(begun.plusSeconds(60));
        assertThat(typed.savedBy()).isEqualTo("anna");
        assertThat(typed.isGoingOn("anna", begun.plusSeconds(599))).isTrue();
        typed.close();
        assertThat(typed.isGoingOn("anna", begun.plusSeconds(1))).isFalse();
    }

    private static WrittenText text(String words, int revision, Instant at) {
        return new WrittenText(UUID.randomUUID(), "method").saved(words, revision, at, "anna");
    }
}
