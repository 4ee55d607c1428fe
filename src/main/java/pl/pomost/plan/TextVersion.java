package pl.pomost.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What a text said at some time. What one person types without stopping for long is one version, kept as it was at its end. */
@Entity
public class TextVersion {

    /** After that a new version begins, however steadily somebody types. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @Id
    private UUID id;
    private UUID enrolmentId;
    private String textKey;
    private String words;
    private int revision;
    private boolean typed;
    private Instant begunAt;
    private Instant savedAt;
    private String savedBy;

    protected TextVersion() {
        // for Hibernate
    }

    /** @param typed saved while typing, so that more may follow */
    TextVersion(UUID enrolmentId, WrittenText text, boolean typed) {
        this.id = UUID.randomUUID();
        this.enrolmentId = enrolmentId;
        this.textKey = text.key();
        this.begunAt = text.savedAt();
        this.savedBy = text.savedBy();
        this.typed = typed;
        goOn(text);
    }

    /** Whether what the person saves now while typing belongs to this version. */
    boolean isGoingOn(String by, Instant now) {
        return typed && savedBy.equals(by) && begunAt.plus(LONGEST).isAfter(now);
    }

    void goOn(WrittenText text) {
        words = text.words().orElse("");
        revision = text.revision();
        savedAt = text.savedAt();
    }

    /** Somebody pressed the saving button: it stays as it is now. */
    void close() {
        typed = false;
    }

    public String words() {
        return words;
    }

    String textKey() {
        return textKey;
    }

    /** Of the text, when this version was saved last. */
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
