package pl.pomost.review;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import pl.pomost.files.SignatureKind;
import pl.pomost.files.SignedPaper;

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

    public SignedPaper paper() {
        return new SignedPaper(name, type, kind, content);
    }
}
