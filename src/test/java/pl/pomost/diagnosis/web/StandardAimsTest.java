package pl.pomost.diagnosis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.pomost.diagnosis.SelfAssessment;
import pl.pomost.diagnosis.StandardRaisers.Raiser;
import pl.pomost.testing.FileEntries;

/** Which actions a list of standards calls leading to a target: the same ones as the page of the standard. */
class StandardAimsTest {

    private static final SelfAssessment AIMING = FileEntries.entry(FileEntries.json("""
            {"standard": "EDU-1", "agreed_level": 0, "target_12m": 2, "target_12m_date": "2028-09-14", "target_36m": 3, "target_36m_date": "2030-09-14"}"""), SelfAssessment.class);

    @Test
    void anActionThatReachesNoTargetIsNoWayToOne() {
        AimsView.Way way = StandardAims.way(AIMING, List.of(raiser("A-EDU-1", 1, "2028-01-01"), raiser("A-EDU-2", 3, "2031-01-01")));
        assertThat(way.actions()).isEmpty();
        assertThat(way.unplanned()).isTrue();
    }

    @Test
    void anActionThatReachesATargetInTimeIs() {
        AimsView.Way way = StandardAims.way(AIMING, List.of(raiser("A-EDU-3", 2, "2028-09-14"), raiser("A-EDU-4", 2, "2029-01-01"), raiser("A-EDU-5", 3, "2029-01-01")));
        assertThat(way.actions()).containsExactly("A-EDU-3", "A-EDU-5");
        assertThat(way.unplanned()).isFalse();
    }

    private static Raiser raiser(String code, int to, String ends) {
        return new Raiser(code, "działanie", "EDU-1", Optional.of(0), Optional.of(to), Optional.of(LocalDate.parse(ends)));
    }
}
