package pl.pomost.thread;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One step of the red thread: {@code from} rests on {@code to} (an action on its goal, a goal on a diagnosis entry, an entry on a card). */
@Entity
@Table(name = "thread_link")
public class ThreadLink {

    @Id
    private UUID id;
    @Column(name = "enrolment_id")
    private UUID enrolmentId;
    @Enumerated(EnumType.STRING)
    @Column(name = "from_kind")
    private Knot fromKind;
    @Column(name = "from_id")
    private UUID fromId;
    @Enumerated(EnumType.STRING)
    @Column(name = "to_kind")
    private Knot toKind;
    @Column(name = "to_id")
    private UUID toId;
    private int position;

    protected ThreadLink() {
        // for Hibernate
    }

    public ThreadLink(UUID enrolmentId, Knot fromKind, UUID fromId, Knot toKind, UUID toId, int position) {
        this.id = UUID.randomUUID();
        this.enrolmentId = enrolmentId;
        this.fromKind = fromKind;
        this.fromId = fromId;
        this.toKind = toKind;
        this.toId = toId;
        this.position = position;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public Knot fromKind() {
        return fromKind;
    }

    public UUID fromId() {
        return fromId;
    }

    public Knot toKind() {
        return toKind;
    }

    public UUID toId() {
        return toId;
    }

    /** Order among the things that {@code from} rests on, as the team listed them. */
    public int position() {
        return position;
    }
}
