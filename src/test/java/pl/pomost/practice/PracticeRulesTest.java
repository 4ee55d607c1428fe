package pl.pomost.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.pomost.access.Viewer;
import pl.pomost.action.StandardChange;
import pl.pomost.practice.Improvement.OwnWords;
import pl.pomost.practice.PracticeRatings.Opinion;
import pl.pomost.practice.PracticeRatings.Verdict;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.WordDifference.Kind;

/** States, criteria, differences and parts, each way there is. */
class PracticeRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 1, 10);
    private static final PracticeWording WHOLE = wording("co", "dla kogo", "wynik", "warunki", "urząd");

    private static PracticeWording wording(String what, String forWhom, String result, String conditions, String contact) {
        return new PracticeWording("Pakiet", what, forWhom, new BigDecimal("1200"), "", result, "", "gospodarze", conditions, contact, "pl", "service", List.of("EDU-1", "EDU-2"), List.of("uk"), List.of());
    }

    static Stream<Arguments> steps() {
        return Stream.of(PracticeState.values()).flatMap(from -> Stream.of(PracticeState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aRevisionGoesWhereItsStateLeadsAndNowhereElse(PracticeState from, PracticeState to) {
        Set<String> ways = Set.of("DRAFT-OFFERED", "DRAFT-WITHDRAWN", "OFFERED-DRAFT", "OFFERED-RETURNED", "OFFERED-PUBLISHED", "RETURNED-OFFERED", "RETURNED-WITHDRAWN", "PUBLISHED-WITHDRAWN");
        PracticeRevision revision = in(from);
        if (ways.contains(from + "-" + to)) {
            revision.move(to, Set.of(Criterion.RESULT), TODAY);
            assertThat(revision.state()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> revision.move(to, Set.of(), TODAY)).isInstanceOf(ForbiddenMove.class);
            assertThat(revision.state()).isEqualTo(from);
        }
    }

    @ParameterizedTest
    @EnumSource(PracticeState.class)
    void wordsAreWrittenInDraftsOnly(PracticeState state) {
        PracticeRevision revision = in(state);
        if (state == PracticeState.DRAFT || state == PracticeState.RETURNED) {
            revision.rewrite(wording("inaczej", "", "", "", ""), Optional.of("nowe"), 0);
            assertThat(revision.view().wording().what()).isEqualTo("inaczej");
            assertThatThrownBy(() -> revision.rewrite(WHOLE, Optional.empty(), 7)).isInstanceOf(EditedMeanwhile.class);
        } else {
            assertThatThrownBy(() -> revision.rewrite(WHOLE, Optional.empty(), 0)).isInstanceOf(ForbiddenMove.class);
        }
    }

    @Test
    void criteriaAndTheDayAreThoseOfPublishing() {
        assertThat(in(PracticeState.OFFERED).view().met()).isEmpty();
        RevisionView published = in(PracticeState.PUBLISHED).view();
        assertThat(published.met()).containsExactly(Criterion.PARTICIPATION, Criterion.RESULT);
        assertThat(published.publishedOn()).contains(TODAY);
        for (PracticeState from : PracticeState.values()) {
            for (PracticeState to : PracticeState.values()) {
                assertThat(from.needsReason(to)).as("%s %s", from, to).isEqualTo(to == PracticeState.RETURNED || from == PracticeState.PUBLISHED && to == PracticeState.WITHDRAWN);
            }
        }
    }

    @Test
    void whatHasGapsIsNotOffered() {
        for (PracticeWording gaps : List.of(wording("", "a", "b", "c", "d"), wording("a", " ", "b", "c", "d"), wording("a", "b", "", "c", "d"), wording("a", "b", "c", "", "d"), wording("a", "b", "c", "d", ""))) {
            var revision = new PracticeRevision(UUID.randomUUID(), 1, gaps, Optional.empty());
            assertThat(gaps.missing()).hasSize(1);
            assertThatThrownBy(() -> revision.move(PracticeState.OFFERED, Set.of(), TODAY)).hasMessageContaining(gaps.missing().get(0).polish());
        }
        assertThat(WHOLE.missing()).isEmpty();
    }

    @Test
    void theNewestPublishedRevisionStandsForThePractice() {
        RevisionView first = in(PracticeState.PUBLISHED).view();
        RevisionView draft = new RevisionView(2, PracticeState.DRAFT, WHOLE, Optional.empty(), List.of(), Optional.empty(), 0);
        RevisionView second = new RevisionView(2, PracticeState.PUBLISHED, WHOLE, Optional.empty(), List.of(), Optional.of(TODAY), 0);
        assertThat(view(first, draft).shown()).isEqualTo(first);
        assertThat(view(first, draft).open()).contains(draft);
        assertThat(view(first, second).published()).contains(second);
        assertThat(view(draft).shown()).isEqualTo(draft);
        assertThat(view(draft).published()).isEmpty();
        assertThat(view(first, draft).isWithdrawn()).isFalse();
        assertThat(view(first).origin()).isEqualTo("dobra praktyka DP-3: powiat kartuski, A-EDU-1 (2027)");
    }

    @Test
    void onlyWhatEverybodyHasReadOnceIsWithdrawnForEverybody() {
        RevisionView gone = new RevisionView(1, PracticeState.WITHDRAWN, WHOLE, Optional.empty(), List.of(), Optional.of(TODAY), 0);
        RevisionView never = new RevisionView(2, PracticeState.WITHDRAWN, wording("tajne", "", "", "", ""), Optional.empty(), List.of(), Optional.empty(), 0);
        RevisionView draft = new RevisionView(3, PracticeState.DRAFT, wording("tajne", "", "", "", ""), Optional.empty(), List.of(), Optional.empty(), 0);
        Viewer stranger = new Viewer(Optional.empty(), "Obcy", "obcy", Set.of(), Set.of());
        // of the whole powiat, so that no group is asked
        var rights = new PracticeRights(null);
        for (PracticeView hidden : List.of(wide(in(PracticeState.WITHDRAWN).view()), wide(draft), wide(never, draft))) {
            assertThat(hidden.isWithdrawn()).isFalse();
            assertThat(rights.maySee(stranger, hidden)).isFalse();
        }
        for (PracticeView seen : List.of(wide(gone), wide(gone, never), wide(gone, draft), wide(gone, never, draft))) {
            assertThat(seen.isWithdrawn()).isTrue();
            assertThat(seen.shown()).as("what a plan was made of").isEqualTo(gone);
            assertThat(rights.maySee(stranger, seen)).isTrue();
            assertThat(rights.maySee(Viewer.NOBODY, seen)).isFalse();
        }
    }

    @Test
    void aTakeoverKnowsItsPracticeRevisionAndDay() {
        var takeover = new Takeover(UUID.randomUUID(), "A-EDU-7", "DP-3", 2, TODAY);
        assertThat(takeover.isOf("DP-3", 2, TODAY)).isTrue();
        assertThat(takeover.isOf("DP-4", 2, TODAY)).isFalse();
        assertThat(takeover.isOf("DP-3", 1, TODAY)).isFalse();
        assertThat(takeover.isOf("DP-3", 2, TODAY.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(PartState.class)
    void aPartThatHasMovedMeanwhileIsLeftAlone(PartState state) {
        JointPart part = partIn(state);
        part.requireStill(state);
        for (PartState other : PartState.values()) {
            if (other != state) {
                assertThatThrownBy(() -> part.requireStill(other)).isInstanceOf(ForbiddenMove.class);
            }
        }
    }

    @Test
    void differencesAreToldOfEachPartAndTakenWhereThereIsAField() {
        PracticeWording after = wording("co i kiedy", "dla kogo", "lepszy wynik", "", "urząd");
        List<Improvement.Change> changes = Improvement.between(WHOLE, after, new OwnWords("Pakiet", "nasze słowa", "dla kogo", ""));
        assertThat(changes).extracting(Improvement.Change::part).containsExactly(PracticePart.WHAT, PracticePart.RESULT, PracticePart.CONDITIONS);
        assertThat(changes.get(0).pieces()).extracting(piece -> piece.kind()).contains(Kind.NEW);
        assertThat(changes.get(0).isTakeable()).isTrue();
        assertThat(changes.get(1).isTakeable()).as("no field").isFalse();
        assertThat(changes.get(2).isTakeable()).as("the same already").isFalse();
        assertThat(Improvement.between(WHOLE, WHOLE, new OwnWords("", "", "", ""))).isEmpty();
    }

    @Test
    void aCopyTakesWordsAndStandardsButNoMoneyNoDaysAndNobody() {
        var draft = DescribePractice.action("ZDR", WHOLE, Optional.of(new StandardChange("EDU-2", 1, 2, Map.of())));
        assertThat(draft.area()).isEqualTo("ZDR");
        assertThat(draft.standards()).extracting(StandardChange::code).containsExactly("EDU-2", "EDU-1");
        assertThat(draft.standards().get(0).to()).isEqualTo(2);
        assertThat(draft.target().includesHostSociety()).isTrue();
        assertThat(draft.sustainability()).contains("warunki");
        assertThat(draft.budgetTotal()).isEmpty();
        assertThat(draft.time().starts()).isEmpty();
        assertThat(draft.responsible()).isEmpty();
        assertThat(draft.state()).isEqualTo("planned");
        var resource = DescribePractice.resource("", WHOLE);
        assertThat(resource.area()).isEmpty();
        assertThat(resource.note()).contains("co");
        assertThat(PracticeKind.of("A-EDU-1")).isEqualTo(PracticeKind.ACTION);
        assertThat(PracticeKind.of("Z-01")).isEqualTo(PracticeKind.RESOURCE);
    }

    @Test
    void verdictsOfFewAreNotShown() {
        assertThat(new Verdict(Map.of(Usefulness.VERY, 4L)).told()).isEmpty();
        assertThat(new Verdict(Map.of(Usefulness.VERY, 3L, Usefulness.LITTLE, 2L)).told()).contains(Opinion.VERY);
        assertThat(new Verdict(Map.of(Usefulness.VERY, 5L)).told()).as("all of them agreeing looks like most of them agreeing").contains(Opinion.VERY);
        assertThat(new Verdict(Map.of(Usefulness.LITTLE, 4L, Usefulness.SOMEWHAT, 3L)).told()).contains(Opinion.LITTLE);
        assertThat(new Verdict(Map.of(Usefulness.VERY, 3L, Usefulness.SOMEWHAT, 1L, Usefulness.LITTLE, 2L)).told()).as("half is not most").contains(Opinion.DIVIDED);
    }

    @Test
    void anOlderRevisionIsNoNewsAndLookingNeverGoesBack() {
        var takeover = new Takeover(UUID.randomUUID(), "A-EDU-9", "DP-3", 2, TODAY);
        RevisionView second = new RevisionView(2, PracticeState.PUBLISHED, WHOLE, Optional.empty(), List.of(), Optional.of(TODAY), 0);
        RevisionView third = new RevisionView(3, PracticeState.PUBLISHED, WHOLE, Optional.empty(), List.of(), Optional.of(TODAY), 0);
        assertThat(Improvements.newer(takeover, Optional.of(view(second)))).isEmpty();
        assertThat(Improvements.newer(takeover, Optional.of(view(second, third)))).contains(3);
        assertThat(Improvements.newer(takeover, Optional.empty())).isEmpty();
        takeover.look(3);
        takeover.look(1);
        assertThat(takeover.revision()).isEqualTo(3);
    }

    static Stream<Arguments> deeds() {
        return EnumSet.allOf(PartState.class).stream().flatMap(state -> Stream.of("confirm", "decline", "withdraw", "again", "end").map(deed -> Arguments.of(state, deed)));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void aPartIsAnsweredWithdrawnAndAskedAgainOnlyWhereThatMakesSense(PartState from, String deed) {
        JointPart part = partIn(from);
        boolean asked = from == PartState.INVITED;
        boolean over = from == PartState.DECLINED || from == PartState.WITHDRAWN;
        PartState to = switch (deed) {
            case "confirm" -> asked ? PartState.CONFIRMED : null;
            case "decline" -> asked ? PartState.DECLINED : null;
            case "withdraw" -> asked || from == PartState.CONFIRMED ? PartState.WITHDRAWN : null;
            case "again" -> over ? PartState.INVITED : null;
            default -> over ? from : PartState.ENDED;
        };
        Runnable act = () -> {
            switch (deed) {
                case "confirm" -> part.confirm("A-EDU-5");
                case "decline" -> part.decline("bo nie");
                case "withdraw" -> part.withdraw("bo nie");
                case "again" -> part.inviteAgain("nowe", BigDecimal.ONE, TODAY);
                default -> part.end("koniec");
            }
        };
        if (to == null) {
            assertThatThrownBy(act::run).isInstanceOf(ForbiddenMove.class);
            assertThat(part.state()).isEqualTo(from);
        } else {
            act.run();
            assertThat(part.state()).isEqualTo(to);
        }
    }

    @Test
    void aJointActionIsWhatLeaderAndConfirmedPartnersCarry() {
        JointView.Part leader = part(PartState.LEADS, "2205", "1000");
        JointView.Part confirmed = part(PartState.CONFIRMED, "2206", "500");
        JointView.Part asked = part(PartState.INVITED, "2201", "300");
        JointView joint = joint(leader, asked, confirmed, part(PartState.WITHDRAWN, "2202", "70"));
        assertThat(joint.cost()).isEqualByComparingTo("1500");
        assertThat(joint.isJoint()).isTrue();
        assertThat(joint(leader, asked).isJoint()).isFalse();
        assertThat(JointNotes.words(joint, leader)).isEqualTo("WD-1: prowadzi ten powiat, udział tego powiatu 1 000 zł; biorą udział: powiat 2206 (500 zł)".replace(" 000", "\u00a0000").replace(" zł", "\u00a0zł"));
        assertThat(JointNotes.words(joint, confirmed)).startsWith("WD-1: prowadzi powiat 2205, udział tego powiatu").endsWith("zadanie: zadanie 2206");
        assertThat(asked.isLate(TODAY)).isFalse();
        assertThat(asked.isLate(TODAY.plusDays(1))).isTrue();
        assertThat(confirmed.isLate(TODAY.plusDays(1))).isFalse();
    }

    private static JointView joint(JointView.Part... parts) {
        return new JointView(UUID.randomUUID(), "WD-1", "Razem", "EDU", "bo razem", TODAY, List.of(parts));
    }

    private static JointView.Part part(PartState state, String teryt, String share) {
        return new JointView.Part(UUID.randomUUID(), teryt, "powiat " + teryt, 2027, state, "zadanie " + teryt, new BigDecimal(share), state == PartState.LEADS ? Optional.empty() : Optional.of(TODAY),
                Optional.of("A-EDU-1"), Optional.empty());
    }

    private static JointPart partIn(PartState state) {
        if (state == PartState.LEADS) {
            return JointPart.leading(UUID.randomUUID(), UUID.randomUUID(), "A-EDU-1", "prowadzimy", BigDecimal.TEN);
        }
        JointPart part = JointPart.invited(UUID.randomUUID(), UUID.randomUUID(), "pomagają", BigDecimal.ONE, TODAY);
        switch (state) {
            case CONFIRMED -> part.confirm("A-EDU-4");
            case DECLINED -> part.decline("nie");
            case WITHDRAWN -> part.withdraw("nie");
            case ENDED -> part.end("koniec");
            default -> assertThat(part.state()).isEqualTo(PartState.INVITED);
        }
        return part;
    }

    private static PracticeRevision in(PracticeState state) {
        var revision = new PracticeRevision(UUID.randomUUID(), 1, WHOLE, Optional.empty());
        List<PracticeState> way = switch (state) {
            case DRAFT -> List.of();
            case OFFERED -> List.of(PracticeState.OFFERED);
            case RETURNED -> List.of(PracticeState.OFFERED, PracticeState.RETURNED);
            case PUBLISHED -> List.of(PracticeState.OFFERED, PracticeState.PUBLISHED);
            case WITHDRAWN -> List.of(PracticeState.WITHDRAWN);
        };
        way.forEach(step -> revision.move(step, EnumSet.of(Criterion.RESULT, Criterion.PARTICIPATION), TODAY));
        return revision;
    }

    private static PracticeView view(RevisionView... revisions) {
        return new PracticeView(UUID.randomUUID(), "DP-3", PracticeKind.ACTION, UUID.randomUUID(), "2205", "powiat kartuski", 2027, "A-EDU-1", "EDU", List.of(revisions));
    }

    private static PracticeView wide(RevisionView... revisions) {
        return new PracticeView(UUID.randomUUID(), "DP-3", PracticeKind.RESOURCE, UUID.randomUUID(), "2205", "powiat kartuski", 2027, "Z-01", "", List.of(revisions));
    }
}
