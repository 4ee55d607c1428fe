package pl.pomost.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.shared.ForbiddenMove;

/** The life of a remark: what may become of it when, and who is counted. */
class RemarkTest {

    private static final LocalDate DAY = LocalDate.of(2028, 1, 31);

    @Test
    void untilItIsSentItCanBeChangedAndNotAnswered() {
        Remark remark = written(true, RemarkTopic.NO_FUNDING, "B1");
        remark.rewrite(draft(false, RemarkTopic.UNCLEAR, "B2"));
        assertThat(remark.isBlocking()).isFalse();
        assertThat(remark.criterion()).contains("B2");
        assertThat(remark.isAnswerable()).isFalse();
        assertThatThrownBy(() -> remark.answer("Zrobione.", "k", DAY)).isInstanceOf(ForbiddenMove.class);
        assertThatThrownBy(() -> remark.close("", "r", DAY)).isInstanceOf(ForbiddenMove.class).hasMessageContaining("nie jest jeszcze wysłana");
    }

    @Test
    void onceSentNobodyChangesItsWords() {
        Remark remark = sent(true);
        assertThatThrownBy(() -> remark.rewrite(draft(false, RemarkTopic.OTHER, "B1"))).isInstanceOf(ForbiddenMove.class);
        assertThat(remark.text()).isEqualTo("Brak źródła.");
        assertThat(remark.sentOn()).contains(DAY);
        remark.send(DAY.plusDays(9));
        assertThat(remark.sentOn()).contains(DAY);
    }

    @Test
    void anAnswerWaitsForTheReviewerWhoClosesOrOpensAgain() {
        Remark remark = sent(true);
        remark.answer("Dopisano źródło.", "koordynator", DAY);
        assertThat(remark.state()).isEqualTo(RemarkState.ANSWERED);
        assertThat(remark.blocks()).as("an answer alone removes no obstacle").isTrue();
        assertThatThrownBy(() -> remark.reopen(" ", "r", DAY)).isInstanceOf(ForbiddenMove.class);
        remark.reopen("Nie podano kwoty.", "r", DAY);
        assertThat(remark.state()).isEqualTo(RemarkState.OPEN);
        assertThat(remark.answer()).contains("Dopisano źródło.");
        assertThat(remark.closing()).contains("Nie podano kwoty.");
        remark.answer("Podano kwotę.", "koordynator", DAY);
        remark.close("", "r", DAY);
        assertThat(remark.state()).isEqualTo(RemarkState.CLOSED);
        assertThat(remark.closing()).isEmpty();
        assertThat(remark.blocks()).isFalse();
        assertThatThrownBy(() -> remark.answer("Jeszcze coś.", "koordynator", DAY)).isInstanceOf(ForbiddenMove.class);
    }

    @Test
    void aBlockingRemarkIsNotPutOffUntilThePlanIsCarriedOut() {
        Remark blocking = sent(true);
        assertThatThrownBy(() -> blocking.carry(RemarkCarried.IMPLEMENTATION, "", "r", DAY)).isInstanceOf(ForbiddenMove.class);
        blocking.carry(RemarkCarried.NEXT_ROUND, "", "r", DAY);
        assertThat(blocking.isSettled()).isTrue();
        assertThat(blocking.blocks()).as("it waits, and still blocks").isTrue();
        blocking.beginRound();
        assertThat(blocking.state()).isEqualTo(RemarkState.OPEN);
        assertThat(blocking.carriedTo()).isEmpty();

        Remark recommendation = sent(false);
        recommendation.carry(RemarkCarried.IMPLEMENTATION, "W połowie roku.", "r", DAY);
        recommendation.beginRound();
        assertThat(recommendation.state()).isEqualTo(RemarkState.CARRIED);
        assertThat(recommendation.blocks()).isFalse();
        recommendation.answer("Zrobimy w czerwcu.", "koordynator", DAY);
        assertThat(recommendation.state()).as("what is put off can be answered and stays put off").isEqualTo(RemarkState.CARRIED);
    }

    @Test
    void remarksAreCountedOverPowiats() {
        Remark one = of(written(true, RemarkTopic.NO_FUNDING, "B1"), UUID.randomUUID());
        Remark same = of(written(false, RemarkTopic.NO_FUNDING, "B2"), one.enrolmentId());
        Remark other = of(written(true, RemarkTopic.NO_FUNDING, "B1"), UUID.randomUUID());
        Remark rare = of(written(false, RemarkTopic.UNCLEAR, "A2"), one.enrolmentId());
        Remark often = of(written(false, RemarkTopic.UNCLEAR, "A2"), one.enrolmentId());
        Remark frequent = of(written(false, RemarkTopic.UNCLEAR, "A2"), one.enrolmentId());
        RemarkStatistics.Counts counts = RemarkStatistics.count(List.of(rare, one, same, often, other, frequent));
        assertThat(counts.remarks()).isEqualTo(6);
        assertThat(counts.powiats()).isEqualTo(2);
        assertThat(counts.topics()).extracting(RemarkStatistics.Count::what, RemarkStatistics.Count::powiats, RemarkStatistics.Count::remarks, RemarkStatistics.Count::blocking)
                .as("many powiats before many remarks").containsExactly(tuple(Optional.of(RemarkTopic.NO_FUNDING), 2, 3, 2),
                        tuple(Optional.of(RemarkTopic.UNCLEAR), 1, 3, 0));
        assertThat(counts.criteria()).extracting(count -> count.what().orElse("")).containsExactly("B1", "A2", "B2");
        assertThat(RemarkStatistics.count(List.of()).topics()).isEmpty();
    }

    @Test
    void aReviewIsGivenToTwoDifferentPeople() {
        UUID one = UUID.randomUUID();
        Assignment assignment = new Assignment(UUID.randomUUID());
        assertThatThrownBy(() -> assignment.give(Optional.of(one), Optional.of(one))).isInstanceOf(ForbiddenMove.class);
        assertThat(assignment.reviewer()).isEmpty();
        assignment.give(Optional.of(one), Optional.of(UUID.randomUUID()));
        assignment.give(Optional.empty(), Optional.empty());
        assertThat(assignment.reviewer()).isEmpty();
    }

    @Test
    void aJudgementThatIsCarriedSaysOfWhichVersionItWasFirst() {
        Judgement first = new Judgement(UUID.randomUUID(), 1, "A2").say(Verdict.PARTLY, "Brak podstawy.", "rops", DAY);
        Judgement third = first.carriedTo(2).carriedTo(3);
        assertThat(third.about()).isEqualTo(3);
        assertThat(third.carriedFrom()).contains(1);
        assertThat(third.verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(third.judgedOn()).isEqualTo(DAY);
        assertThat(third.say(Verdict.MET, "", "rops", DAY.plusDays(1)).carriedFrom()).isEmpty();
    }

    private static Remark sent(boolean blocking) {
        Remark remark = written(blocking, RemarkTopic.NO_FUNDING, "B1");
        remark.send(DAY);
        return remark;
    }

    private static Remark of(Remark remark, UUID enrolment) {
        remark.belongTo(enrolment, UUID.randomUUID());
        return remark;
    }

    private static Remark written(boolean blocking, RemarkTopic topic, String criterion) {
        return Remark.of(draft(blocking, topic, criterion), 1, 1, "rops", DAY.minusDays(5));
    }

    private static RemarkDraft draft(boolean blocking, RemarkTopic topic, String criterion) {
        return new RemarkDraft(Optional.of(10), Optional.of("A-ZAT-4"), Optional.empty(), Optional.of(criterion), blocking, Optional.of(topic), "Brak źródła.");
    }
}
