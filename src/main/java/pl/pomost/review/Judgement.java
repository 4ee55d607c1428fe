package pl.pomost.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What a reviewer found of one criterion in one frozen version of a plan, and why. */
@Entity
public class Judgement {

    @Id
    private UUID id;
    private UUID enrolmentId;
    private int versionNumber;
    private String criterion;
    @Enumerated(EnumType.STRING)
    private Verdict verdict;
    private String reason;
    private String judgedBy;
    private LocalDate judgedOn;
    private Integer carriedFrom;
    @Version
    private int version;

    protected Judgement() {
        // for Hibernate
    }

    Judgement(UUID enrolmentId, int versionNumber, String criterion) {
        this.id = UUID.randomUUID();
        this.enrolmentId = enrolmentId;
        this.versionNumber = versionNumber;
        this.criterion = criterion;
    }

    Judgement say(Verdict found, String why, String by, LocalDate on) {
        verdict = found;
        reason = why;
        judgedBy = by;
        judgedOn = on;
        carriedFrom = null;
        return this;
    }

    /** The same of a newer version in which nothing changed that it rests on. */
    Judgement carriedTo(int newer) {
        var carried = new Judgement(enrolmentId, newer, criterion).say(verdict, reason, judgedBy, judgedOn);
        carried.carriedFrom = carriedFrom == null ? versionNumber : carriedFrom;
        return carried;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public int about() {
        return versionNumber;
    }

    public String criterion() {
        return criterion;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** May be empty where the criterion is met. */
    public String reason() {
        return reason;
    }

    /** User name. */
    public String judgedBy() {
        return judgedBy;
    }

    public LocalDate judgedOn() {
        return judgedOn;
    }

    /** Number of the frozen version of which it was said first; empty when it was said of this one. */
    public Optional<Integer> carriedFrom() {
        return Optional.ofNullable(carriedFrom);
    }

    public int version() {
        return version;
    }
}
