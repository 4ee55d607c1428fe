package pl.pomost.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.pomost.agreement.AgreementSamples.TODAY;
import static pl.pomost.agreement.AgreementSamples.author;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.review.Opinion.Stance;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.standard.StandardState;
import pl.pomost.standard.VersionDifference.Part;
import pl.pomost.standard.Wording;

/** The rules of what is sent to teams and of their answers, of suggestions and of opinions: every kind, before and after the term. */
class DispatchRulesTest {

    private static final LocalDate DUE = TODAY.plusDays(14);

    @ParameterizedTest
    @EnumSource(DispatchKind.class)
    void anAnswerFitsItsKindSaysHowOrWhyAndIsChangedUntilTheTermOnly(DispatchKind kind) {
        for (AnswerKind answer : AnswerKind.values()) {
            boolean offered = kind.answers().contains(answer);
            for (boolean words : new boolean[] {true, false}) {
                for (Optional<TeamAnswer> first : firstAnswers()) {
                    for (LocalDate day : List.of(TODAY, DUE, DUE.plusDays(1), DUE.plusDays(8), DUE.plusDays(9))) {
                        boolean over = day.isAfter(first.filter(TeamAnswer::isLate).isPresent() ? DUE.plusDays(8) : DUE);
                        boolean allowed = offered && (words || !answer.needsWords()) && !(first.isPresent() && over);
                        Optional<String> said = words ? Optional.of("inaczej") : Optional.of(" ");
                        if (allowed) {
                            assertThat(dispatch(kind).takes(answer, said, first, day)).as("late").isEqualTo(day.isAfter(DUE));
                        } else {
                            assertThatThrownBy(() -> dispatch(kind).takes(answer, said, first, day)).isInstanceOf(ForbiddenMove.class);
                        }
                    }
                }
            }
        }
    }

    /** None, one in time, and one a day too late, which may be mended for a week. */
    private static List<Optional<TeamAnswer>> firstAnswers() {
        return List.of(Optional.empty(), Optional.of(answer(UUID.randomUUID(), AnswerKind.ADOPT, false)),
                Optional.of(new TeamAnswer(UUID.randomUUID(), UUID.randomUUID(), 1, AnswerKind.ADOPT, Optional.empty(), true, author(DUE.plusDays(1)))));
    }

    @Test
    void whatWasTakenBackIsAnsweredNoMoreAndTakenBackOnce() {
        Dispatch dispatch = dispatch(DispatchKind.STANDARD);
        dispatch.withdraw(author(TODAY), "pomyłka");
        assertThat(dispatch.isChangeable(answer(dispatch.id(), AnswerKind.ADOPT, false), TODAY)).isFalse();
        assertThatThrownBy(() -> dispatch.takes(AnswerKind.ADOPT, Optional.empty(), Optional.empty(), TODAY)).isInstanceOf(ForbiddenMove.class);
        assertThatThrownBy(() -> dispatch.withdraw(author(TODAY), "drugi raz")).isInstanceOf(ForbiddenMove.class);
    }

    @Test
    void aCodeIsReadBackAndNothingElseIsOne() {
        assertThat(dispatch(DispatchKind.QUESTION).code()).isEqualTo("UST-7");
        assertThat(Dispatch.number("UST-7")).contains(7);
        assertThat(List.of("UST-0", "UST-07", "ust-7", "U-7", "UST-", "UST-7 ", "UST-12345678")).allMatch(code -> Dispatch.number(code).isEmpty());
    }

    @Test
    void answersAreCountedWithThoseWhoAreSilent() {
        UUID id = UUID.randomUUID();
        var given = List.of(answer(id, AnswerKind.ADOPT, false), answer(id, AnswerKind.ADOPT, true), answer(id, AnswerKind.NOT_OURS, false));
        AnswerBoard.Count count = AnswerBoard.count(20, given);
        assertThat(count.of(AnswerKind.ADOPT)).isEqualTo(2);
        assertThat(count.of(AnswerKind.ADAPT)).isZero();
        assertThat(count.spoke()).isEqualTo(3);
        assertThat(count.silent()).isEqualTo(17);
        assertThat(count.late()).isEqualTo(1);
    }

