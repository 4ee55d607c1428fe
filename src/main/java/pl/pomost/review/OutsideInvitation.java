package pl.pomost.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** ROPS invited an organisation outside (IOM, UNHCR, a centre for foreigners) to give its opinion on one or more submitted plans. */
@Entity
public class OutsideInvitation {

    @Id
    private UUID id;
    private String organisation;
    private String email;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> areas = List.of();
    private String question;
    private String askedBy;
    private LocalDate askedOn;
    private Instant askedAt;
    private LocalDate dueOn;
    private Instant remindedAt;
    @Version
    private int version;

    protected OutsideInvitation() {
        // for Hibernate
    }

    OutsideInvitation(OutsideRequest asked, String by, LocalDate on, Instant at) {
        id = UUID.randomUUID();
        organisation = asked.organisation();
        email = asked.email();
        areas = List.copyOf(asked.areas());
        question = asked.question();
        dueOn = asked.dueOn();
        askedBy = by;
        askedOn = on;
        askedAt = at;
    }

    /** Asked once more, until another day; what was reminded before counts no longer. */
    void renew(LocalDate until, String by, Instant now) {
        dueOn = until;
        askedBy = by;
        askedAt = now;
        remindedAt = null;
    }

    void remind(Instant now) {
        remindedAt = now;
    }

    /** Whether the last letter lies back long enough for another one. */
    boolean mayBeReminded(Instant now, Duration pause) {
        return email != null && !reminded().orElse(askedAt).plus(pause).isAfter(now);
    }

    public UUID id() {
        return id;
    }

    public String organisation() {
        return organisation;
    }

    /** Where letters go; empty once it was forgotten. */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /** Codes of the areas that it is asked about; empty for the whole plan. */
    public List<String> areas() {
        return areas;
    }

    /** May be empty. */
    public String question() {
        return question;
    }

    /** User name of whoever asked last. */
    public String askedBy() {
        return askedBy;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    /** When the last letter that asks was written. */
    public Instant askedAt() {
        return askedAt;
    }

    /** Until when it may answer and correct its answer. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public Optional<Instant> reminded() {
        return Optional.ofNullable(remindedAt);
    }
}
