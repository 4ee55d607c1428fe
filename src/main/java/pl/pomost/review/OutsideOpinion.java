package pl.pomost.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.shared.ForbiddenMove;

/** What an invited organisation says of one plan: a draft that nobody else reads, and what it has sent. */
@Entity
public class OutsideOpinion {

    @Id
    private UUID id;
    private UUID invitationId;
    private UUID enrolmentId;
    private int versionNumber;
    @JdbcTypeCode(SqlTypes.JSON)
    private OutsideWords draft;
    @JdbcTypeCode(SqlTypes.JSON)
    private OutsideWords given;
    private String personName;
    private String personPosition;
    private LocalDate givenOn;
    private Instant givenAt;
    private int timesGiven;
    @Version
    private int version;

    protected OutsideOpinion() {
        // for Hibernate
    }

    OutsideOpinion(UUID invitation, Submission of) {
        id = UUID.randomUUID();
        invitationId = invitation;
        enrolmentId = of.enrolmentId();
        versionNumber = of.version();
    }

    void keepDraft(OutsideWords words) {
        draft = words;
    }

    /** Sends the draft; the one before, if there was one, no longer counts. @throws ForbiddenMove when something is missing in it */
    void give(LocalDate on, Instant at) {
        if (draft == null || !draft.complete()) {
            throw new ForbiddenMove("W opinii czegoś brakuje. Uzupełnij ją przed wysłaniem.");
        }
        given = draft.withoutPerson();
        personName = draft.name();
        personPosition = draft.position();
        givenOn = on;
        givenAt = at;
        timesGiven++;
        draft = null;
    }

    public UUID id() {
        return id;
    }

    public UUID invitationId() {
        return invitationId;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    /** Number of the frozen version. */
    public int about() {
        return versionNumber;
    }

    /** What waits to be sent; for the organisation alone. */
    Optional<OutsideWords> draft() {
        return Optional.ofNullable(draft);
    }

    /** What was sent last. */
    public Optional<OutsideWords> given() {
        return Optional.ofNullable(given);
    }

    /** Who sent it; empty once the name was forgotten. */
    public Optional<String> person() {
        return Optional.ofNullable(personName);
    }

    public Optional<String> position() {
        return Optional.ofNullable(personPosition);
    }

    public Optional<LocalDate> givenOn() {
        return Optional.ofNullable(givenOn);
    }

    public boolean isGiven() {
        return given != null;
    }

    /** How often it was sent: more than once means that it was corrected. */
    public int timesGiven() {
        return timesGiven;
    }

    /** What stands in the form: the draft, else what was sent. */
    public OutsideWords inForm() {
        return draft().orElseGet(() -> given().map(words -> words.by(person().orElse(""), position().orElse(""))).orElse(OutsideWords.NOTHING));
    }

    /** Whether something was written that is not sent. */
    public boolean hasDraft() {
        return draft != null;
    }

    public int version() {
        return version;
    }
}
