package pl.pomost.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A state of the plan that nobody can change any more: two canonical JSONs, full and public, each with its SHA-256. */
@Entity
@Table(name = "plan_version")
public class PlanVersion {

    @Id
    private UUID id;
    @Column(name = "enrolment_id")
    private UUID enrolmentId;
    private int number;
    private String label;
    @Column(name = "frozen_at")
    private Instant frozenAt;
    @Column(name = "frozen_on")
    private LocalDate frozenOn;
    @Column(name = "frozen_by")
    private String frozenBy;
    @Column(name = "full_json")
    private String fullJson;
    @Column(name = "full_sha256")
    private String fullSha256;
    @Column(name = "public_json")
    private String publicJson;
    @Column(name = "public_sha256")
    private String publicSha256;

    protected PlanVersion() {
        // for Hibernate
    }

    public PlanVersion(UUID enrolmentId, int number, String label, Instant frozenAt, LocalDate frozenOn, String frozenBy,
            CanonicalText full, CanonicalText forThePublic) {
        this.id = UUID.randomUUID();
        this.enrolmentId = enrolmentId;
        this.number = number;
        this.label = label;
        this.frozenAt = frozenAt;
        this.frozenOn = frozenOn;
        this.frozenBy = frozenBy;
        this.fullJson = full.json();
        this.fullSha256 = full.sha256();
        this.publicJson = forThePublic.json();
        this.publicSha256 = forThePublic.sha256();
    }

    /** A JSON text in canonical form (RFC 8785) and the SHA-256, in hexadecimal, of its UTF-8 bytes. */
    public record CanonicalText(String json, String sha256) {
    }

    public UUID id() {
        return id;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public int number() {
        return number;
    }

    public String label() {
        return label;
    }

    public Instant frozenAt() {
        return frozenAt;
    }

    /** The date inside the process on which it was frozen. */
    public LocalDate frozenOn() {
        return frozenOn;
    }

    public String frozenBy() {
        return frozenBy;
    }

    public CanonicalText full() {
        return new CanonicalText(fullJson, fullSha256);
    }

    public CanonicalText forThePublic() {
        return new CanonicalText(publicJson, publicSha256);
    }
}
