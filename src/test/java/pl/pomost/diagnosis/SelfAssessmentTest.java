package pl.pomost.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.scenario.StandardDef;
import pl.pomost.testing.FileEntries;

/** How a team rates one standard: ratings of each, hands at the table, the agreed level and its proofs. */
class SelfAssessmentTest {

    private static final StandardDef STANDARD = new StandardDef("EDU-1", "EDU", 3, "agreed", "Przyjęcie ucznia", "szkoły", "ankieta", Map.of(0, "nic"));
    private static final LocalDate DAY = LocalDate.of(2027, 9, 14);
    private static final Proof PROCEDURE = new Proof("procedura", DAY, "szkoła", Map.of());

    private final UUID enrolment = UUID.randomUUID();
    private final SelfAssessment assessment = SelfAssessment.of(STANDARD, enrolment, 4);

    @Test
    void aNewOneKeepsToTheVersionOfItsStandardAndSaysNothing() {
        assertThat(assessment.standard()).isEqualTo("EDU-1");
        assertThat(assessment.standardVersion()).isEqualTo(3);
        assertThat(assessment.area()).isEqualTo("EDU");
        assertThat(assessment.position()).isEqualTo(4);
        assertThat(assessment.enrolmentId()).isEqualTo(enrolment);
        assertThat(assessment.agreedLevel()).isEmpty();
        assertThat(assessment.evidence()).isEmpty();
        assertThat(assessment.ratings()).isEmpty();
    }

    @Test
    void aFileThatNamesNoAreaMeansThatOfTheCode() {
        SelfAssessment read = FileEntries.entry(FileEntries.json("{\"standard\": \"ZDR-2\"}"), SelfAssessment.class);
        read.enter(enrolment, 1, 2);
        assertThat(read.area()).isEqualTo("ZDR");
        SelfAssessment other = FileEntries.entry(FileEntries.json("{\"standard\": \"ZDR-2\", \"area\": \"ZDP\"}"), SelfAssessment.class);
        other.enter(enrolment, 1, 2);
        assertThat(other.area()).isEqualTo("ZDP");
    }

    @Test
    void theFormSaysEverythingThatTheTeamAgreed() {
        assessment.rewrite(new AssessmentDraft(Optional.of(2), Optional.of(DAY), List.of(Rating.of("t01", 1)), "", List.of(PROCEDURE), Optional.of(2), Optional.of(DAY.plusYears(1)),
                Optional.of(3), Optional.of(DAY.plusYears(3)), Optional.of("uwaga"), Optional.of("gmina")));
        FileEntries.assertThatFileSays(assessment, """
                {"standard": "EDU-1", "area": "EDU", "agreed_level": 2, "date": "2027-09-14", "ratings": [{"member": "t01", "level": 1}],
                 "evidence": [{"what": "procedura", "date": "2027-09-14", "source": "szkoła"}], "target_12m": 2, "target_12m_date": "2028-09-14", "target_36m": 3,
                 "target_36m_date": "2030-09-14", "comment": "uwaga", "not_ours": "gmina"}""");
    }

    @Test
    void withoutALevelThereIsNoDayOfAgreeing() {
        assessment.rewrite(draft(Optional.empty(), Optional.of(DAY), List.of(), ""));
        assertThat(assessment.date()).isEmpty();
    }

    @Test
    void ratingsGivenWhileAFormWasOpenStayWhenTheFormDidNotTouchThem() {
        assessment.rate("t01", 1);
        String before = Rating.print(assessment.ratings());
        assessment.rate("t02", 3);
        assessment.rewrite(draft(Optional.of(1), Optional.of(DAY), List.of(Rating.of("t01", 1)), before));
        assertThat(assessment.ratings()).extracting(Rating::member).containsExactly("t01", "t02");

        assessment.count(List.of(Rating.counted(2, 7)));
        assessment.rewrite(draft(Optional.of(1), Optional.of(DAY), List.of(Rating.of("t01", 2)), before));
        assertThat(assessment.ratings()).as("hands are not in the form").containsExactly(Rating.of("t01", 2), Rating.counted(2, 7));
    }

    @Test
    void aSecondRatingTakesThePlaceOfTheFirstAndHandsThatOfEarlierHands() {
        assessment.rate("t01", 1);
        assessment.rate("t02", 0);
        assessment.count(List.of(Rating.counted(1, 4)));
        assessment.rate("t01", 3);
        assessment.count(List.of(Rating.counted(2, 5), Rating.counted(3, 1)));
        assertThat(assessment.ratings()).containsExactly(Rating.of("t02", 0), Rating.of("t01", 3), Rating.counted(2, 5), Rating.counted(3, 1));
    }

    @Test
    void aRatingIsOfOnePersonOrOfSoManyHands() {
        assertThat(Rating.of("t01", 2).isCounted()).isFalse();
        assertThat(Rating.of("t01", 2).people()).isEqualTo(1);
        assertThat(Rating.counted(2, 7).isCounted()).isTrue();
        assertThat(Rating.counted(2, 7).people()).isEqualTo(7);
        assertThat(Rating.print(List.of(Rating.of("t02", 1), Rating.of("t01", 3), Rating.counted(2, 7)))).isEqualTo("t01=3;t02=1");
    }

