package pl.pomost.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What a team answered to something that was sent to it. The latest answer counts; those before it stay to be read. */
@Entity
public class TeamAnswer {

    @Id
    private UUID id;
    private UUID dispatchId;
    private UUID enrolmentId;
    private int seq;
    @Enumerated(EnumType.STRING)
    private AnswerKind kind;
    private String words;
    private boolean late;
    private boolean latest;
    private boolean withdrawn;
    private String givenBy;
    private LocalDate givenOn;
    private Instant givenAt;
    @Version
    private int version;

    protected TeamAnswer() {
        // for Hibernate
    }

    TeamAnswer(UUID dispatch, UUID enrolment, int seq, AnswerKind kind, Optional<String> words, boolean late, Author by) {
        id = UUID.randomUUID();
        dispatchId = dispatch;
        enrolmentId = enrolment;
        this.seq = seq;
        this.kind = kind;
        this.words = words.orElse(null);
        this.late = late;
        latest = true;
        givenBy = by.username();
        givenOn = by.on();
        givenAt = by.at();
    }

    /** Another answer came. */
    void supersede() {
        latest = false;
    }

    /** What was answered is asked of nobody any more. */
    void withdraw() {
        withdrawn = true;
    }

    public UUID dispatchId() {
        return dispatchId;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    /** From 1. */
    public int seq() {
        return seq;
    }

    public AnswerKind kind() {
        return kind;
    }

    /** How, why, or the answer itself. */
    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    public boolean isLate() {
        return late;
    }

    /** User name. */
    public String givenBy() {
        return givenBy;
    }

    public LocalDate givenOn() {
        return givenOn;
    }
}
