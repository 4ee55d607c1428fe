package pl.pomost.export;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The bytes of a file that was made. */
@Entity
class ExportFile {

    @Id
    private UUID jobId;
    private byte[] content;

    protected ExportFile() {
        // for Hibernate
    }

    ExportFile(UUID job, byte[] content) {
        this.jobId = job;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
