package pl.pomost.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.pomost.shared.ForbiddenMove;

class DiagnosisEntryTest {

    private final DiagnosisEntry entry = DiagnosisEntry.of(draft("Szkoły nie mają procedury", Optional.of(4)));

    @Test
    void newEntryIsReported() {
        assertThat(entry.status()).isEqualTo("reported");
    }

    @Test
    void reportedEntryMayBeConfirmedMergedOrRejected() {
        entry.confirm();
        assertThat(entry.status()).isEqualTo("confirmed");
        entry.reopen();
        entry.merge("to samo mówi D-EDU-02");
        assertThat(entry.status()).isEqualTo("merged");
        entry.reopen();
        entry.reject("to nie zadanie powiatu");
        assertThat(entry.status()).isEqualTo("rejected");
        assertThat(entry.statusReason()).contains("to nie zadanie powiatu");
    }

    @Test
    void decidedEntryCannotBeDecidedAgainUntilItIsReopened() {
        entry.confirm();
        assertThatThrownBy(entry::confirm).isInstanceOf(ForbiddenMove.class);
        assertThatThrownBy(() -> entry.reject("powód")).isInstanceOf(ForbiddenMove.class);
        assertThatThrownBy(() -> entry.merge("powód")).isInstanceOf(ForbiddenMove.class);
        assertThat(entry.status()).isEqualTo("confirmed");
    }

    @Test
    void rejectingAndMergingNeedAReason() {
        assertThatThrownBy(() -> entry.reject("  ")).isInstanceOf(ForbiddenMove.class);
        assertThatThrownBy(() -> entry.merge("")).isInstanceOf(ForbiddenMove.class);
        assertThat(entry.status()).isEqualTo("reported");
    }

    @Test
    void reopenedEntryForgetsTheReason() {
        entry.reject("pomyłka");
        entry.reopen();
        assertThat(entry.statusReason()).isEmpty();
        assertThatThrownBy(entry::reopen).isInstanceOf(ForbiddenMove.class);
    }

    @Test
    void rewritingKeepsAreaAndStatus() {
        entry.confirm();
        entry.rewrite(draft("Inaczej", Optional.empty()));
        assertThat(entry.status()).isEqualTo("confirmed");
        assertThat(entry.title()).isEqualTo("Inaczej");
        assertThat(entry.area()).isEqualTo("EDU");
    }

    @Test
    void priorityIsWeightTimesInfluenceAndNothingUntilBothAreThere() {
        assertThat(entry.priorityScore()).contains(20);
        entry.rewrite(draft("Bez wagi", Optional.empty()));
        assertThat(entry.priorityScore()).isEmpty();
    }

    private static DiagnosisDraft draft(String title, Optional<Integer> weight) {
        return new DiagnosisDraft("EDU", List.of(), true, "problem", title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), weight, Optional.of(5), false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }
}
