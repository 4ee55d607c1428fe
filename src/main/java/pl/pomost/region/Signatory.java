package pl.pomost.region;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.files.Scan;

/** Somebody who has signed a version of a declaration: an office, by a person in a function, on a day; with the scan of the page. */
@Entity
class Signatory {

    @Id
    private UUID id;
    @Column(name = "declaration_id")
    private UUID declaration;
    private String body;
    private String powiat;
    private String person;
    private String job;
    @Column(name = "signed_on")
    private LocalDate signedOn;
    @Column(name = "scan_name")
    private String scanName;
    @Column(name = "scan_type")
    private String scanType;
    @Basic
    private byte[] scan;
    @Version
    private int version;

    protected Signatory() {
        // for Hibernate
    }

    Signatory(UUID declaration, SignatureDraft draft) {
        id = UUID.randomUUID();
        this.declaration = declaration;
        body = draft.body();
        powiat = draft.powiat().orElse(null);
        person = draft.person().orElse(null);
        job = draft.job().orElse(null);
        signedOn = draft.signedOn().orElse(null);
        draft.scan().ifPresent(file -> {
            scanName = file.name();
            scanType = file.type();
            scan = file.content();
        });
    }

    UUID id() {
        return id;
    }

    UUID declaration() {
        return declaration;
    }

    String body() {
        return body;
    }

    Optional<Scan> scan() {
        return Optional.ofNullable(scan).map(content -> new Scan(scanName, scanType, content));
    }
}
