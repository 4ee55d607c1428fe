package pl.pomost.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** A photograph, drawn anew, or a document that shows what a practice is. */
@Entity
class PracticeFile {

    @Id
    private UUID id;
    private UUID practiceId;
    private String title;
    private String type;
    private byte[] content;
    private LocalDate addedOn;
    private int since;

    protected PracticeFile() {
        // for Hibernate
    }

    /** @param title what is to be seen in it, for those who do not see it too. @param since number of the revision with which it goes out */
    PracticeFile(UUID practice, String title, String type, byte[] content, LocalDate on, int since) {
        this.id = UUID.randomUUID();
        this.practiceId = practice;
        this.title = title;
        this.type = type;
        this.content = content;
        this.addedOn = on;
        this.since = since;
    }

    String title() {
        return title;
    }

    String type() {
        return type;
    }

    byte[] content() {
        return content;
    }
}
