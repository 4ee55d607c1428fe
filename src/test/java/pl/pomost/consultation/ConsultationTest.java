package pl.pomost.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.shared.ForbiddenMove;

class ConsultationTest {

    private static final LocalDate FIRST = LocalDate.of(2028, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 2, 21);

    @ParameterizedTest
    @CsvSource({"2028-01-31,ANNOUNCED", "2028-02-01,RUNNING", "2028-02-21,RUNNING", "2028-02-22,OVER"})
    void itsDaysSayHowFarAnOpenedOneIs(LocalDate today, Phase phase) {
        assertThat(opened().phase(today)).isEqualTo(phase);
    }

    @Test
    void nobodyKnowsOfOneThatIsOnlyPrepared() {
        assertThat(settled().phase(FIRST)).isEqualTo(Phase.PREPARED);
        assertThat(Phase.PREPARED.isPublic()).isFalse();
    }

    @Test
    void onceOpenedItCanOnlyGetLonger() {
        Consultation open = opened();
        assertThatThrownBy(() -> open.settle(draft(FIRST, LAST.minusDays(1)))).isInstanceOf(ForbiddenMove.class);
        assertThatThrownBy(() -> open.settle(draft(FIRST.plusDays(1), LAST))).isInstanceOf(ForbiddenMove.class);
        open.settle(draft(FIRST, LAST.plusDays(7)));
        assertThat(open.phase(LAST.plusDays(3))).isEqualTo(Phase.RUNNING);
        assertThat(open.period().days()).isEqualTo(28);
    }

    @Test
    void itIsOpenedOnceAndOnlyBeforeItsLastDayIsOver() {
        assertThatThrownBy(() -> opened().open(UUID.randomUUID(), FIRST)).isInstanceOf(ForbiddenMove.class);
        assertThatThrownBy(() -> settled().open(UUID.randomUUID(), LAST.plusDays(1))).isInstanceOf(ForbiddenMove.class);
        assertThatThrownBy(() -> Consultation.begun(UUID.randomUUID()).open(UUID.randomUUID(), FIRST)).isInstanceOf(ForbiddenMove.class);
    }

    @Test
    void closedEarlyItEndsOnThatDayAndCannotBeClosedAgain() {
        Consultation open = opened();
        open.close(FIRST.plusDays(4));
        assertThat(open.phase(FIRST.plusDays(4))).isEqualTo(Phase.CLOSED);
        assertThat(open.period().end()).contains(FIRST.plusDays(4));
        assertThatThrownBy(() -> open.close(FIRST.plusDays(5))).isInstanceOf(ForbiddenMove.class);
        for (LocalDate later : List.of(LAST, FIRST.plusDays(3))) {
            assertThatThrownBy(() -> open.settle(draft(FIRST, later))).as("its term was what it was").isInstanceOf(ForbiddenMove.class).hasMessageContaining("zamknięte");
        }
        open.settle(draft(FIRST, FIRST.plusDays(4)));
        assertThat(open.period().end()).as("what else was settled can be put right").contains(FIRST.plusDays(4));
    }

    @Test
    void ofAFileOnlyWhatIsOverTookPlaceAndNothingIsOpenedByIt() {
        assertThat(fromFile(LAST.plusDays(1), true).phase(LAST.plusDays(1))).isEqualTo(Phase.CLOSED);
        assertThat(fromFile(LAST, true).phase(LAST)).isEqualTo(Phase.PREPARED);
        assertThat(fromFile(FIRST.minusDays(1), true).phase(FIRST.minusDays(1))).isEqualTo(Phase.PREPARED);
        assertThat(fromFile(LAST.plusDays(1), false).phase(LAST.plusDays(1))).isEqualTo(Phase.PREPARED);
        assertThat(settled().wasMissed(LAST.plusDays(1))).isTrue();
        assertThat(List.of(settled().wasMissed(LAST), opened().wasMissed(LAST.plusDays(1)))).containsOnly(false);
    }

    @Test
    void aFileOfOneThatWasOpenedHereLeavesItAsOpenAsItWas() {
        Consultation before = opened();
        Consultation again = fromFile(FIRST, true);
        assertThat(before.isSameAs(again)).isTrue();
        assertThat(settled().isSameAs(again)).as("never opened").isFalse();
        again.goesOn(before);
        assertThat(again.phase(FIRST)).isEqualTo(Phase.RUNNING);
        assertThat(again.shownVersion()).isEqualTo(before.shownVersion()).isPresent();
        before.close(FIRST.plusDays(4));
        again.goesOn(before);
        assertThat(again.phase(FIRST.plusDays(4))).isEqualTo(Phase.CLOSED);
        assertThat(again.period().end()).as("the file was older").contains(FIRST.plusDays(4));
        Consultation another = Consultation.begun(UUID.randomUUID());
        another.settle(draft(FIRST.plusDays(1), LAST));
        assertThat(before.isSameAs(another)).isFalse();
    }

    @Test
    void oneMoreComesAfterOneThatIsClosedAndHasDaysOfItsOwn() {
        assertThatThrownBy(() -> settled().next()).isInstanceOf(ForbiddenMove.class);
        Consultation first = opened();
        assertThatThrownBy(first::next).as("under way").isInstanceOf(ForbiddenMove.class);
        first.close(FIRST.plusDays(4));
        Consultation second = first.next();
        assertThat(List.of(first.number(), second.number())).containsExactly(1, 2);
        assertThat(second.phase(FIRST)).isEqualTo(Phase.PREPARED);
        assertThat(second.isReady(FIRST)).as("its days are still to be settled").isFalse();
        assertThat(second.forms()).isEqualTo(first.forms());
        second.settle(draft(FIRST.plusDays(10), LAST.plusDays(30)));
        second.open(UUID.randomUUID(), FIRST.plusDays(10));
        assertThat(first.phase(LAST)).isEqualTo(Phase.CLOSED);
        assertThat(fromFile(LocalDate.MAX, true).phase(FIRST)).as("in a file another one follows it").isEqualTo(Phase.CLOSED);
    }

    private static Consultation fromFile(LocalDate today, boolean held) {
        Consultation consultation = settled();
        consultation.tookPlace(today, held);
        return consultation;
    }

    private static Consultation opened() {
        Consultation consultation = settled();
        consultation.open(UUID.randomUUID(), FIRST.minusDays(5));
        return consultation;
    }

    private static Consultation settled() {
        Consultation consultation = Consultation.begun(UUID.randomUUID());
        consultation.settle(draft(FIRST, LAST));
        return consultation;
    }

    private static ConsultationDraft draft(LocalDate from, LocalDate to) {
        return new ConsultationDraft(from, to, List.of("pl"), List.of("e-mail"), List.of(), Optional.empty());
    }
}