    @Test
    void aSuggestionIsDecidedOnceAndItsWordsStay() {
        for (Suggestion.State first : List.of(Suggestion.State.ACCEPTED, Suggestion.State.REJECTED, Suggestion.State.WITHDRAWN)) {
            Suggestion suggestion = new Suggestion("EDU-3", 2, Part.LEVEL_2, "40", "30", "za dużo").made(author(TODAY));
            decide(suggestion, first);
            assertThat(suggestion.state()).isEqualTo(first);
            assertThat(suggestion.wanted()).isEqualTo("30");
            for (Suggestion.State second : List.of(Suggestion.State.ACCEPTED, Suggestion.State.REJECTED, Suggestion.State.WITHDRAWN)) {
                assertThatThrownBy(() -> decide(suggestion, second)).isInstanceOf(ForbiddenMove.class);
            }
            assertThat(suggestion.state()).isEqualTo(first);
        }
    }

    @Test
    void onePartIsReplacedAndTheOthersStayWordForWord() {
        Wording before = AgreementSamples.wording("30 uczniów");
        for (Part part : Part.values()) {
            Wording after = part.in(before, "coś nowego");
            for (Part each : Part.values()) {
                assertThat(each.of(after)).isEqualTo(each == part ? "coś nowego" : each.of(before));
            }
            assertThat(Part.of(part.key())).contains(part);
            assertThat(Seal.of(after)).isNotEqualTo(Seal.of(before));
        }
        assertThat(Seal.of(before)).isEqualTo(Seal.of(AgreementSamples.wording("30 uczniów"))).hasSize(64);
    }

    @Test
    void anOpinionIsCorrectedUntilItsTermAndNoLongerWhenNobodyAsks() {
        var said = new DraftOpinion.Said(Stance.WITH_REMARKS, "za drogo", "Ewa", "radca");
        var nameless = new DraftOpinion.Said(Stance.POSITIVE, "dobrze", "", "");
        DraftOpinion organisation = DraftOpinion.ofOrganisation(AgreementSamples.draft(StandardState.OPINION), "IOM", "iom@example.org", "", DUE, author(TODAY));
        assertThatThrownBy(() -> organisation.give(nameless, "x", TODAY, Instant.EPOCH)).as("an organisation says who speaks").isInstanceOf(ForbiddenMove.class);
        organisation.give(said, "x", TODAY, Instant.EPOCH);
        organisation.give(said, "y", DUE, Instant.EPOCH);
        assertThat(organisation.timesGiven()).isEqualTo(2);
        assertThatThrownBy(() -> organisation.give(said, "z", DUE.plusDays(1), Instant.EPOCH)).isInstanceOf(ForbiddenMove.class);
        DraftOpinion expert = DraftOpinion.ofExpert(AgreementSamples.draft(StandardState.DRAFT), UUID.randomUUID(), "Anna", "", DUE, author(TODAY));
        expert.give(nameless, "x", TODAY, Instant.EPOCH);
        expert.revoke(TODAY);
        assertThatThrownBy(() -> expert.give(nameless, "x", TODAY, Instant.EPOCH)).isInstanceOf(ForbiddenMove.class);
        assertThat(expert.words()).contains("dobrze");
    }

    private static void decide(Suggestion suggestion, Suggestion.State to) {
        switch (to) {
            case ACCEPTED -> suggestion.accept("30", author(TODAY), "dobrze");
            case REJECTED -> suggestion.reject(author(TODAY), "nie");
            default -> suggestion.withdraw(author(TODAY));
        }
    }

    private static TeamAnswer answer(UUID dispatch, AnswerKind kind, boolean late) {
        return new TeamAnswer(dispatch, UUID.randomUUID(), 1, kind, Optional.empty(), late, author(TODAY));
    }

    private static Dispatch dispatch(DispatchKind kind) {
        return new Dispatch(7, UUID.randomUUID(), new DispatchDraft(Optional.of("EDU"), kind, Optional.empty(), Optional.empty(), Optional.of("EDU"), "Asystent", "Prosimy", DUE, Set.of()),
                author(TODAY));
    }
}
