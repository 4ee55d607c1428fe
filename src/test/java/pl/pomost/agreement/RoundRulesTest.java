package pl.pomost.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.pomost.agreement.AgreementSamples.TODAY;
import static pl.pomost.agreement.AgreementSamples.author;
import static pl.pomost.agreement.AgreementSamples.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.standard.CatalogueVersion;
import pl.pomost.standard.StandardState;

/** The rules of votes and consents: every kind, state and step. */
class RoundRulesTest {

    private static final Set<String> TWO = Set.of("2201", "2205");

    @ParameterizedTest
    @CsvSource({"VOTE,4,2,1,0,true", "VOTE,4,1,1,0,false", "VOTE,4,0,0,2,false", "VOTE,5,2,0,0,false", "VOTE,5,2,0,1,true", "VOTE,4,2,0,0,true", "VOTE,4,1,2,1,false", "VOTE,0,0,0,0,false",
            "CONSENT,4,2,2,0,true", "CONSENT,4,3,0,1,false", "CONSENT,4,1,0,0,false", "CONSENT,4,1,1,0,true", "CONSENT,4,0,2,0,true", "CONSENT,1,0,0,1,false", "CONSENT,0,0,0,0,false"})
    void halfMustSpeakAndAMajorityOrNobodysObjectionDecides(RoundKind kind, int entitled, int first, int second, int third, boolean passed) {
        List<VoiceKind> said = new ArrayList<>();
        Stream.generate(() -> kind.voices().get(0)).limit(first).forEach(said::add);
        Stream.generate(() -> kind.voices().get(1)).limit(second).forEach(said::add);
        Stream.generate(() -> kind.voices().get(2)).limit(third).forEach(said::add);

        RoundResult result = RoundResult.of(kind, entitled, said);

        assertThat(result.passed()).isEqualTo(passed);
        assertThat(result.spoke()).isEqualTo(first + second + third);
        assertThat(kind.voices().stream().map(result::count)).containsExactly(first, second, third);
    }

    @ParameterizedTest
    @EnumSource(RoundKind.class)
    void aPowiatSaysWhatTheKindOffersWithAReasonWhereItStandsInTheWay(RoundKind kind) {
        for (VoiceKind voice : VoiceKind.values()) {
            Round round = round(kind, TODAY, TWO);
            boolean offered = kind.voices().contains(voice);
            check(offered && !voice.needsReason(), () -> round.requireVoice("2205", voice, Optional.empty(), TODAY));
            check(offered && !voice.needsReason(), () -> round.requireVoice("2205", voice, Optional.of(" "), TODAY));
            check(offered, () -> round.requireVoice("2205", voice, Optional.of("za mało"), TODAY));
            check(false, () -> round.requireVoice("2216", voice, Optional.of("nie w zespole"), TODAY));
            check(false, () -> round.requireVoice("2205", voice, Optional.of("za późno"), TODAY.plusDays(1)));
        }
    }

    @Test
    void aRoundIsClosedAfterItsDayOrWhenAllHaveSpokenAndOnceOnly() {
        List<VoiceKind> one = List.of(VoiceKind.FOR);
        List<VoiceKind> all = List.of(VoiceKind.FOR, VoiceKind.FOR);
        check(false, () -> round(RoundKind.VOTE, TODAY, TWO).close(one, author(TODAY)));
        check(true, () -> round(RoundKind.VOTE, TODAY, TWO).close(all, author(TODAY)));
        Round late = round(RoundKind.VOTE, TODAY, TWO);
        late.close(one, author(TODAY.plusDays(1)));
        assertThat(late.state()).isEqualTo(Round.State.PASSED);
        assertThat(late.closedOn()).contains(TODAY.plusDays(1));
        check(false, () -> late.close(all, author(TODAY.plusDays(2))));
        check(false, () -> late.cancel(author(TODAY), "pomyłka"));
        check(false, () -> late.requireVoice("2205", VoiceKind.FOR, Optional.empty(), TODAY));

        Round lost = round(RoundKind.VOTE, TODAY, TWO);
        lost.close(List.of(VoiceKind.AGAINST, VoiceKind.FOR), author(TODAY));
        assertThat(lost.state()).isEqualTo(Round.State.FAILED);
        Round cancelled = round(RoundKind.CONSENT, TODAY, TWO);
        cancelled.cancel(author(TODAY), "pomyłka");
        assertThat(cancelled.state()).isEqualTo(Round.State.CANCELLED);
        assertThat(cancelled.result()).isEmpty();
        check(false, () -> cancelled.close(all, author(TODAY)));
    }

    /** Each state of a version, with each round that there may have been, for a moderator and for ROPS. */
    @Test
    void whatAGroupOwnsIsAgreedByARoundOnThisVeryWordingOrByRops() {
        Round open = round(RoundKind.VOTE, TODAY, TWO);
        Round passed = round(RoundKind.VOTE, TODAY, TWO);
        passed.close(List.of(VoiceKind.FOR, VoiceKind.FOR), author(TODAY));
        Round failed = round(RoundKind.CONSENT, TODAY, TWO);
        failed.close(List.of(VoiceKind.OBJECT, VoiceKind.AGREE), author(TODAY));
        for (StandardState from : StandardState.values()) {
            var own = AgreementSamples.version(from, Optional.of("EDU"));
            var regions = AgreementSamples.version(from, Optional.empty());
            for (StandardState to : from.next()) {
                boolean agreeing = to == StandardState.AGREED;
                assertThat(RoundHurdle.against(List.of(open), true, own, to)).as("a round is under way, %s to %s", from, to).isPresent();
                assertThat(RoundHurdle.against(List.of(open, passed), false, own, to)).isPresent();
                assertThat(RoundHurdle.against(List.of(passed), false, own, to)).isEmpty();
                assertThat(RoundHurdle.against(List.of(failed), false, own, to).isPresent()).isEqualTo(agreeing);
                assertThat(RoundHurdle.against(List.of(), false, own, to).isPresent()).isEqualTo(agreeing);
                assertThat(RoundHurdle.against(List.of(failed), true, own, to)).as("ROPS can do without").isEmpty();
                assertThat(RoundHurdle.against(List.of(), false, regions, to)).as("no group owns it").isEmpty();
            }
        }
        var rewritten = new CatalogueVersion("EDU-3", 2, "EDU", 300, StandardState.OPINION, AgreementSamples.wording("25 uczniów"), Optional.empty(), Optional.of("EDU"),
                Optional.empty(), 5);
        assertThat(RoundHurdle.against(List.of(passed), false, rewritten, StandardState.AGREED)).as("it says something else by now").isPresent();
    }

    @Test
    void aPowiatHasOneVoiceHoweverManySpeakForItAndExpertsHaveNone() {
        assertThat(RunRound.entitled(AgreementSamples.draft(StandardState.DRAFT))).containsExactlyInAnyOrder("2201", "2205");
    }

    private static void check(boolean allowed, Runnable step) {
        if (allowed) {
            step.run();
        } else {
            assertThatThrownBy(step::run).isInstanceOf(ForbiddenMove.class);
        }
    }
}
