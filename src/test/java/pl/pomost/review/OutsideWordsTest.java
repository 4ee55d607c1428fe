package pl.pomost.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.review.Opinion.Stance;
import pl.pomost.review.OutsideWords.Kind;
import pl.pomost.review.OutsideWords.OfArea;
import pl.pomost.shared.ForbiddenMove;

/** What an opinion from outside must hold before it is sent, and how opinions are counted. */
class OutsideWordsTest {

    private static final LocalDate DAY = LocalDate.of(2028, 1, 10);

    @Test
    void onlyWhatIsFinishedCanBeSent() {
        assertThat(words(Stance.POSITIVE, "Dobrze.", List.of()).complete()).isTrue();
        assertThat(words(null, "Dobrze.", List.of()).complete()).isFalse();
        assertThat(words(Stance.POSITIVE, " ", List.of()).complete()).isFalse();
        assertThat(words(Stance.POSITIVE, "Dobrze.", List.of()).withoutPerson().complete()).isFalse();
        assertThat(words(Stance.POSITIVE, "Dobrze.", List.of(new OfArea("EDU", Kind.GOOD, ""))).complete()).isTrue();
        assertThat(words(Stance.POSITIVE, "Dobrze.", List.of(new OfArea("EDU", Kind.CONCERN, ""))).complete()).isFalse();
        assertThat(words(Stance.POSITIVE, "Dobrze.", List.of(new OfArea("EDU", Kind.RECOMMENDATION, ""))).complete()).isFalse();
        assertThat(words(Stance.POSITIVE, "Dobrze.", List.of(new OfArea("EDU", null, "Coś."))).complete()).isFalse();
    }

    @Test
    void aDraftIsNobodyElsesUntilItIsSentAndTheLastOneSentCounts() {
        var opinion = new OutsideOpinion(UUID.randomUUID(), new Submission());
        assertThatThrownBy(() -> opinion.give(DAY, Instant.EPOCH)).isInstanceOf(ForbiddenMove.class);
        opinion.keepDraft(words(Stance.POSITIVE, "Dobrze.", List.of()));
        assertThat(opinion.given()).isEmpty();
        opinion.give(DAY, Instant.EPOCH);
        assertThat(opinion.given().orElseThrow().name()).as("stands beside the words").isEmpty();
        assertThat(opinion.person()).contains("Ewa");
        assertThat(opinion.inForm()).isEqualTo(words(Stance.POSITIVE, "Dobrze.", List.of()));
        opinion.keepDraft(words(Stance.NEGATIVE, "Jednak źle.", List.of()));
        assertThat(opinion.given().orElseThrow().stance()).isEqualTo(Stance.POSITIVE);
        opinion.give(DAY.plusDays(1), Instant.EPOCH);
        assertThat(opinion.given().orElseThrow().stance()).isEqualTo(Stance.NEGATIVE);
        assertThat(opinion.timesGiven()).isEqualTo(2);
    }

    @Test
    void lateIsWhatDidNotComeByItsTerm() {
        var asked = List.of(new OpinionCount.Asked(true, DAY.minusDays(1)), new OpinionCount.Asked(false, DAY.minusDays(1)), new OpinionCount.Asked(false, DAY));
        assertThat(OpinionCount.of(asked, DAY)).isEqualTo(new OpinionCount(3, 1, 1));
        assertThat(OpinionCount.of(List.of(), DAY)).isEqualTo(OpinionCount.NONE);
    }

    private static OutsideWords words(Stance stance, String whole, List<OfArea> areas) {
        return new OutsideWords(stance, whole, areas, "Ewa", "kierowniczka");
    }
}
