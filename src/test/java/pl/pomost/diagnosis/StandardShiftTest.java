package pl.pomost.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import pl.pomost.diagnosis.StandardShift.Way;
import pl.pomost.scenario.StandardDef;

/** What changed between two states of a self-assessment. */
class StandardShiftTest {

    @Test
    void aStandardMayBeNewOrGoneAtEitherMoment() {
        var shifts = StandardShift.between(List.of(at("EDU-1", 1, 1), at("EDU-2", null, 1), at("EDU-9", 2, 1)), List.of(at("EDU-1", 3, 1), at("EDU-2", 1, 1), at("EDU-3", null, 1)));
        assertThat(shifts).extracting(StandardShift::standard).containsExactly("EDU-1", "EDU-2", "EDU-3", "EDU-9");
        assertThat(shifts).extracting(StandardShift::way).containsExactly(Way.UP, Way.NEW, Way.NONE, Way.GONE);
        assertThat(shifts.get(0).steps()).isEqualTo(2);
    }

    @Test
    void levelsByDifferentVersionsAreToldApart() {
        assertThat(StandardShift.between(List.of(at("EDU-1", 2, 1)), List.of(at("EDU-1", 2, 2))).get(0).otherVersion()).isTrue();
        assertThat(StandardShift.between(List.of(at("EDU-1", 2, 2)), List.of(at("EDU-1", 2, 2))).get(0).otherVersion()).isFalse();
    }

    @Property
    void backwardsTheWayIsTheOther(@ForAll @IntRange(max = 3) int before, @ForAll @IntRange(max = 3) int after) {
        Way there = StandardShift.between(List.of(at("EDU-1", before, 1)), List.of(at("EDU-1", after, 1))).get(0).way();
        Way back = StandardShift.between(List.of(at("EDU-1", after, 1)), List.of(at("EDU-1", before, 1))).get(0).way();
        assertThat(there).isEqualTo(before == after ? Way.SAME : after > before ? Way.UP : Way.DOWN);
        assertThat(Map.of(Way.UP, Way.DOWN, Way.DOWN, Way.UP, Way.SAME, Way.SAME)).containsEntry(there, back);
    }

    /** A copy that stays names nobody. */
    @Test
    void aStandingCountsPeople() {
        var assessment = SelfAssessment.of(new StandardDef("EDU-1", "EDU", 2, "agreed", "", "", "", Map.of()), UUID.randomUUID(), 0);
        assertThat(assessment.isSaid()).isFalse();
        assessment.rate("t01", 1);
        assessment.rate("t02", 1);
        assessment.count(List.of(Rating.counted(2, 5)));
        assertThat(assessment.isSaid()).isTrue();
        Standing standing = Standing.of(assessment);
        assertThat(standing.ratings()).isEqualTo(Map.of(1, 2, 2, 5));
        assertThat(standing.toString()).doesNotContain("t01");
        assertThat(standing.version()).isEqualTo(2);
        assertThat(standing.agreed()).isEqualTo(Optional.empty());

        assessment.measureBy(new StandardDef("EDU-1", "EDU", 2, "agreed", "", "", "", Map.of()));
        assertThat(assessment.ratings()).hasSize(3);
        assessment.measureBy(new StandardDef("EDU-1", "EDU", 3, "agreed", "", "", "", Map.of()));
        assertThat(assessment.ratings()).as("given by another version").isEmpty();
    }

    private static Standing at(String code, Integer level, int version) {
        return new Standing(code, version, "EDU", level, null, null, null, null, List.of(), null, Map.of());
    }
}
