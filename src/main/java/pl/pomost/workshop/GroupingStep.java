package pl.pomost.workshop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One step of grouping, with how things stood before it. */
@Entity
public class GroupingStep {

    @Id
    private UUID id;
    private UUID workshopId;
    private long seq;
    @JdbcTypeCode(SqlTypes.JSON)
    private GroupingBefore beforeIt;

    protected GroupingStep() {
        // for Hibernate
    }

    /** @param seq number of the workshop's newest event when the step began */
    GroupingStep(UUID workshop, long seq, GroupingBefore before) {
        this.id = UUID.randomUUID();
        this.workshopId = workshop;
        this.seq = seq;
        this.beforeIt = before;
    }

    /** Takes names of groups away that must not come back. */
    void forget(Predicate<GroupingBefore.OldGroup> gone) {
        if (beforeIt.groups().stream().anyMatch(gone)) {
            beforeIt = new GroupingBefore(beforeIt.cards(), beforeIt.groups().stream().map(old -> gone.test(old) ? old.withoutName() : old).toList(), beforeIt.apart());
        }
    }

    long seq() {
        return seq;
    }

    GroupingBefore before() {
        return beforeIt;
    }
}
