package pl.pomost.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A text of the plan as it stands. Its revision grows with every change, so whoever saves says which one they began from. */
@Entity
public class WrittenText {

    @Id
    private UUID id;
    private UUID enrolmentId;
    private String textKey;
    private String words;
    private int revision;
    private Instant savedAt;
    private String savedBy;

    protected WrittenText() {
        // for Hibernate
    }

    WrittenText(UUID enrolmentId, String textKey) {
        this.id = UUID.randomUUID();
        this.enrolmentId = enrolmentId;
        this.textKey = textKey;
    }

    WrittenText saved(String text, int newRevision, Instant at, String by) {
        words = text;
        revision = newRevision;
        savedAt = at;
        savedBy = by;
        return this;
    }

    /** Its name in the scenario and in a process file. */
    public String key() {
        return textKey;
    }

    /** Empty where a process file names the text without a word. */
    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    public int revision() {
        return revision;
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** User name of the account; empty for what came with a file. */
    public String savedBy() {
        return savedBy;
    }
}
