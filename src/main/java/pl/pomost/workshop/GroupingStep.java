package pl.pomost.workshop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
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

    long seq() {
        return seq;
    }

    GroupingBefore before() {
        return beforeIt;
    }
}
