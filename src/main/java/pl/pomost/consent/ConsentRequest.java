package pl.pomost.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One institution asked for its parts in one plan: its questions and links hang on this. */
@Entity
public class ConsentRequest {

    @Id
    private UUID id;
    private UUID enrolmentId;
    private UUID institutionId;
    private String institutionName;
    private String email;
    private String askedBy;
    private Instant askedAt;
    private LocalDate answerBy;
    private Instant remindedAt;
    @Version
    private int version;

    protected ConsentRequest() {
        // for Hibernate
    }

    ConsentRequest(UUID enrolment, PartNow one, String by, Instant at) {
        id = UUID.randomUUID();
        enrolmentId = enrolment;
        institutionId = one.institutionId();
        institutionName = one.institutionName();
        askedBy = by;
        askedAt = at;
    }

    /** Asked by a link, now or once more: what was reminded before counts no longer. @param to address; empty when it goes on paper */
    void ask(String name, Optional<String> to, LocalDate until, String by, Instant now) {
        institutionName = name;
        email = to.orElse(email);
        answerBy = until;
        askedBy = by;
        askedAt = now;
        remindedAt = null;
    }

    void remind(Instant now) {
        remindedAt = now;
    }

    /** Whether the last letter lies back long enough for another one. */
    boolean mayBeReminded(Instant now, Duration pause) {
        return !reminded().orElse(askedAt).plus(pause).isAfter(now);
    }

    public UUID id() {
        return id;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public UUID institutionId() {
        return institutionId;
    }

    /** As the powiat called it when it asked. */
    public String institutionName() {
        return institutionName;
    }

    /** Where letters go; empty when it was asked on paper, or the address was forgotten. */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /** User name of whoever asked last. */
    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Until when an answer is asked for; empty when only answers were written down. */
    public Optional<LocalDate> answerBy() {
        return Optional.ofNullable(answerBy);
    }

    public Optional<Instant> reminded() {
        return Optional.ofNullable(remindedAt);
    }
}
