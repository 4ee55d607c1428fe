package pl.pomost.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.ForbiddenMove;

/** One revision of a practice: written while it is a draft, shown to all once it is published, and unchanged from then on. */
@Entity
class PracticeRevision {

    @Id
    private UUID id;
    private UUID practiceId;
    private int number;
    @Enumerated(EnumType.STRING)
    private PracticeState state = PracticeState.DRAFT;
    @JdbcTypeCode(SqlTypes.JSON)
    private PracticeWording wording;
    private String changes;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Criterion> met = List.of();
    private LocalDate publishedOn;
    @Version
    private int version;

    protected PracticeRevision() {
        // for Hibernate
    }

    /** @param number the next one of its practice, from 1. @param changes against the revision before; empty for the first */
    PracticeRevision(UUID practice, int number, PracticeWording wording, Optional<String> changes) {
        this.id = UUID.randomUUID();
        this.practiceId = practice;
        this.number = number;
        this.wording = wording;
        this.changes = changes.orElse(null);
    }

    /**
     * @param opened number of the change that the form was opened with
     * @throws ForbiddenMove   when it may not be written any more
     * @throws EditedMeanwhile when somebody saved it since
     */
    void rewrite(PracticeWording newWording, Optional<String> newChanges, int opened) {
        if (!state.isWritable()) {
            throw new ForbiddenMove("Ta wersja praktyki jest w stanie „" + state.polish() + "”, więc jej treść się nie zmienia. "
                    + (state == PracticeState.OFFERED ? "Wycofaj zgłoszenie albo poczekaj na odpowiedź." : "Zacznij nową wersję."));
        }
        if (version != opened) {
            throw new EditedMeanwhile(String.valueOf(number));
        }
        wording = newWording;
        changes = newChanges.orElse(null);
    }

    /**
     * Takes a step.
     *
     * @param criteria which the moderator has found met; counts only for what is published
     * @throws ForbiddenMove when the step does not lead from here
     */
    void move(PracticeState to, Set<Criterion> criteria, LocalDate today) {
        if (!state.next().contains(to)) {
            throw new ForbiddenMove("Praktyka jest w stanie „" + state.polish() + "” i nie może przejść do stanu „" + to.polish() + "”. Odśwież stronę.");
        }
        if (to == PracticeState.OFFERED && !wording.missing().isEmpty()) {
            throw new ForbiddenMove("Zanim zgłosisz praktykę, uzupełnij: " + wording.missing().stream().map(PracticePart::polish).collect(Collectors.joining(", ")) + ".");
        }
        state = to;
        if (to == PracticeState.PUBLISHED) {
            met = criteria.stream().sorted().toList();
            publishedOn = today;
        }
    }

    UUID practiceId() {
        return practiceId;
    }

    PracticeState state() {
        return state;
    }

    RevisionView view() {
        return new RevisionView(number, state, wording, Optional.ofNullable(changes), met, Optional.ofNullable(publishedOn), version);
    }
}
