package pl.pomost.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.review.SubmittedChecklist.Criterion;

/** The queue and the review screen count what blocks a plan by one rule. */
class SubmittedChecklistTest {

    private static final UUID PLAN = UUID.randomUUID();

    @Test
    void whatIsNotJudgedYetIsNotCountedAsUnmet() {
        var list = new SubmittedChecklist(PLAN, 1, "pomorskie", "1.0.0", true, List.of(criterion("B1", true, true, "NOT_MET"), criterion("B2", true, true, "NOT_MET"),
                criterion("B3", true, true, "MET"), criterion("A2", false, true, "JUDGE"), criterion("P3", false, true, "JUDGE"), criterion("L1", false, false, "JUDGE")));
        assertThat(list.blockingUnmet(List.of())).as("by the program").isEqualTo(2);
        assertThat(list.blockingUnmet(List.of(judged("B1", Verdict.NOT_MET), judged("A2", Verdict.NOT_MET), judged("P3", Verdict.MET), judged("L1", Verdict.NOT_MET))))
                .as("by both, B1 once; L1 blocks nothing").isEqualTo(3);
        assertThat(list.blockingUnmet(List.of(judged("B3", Verdict.NOT_MET), judged("A2", Verdict.MET)))).isEqualTo(3);
    }

    private static Judgement judged(String criterion, Verdict verdict) {
        return new Judgement(PLAN, 1, criterion).say(verdict, "", "rops", LocalDate.of(2028, 1, 10));
    }

    private static Criterion criterion(String code, boolean automatic, boolean blocking, String state) {
        return new Criterion(code, "", "", automatic, true, blocking, Set.of(), state, "", List.of());
    }
}
