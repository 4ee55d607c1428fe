package pl.pomost.review;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.files.SignatureKind;
import pl.pomost.files.SignedPaper;
import pl.pomost.shared.ForbiddenMove;

/** A file that was signed elsewhere, kept as it came: of what kind, with which checksum, by whom, of which day. */
@Entity
public class SignedFile {

    /** What the file is to the plan. */
    public enum Purpose {
        /** What the powiat signed when it submitted. */
        SUBMISSION,
        /** What ROPS signed when it accepted. */
        ACCEPTANCE,
        /** The act of adoption. */
        ADOPTION
    }

    @Id
    private UUID id;
    private UUID enrolmentId;
    private int versionNumber;
    @Enumerated(EnumType.STRING)
    private Purpose purpose;
    @Enumerated(EnumType.STRING)
    private SignatureKind kind;
    private String signer;
    private LocalDate signedOn;
    private String name;
    private String type;
    private String sha256;
    @Basic
    private byte[] content;
    private String keptBy;
    private LocalDate keptOn;
    private LocalDate withdrawnOn;
    private String withdrawnBy;
    @Enumerated(EnumType.STRING)
    private Actor withdrawnAs;
    private String withdrawalReason;
    private boolean contentGone;

    protected SignedFile() {
        // for Hibernate
    }

    SignedFile(Submission about, Purpose purpose, SignedPaper paper, String signer, LocalDate signedOn) {
        this.id = UUID.randomUUID();
        this.enrolmentId = about.enrolmentId();
        this.versionNumber = about.version();
        this.purpose = purpose;
        this.kind = paper.kind();
        this.signer = signer;
        this.signedOn = signedOn;
        this.name = paper.name();
        this.type = paper.type();
        this.sha256 = paper.sha256();
        this.content = paper.content();
    }

    SignedFile kept(String by, LocalDate on) {
        keptBy = by;
        keptOn = on;
        return this;
    }

    /** @throws ForbiddenMove when it is withdrawn already */
    void withdraw(String reason, boolean mistaken, String by, Actor as, LocalDate on) {
        if (withdrawnOn != null) {
            throw new ForbiddenMove("Ten plik jest już wycofany.");
        }
        withdrawalReason = reason;
        withdrawnBy = by;
        withdrawnAs = as;
        withdrawnOn = on;
        if (mistaken) {
            content = null;
            contentGone = true;
        }
    }

    /** The file as it came; empty when its content is gone because it was brought by mistake. */
    public Optional<SignedPaper> paper() {
        return Optional.ofNullable(content).map(bytes -> new SignedPaper(name, type, kind, bytes));
    }

    Purpose purpose() {
        return purpose;
    }

    /** Number of the version. */
    int about() {
        return versionNumber;
    }

    String name() {
        return name;
    }

    String sha256() {
        return sha256;
    }
}