    @Test
    void evidenceIsNeededFromALevelOn() {
        assertThat(assessment.lacksEvidence(2)).isFalse();
        assessment.rewrite(draft(Optional.of(1), Optional.of(DAY), List.of(), ""));
        assertThat(assessment.lacksEvidence(2)).isFalse();
        assessment.rewrite(draft(Optional.of(2), Optional.of(DAY), List.of(), ""));
        assertThat(assessment.lacksEvidence(2)).isTrue();
        assessment.rewrite(quick(Optional.of(2), DAY, Optional.of("procedura")));
        assertThat(assessment.lacksEvidence(2)).isFalse();
    }

    @Test
    void aLineOfTheQuickFormChangesTheLevelAndTheFirstProofOnly() {
        Proof second = new Proof("ankieta", DAY, "starostwo", Map.of());
        assessment.rewrite(new AssessmentDraft(Optional.of(2), Optional.of(DAY), List.of(), "", List.of(PROCEDURE, second), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of("zostaje"), Optional.empty()));
        assessment.rewrite(quick(Optional.of(2), DAY.plusDays(9), Optional.of("nowa procedura")));
        assertThat(assessment.date()).as("the level is the old one").contains(DAY);
        assertThat(assessment.evidence()).extracting(Proof::what).containsExactly("nowa procedura", "ankieta");
        assertThat(assessment.comment()).contains("zostaje");

        assessment.rewrite(quick(Optional.of(3), DAY.plusDays(9), Optional.empty()));
        assertThat(assessment.agreedLevel()).contains(3);
        assertThat(assessment.date()).contains(DAY.plusDays(9));
        assertThat(assessment.evidence()).extracting(Proof::what).containsExactly("ankieta");
        assessment.rewrite(quick(Optional.empty(), DAY, Optional.empty()));
        assertThat(assessment.date()).isEmpty();
    }

    @Test
    void aLineIsChangedWhenItsPrintIs() {
        assessment.rewrite(quick(Optional.of(2), DAY, Optional.of("procedura  szkoły")));
        QuickAssessment stored = QuickAssessment.of(STANDARD, Optional.of(assessment));
        assertThat(stored.print()).isEqualTo("2|procedura szkoły||");
        assertThat(stored.day()).contains(DAY);
        QuickAssessment same = new QuickAssessment(STANDARD, Optional.of(2), Optional.empty(), Optional.of(" procedura szkoły "), Optional.empty(), Optional.empty(), stored.print());
        assertThat(same.isChanged()).isFalse();
        QuickAssessment other = new QuickAssessment(STANDARD, Optional.of(2), Optional.empty(), Optional.of("inna"), Optional.of(DAY), Optional.of("gmina"), stored.print());
        assertThat(other.isChanged()).isTrue();
        assertThat(other.print()).isEqualTo("2|inna|2027-09-14|gmina");
        assertThat(QuickAssessment.of(STANDARD, Optional.empty()).print()).isEqualTo("|||");
    }

    @Test
    void aProofIsMadeOfAnyOfItsParts() {
        assertThat(quick(Optional.of(1), DAY, Optional.empty()).proof(Optional.of(PROCEDURE))).isEmpty();
        var dated = new QuickAssessment(STANDARD, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(DAY), Optional.empty(), "");
        assertThat(dated.proof(Optional.empty())).contains(new Proof(null, DAY, null, Map.of()));
        var sourced = new QuickAssessment(STANDARD, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("gmina"), "");
        assertThat(sourced.proof(Optional.empty())).contains(new Proof(null, null, "gmina", Map.of()));
    }

    @Test
    void aHallThatAgreesOnTheSameLevelAnewAgreesToday() {
        assessment.agree(2, DAY, Optional.of(PROCEDURE), List.of(Rating.counted(2, 5)));
        assessment.agree(2, DAY.plusMonths(14), Optional.of(PROCEDURE), List.of(Rating.counted(2, 8)));
        assertThat(assessment.date()).contains(DAY.plusMonths(14));
        assertThat(assessment.evidence()).containsExactly(PROCEDURE);
        assertThat(assessment.ratings()).containsExactly(Rating.counted(2, 8));
    }

    @Test
    void aLevelAndNotOursAreNeverToldOfTheSameStandard() {
        assessment.rewrite(new AssessmentDraft(Optional.of(1), Optional.of(DAY), List.of(), "", List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of("gmina")));
        assertThat(Standing.of(assessment).agreed()).as("a file may bring both").isEmpty();
        assessment.agree(2, DAY, Optional.empty(), List.of());
        assertThat(assessment.notOurs()).isEmpty();
        assertThat(Standing.of(assessment).agreed()).contains(2);
    }

    @Test
    void aTargetIsWantedUntilItIsReached() {
        assertThat(assessment.wanted()).isEmpty();
        assessment.rewrite(aiming(1, 2, 3));
        assertThat(assessment.wanted()).contains(3);
        assessment.rewrite(aiming(2, 3, 1));
        assertThat(assessment.wanted()).as("the one above the level").contains(3);
        assessment.rewrite(aiming(3, 2, 3));
        assertThat(assessment.wanted()).isEmpty();
    }

    private static AssessmentDraft aiming(int level, int soon, int later) {
        return new AssessmentDraft(Optional.of(level), Optional.of(DAY), List.of(), "", List.of(), Optional.of(soon), Optional.empty(), Optional.of(later), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    private static QuickAssessment quick(Optional<Integer> level, LocalDate day, Optional<String> what) {
        return new QuickAssessment(STANDARD, level, Optional.of(day), what, Optional.empty(), Optional.empty(), "");
    }

    private static AssessmentDraft draft(Optional<Integer> level, Optional<LocalDate> date, List<Rating> ratings, String before) {
        return new AssessmentDraft(level, date, ratings, before, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
