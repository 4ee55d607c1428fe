package pl.pomost.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import pl.pomost.files.Scan;

/** The document of a strategy as it was brought. */
@Entity
class StrategyFile {

    @Id
    private UUID id;
    private UUID enrolmentId;
    private String sha256;
    private String name;
    private String type;
    private byte[] content;

    protected StrategyFile() {
        // for Hibernate
    }

    StrategyFile(UUID enrolment, String sha256, Scan document) {
        id = UUID.randomUUID();
        enrolmentId = enrolment;
        this.sha256 = sha256;
        name = document.name();
        type = document.type();
        content = document.content();
    }

    Scan document() {
        return new Scan(name, type, content);
    }
}
