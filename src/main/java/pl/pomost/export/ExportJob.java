package pl.pomost.export;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import pl.pomost.plan.Audience;

/** A file that somebody has asked for: it waits, is being made, is there, or could not be made. */
@Entity
public class ExportJob {

    /** Where a file is on its way. */
    public enum State {
        WAITING, RUNNING, DONE, FAILED
    }

    /** Why a file was not made. */
    public enum Failure {
        /** What goes with a package is more than one package may hold. */
        TOO_LARGE,
        /** The service stopped each time in the middle of it. */
        STOPPED,
        UNFORESEEN
    }

    /** What stopped the service twice would stop it at every start. */
    private static final int MOST_BEGUN = 2;
    private static final int LONGEST = 100;

    @Id
    private UUID id;
    private UUID enrolmentId;
    private String jobKey;
    private String format;
    @Enumerated(EnumType.STRING)
    private Audience audience;
    private Integer versionNumber;
    private String versionLabel;
    private String name;
    private String mediaType;
    @Enumerated(EnumType.STRING)
    private State state;
    private int steps;
    private int stepsDone;
    private String doing;
    private int begun;
    @Enumerated(EnumType.STRING)
    private Failure failure;
    private Integer size;
    private String askedBy;
    private Instant askedAt;
    private Instant finishedAt;
    private String source;
    @Version
    private int version;

    protected ExportJob() {
        // for Hibernate
    }

    ExportJob(UUID enrolment, ExportOrder order, String by, Instant now) {
        id = UUID.randomUUID();
        enrolmentId = enrolment;
        jobKey = order.key();
        format = order.format().code();
        audience = order.audience();
        versionNumber = order.version().orElse(null);
        versionLabel = order.label();
        name = order.name();
        mediaType = order.format().mediaType();
        askedBy = by;
        askedAt = now;
        waitWith(order.source(), order.steps());
    }

    /** Asks again for what could not be made. */
    void again(ExportOrder order, String by, Instant now) {
        if (state != State.FAILED) {
            throw new IllegalStateException("only what failed is made again");
        }
        askedBy = by;
        askedAt = now;
        finishedAt = null;
        waitWith(order.source(), order.steps());
    }

    private void waitWith(String from, int inSteps) {
        source = from;
        steps = inSteps;
        begun = 0;
        failure = null;
        begin(State.WAITING);
    }

    private void begin(State now) {
        state = now;
        stepsDone = 0;
        doing = "";
    }

    /** Whether it is worth another beginning. */
    boolean mayStart() {
        return begun < MOST_BEGUN;
    }

    void start() {
        begun++;
        begin(State.RUNNING);
    }

    /** The service stopped while it was being made. */
    void startOver() {
        begin(State.WAITING);
    }

    void reach(int step, String what) {
        stepsDone = Math.min(step, steps);
        doing = what.substring(0, Math.min(LONGEST, what.length()));
    }

    void finish(int bytes, Instant now) {
        state = State.DONE;
        stepsDone = steps;
        doing = "";
        size = bytes;
        source = null;
        finishedAt = now;
    }

    void fail(Failure why, Instant now) {
        failure = why;
        size = null;
        state = State.FAILED;
        doing = "";
        source = null;
        finishedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public String format() {
        return format;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public State state() {
        return state;
    }

    String source() {
        return source;
    }
}
