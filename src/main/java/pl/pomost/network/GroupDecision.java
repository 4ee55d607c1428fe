package pl.pomost.network;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.shared.ForbiddenMove;

/** Something that a meeting decided: who sees to it, until when, and whether it is done. */
@Entity
public class GroupDecision {

    @Id
    private UUID id;
    private UUID groupId;
    private UUID meetingId;
    private int number;
    private String text;
    private String owner;
    private LocalDate dueOn;
    private LocalDate doneOn;
    private String doneBy;
    @Version
    private int version;

    protected GroupDecision() {
        // for Hibernate
    }

    GroupDecision(UUID group, UUID meeting, int number, DecisionDraft draft) {
        id = UUID.randomUUID();
        groupId = group;
        meetingId = meeting;
        this.number = number;
        text = draft.text();
        owner = draft.owner();
        dueOn = draft.due().orElse(null);
    }

    /** @throws ForbiddenMove when it is done already */
    void settle(String by, LocalDate today) {
        if (doneOn != null) {
            throw new ForbiddenMove("To ustalenie jest już wykonane.");
        }
        doneOn = today;
        doneBy = by;
    }

    /** @throws ForbiddenMove when it is not done */
    void takeUp() {
        if (doneOn == null) {
            throw new ForbiddenMove("To ustalenie nie jest jeszcze wykonane.");
        }
        doneOn = null;
        doneBy = null;
    }

    UUID meetingId() {
        return meetingId;
    }

    int number() {
        return number;
    }

    String text() {
        return text;
    }

    String owner() {
        return owner;
    }

    Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }
}
