package pl.pomost.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An answer to a question. Every one is kept; the newest that was not taken back counts. */
@Entity
public class ConsentAnswer {

    @Id
    private UUID id;
    private UUID questionId;
    @Enumerated(EnumType.STRING)
    private Reply reply;
    private String words;
    private String personName;
    private String personPosition;
    private LocalDate answeredOn;
    private Instant answeredAt;
    @Enumerated(EnumType.STRING)
    private Channel channel;
    private String note;
    private String recordedBy;
    private Instant takenBackAt;
    private String takenBackBy;
    @Version
    private int version;

    protected ConsentAnswer() {
        // for Hibernate
    }

    /** @param at when it was entered */
    ConsentAnswer(UUID question, Given given, LocalDate on, Channel channel, Instant at) {
        id = UUID.randomUUID();
        questionId = question;
        reply = given.reply();
        words = given.words().orElse(null);
        personName = given.name();
        personPosition = given.position();
        answeredOn = on;
        answeredAt = at;
        this.channel = channel;
    }

    /** @param why what there is to say of how it came; may be empty */
    void writtenDown(String by, Optional<String> why) {
        recordedBy = by;
        note = why.orElse(null);
    }

    /** @throws IllegalStateException for what the institution itself has said: only it can say something else */
    void takeBack(String by, Instant now) {
        if (!channel.isRecorded() || takenBackAt != null) {
            throw new IllegalStateException("an answer that nobody may take back");
        }
        takenBackAt = now;
        takenBackBy = by;
    }

    /** Whether it says the same, whoever says it: the page shows all answers of the institution to whoever gives the next one. */
    boolean says(Given given) {
        return reply == given.reply() && words().equals(given.words());
    }

    public UUID id() {
        return id;
    }

    UUID questionId() {
        return questionId;
    }

    public Reply reply() {
        return reply;
    }

    /** The change that is asked for, the reason of a refusal, or what else there was to say. */
    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    /** As they wrote it; empty once it is kept no longer. */
    public Optional<String> name() {
        return Optional.ofNullable(personName);
    }

    public Optional<String> position() {
        return Optional.ofNullable(personPosition);
    }

    /** The day inside the process. */
    public LocalDate answeredOn() {
        return answeredOn;
    }

    public Channel channel() {
        return channel;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public boolean isTakenBack() {
        return takenBackAt != null;
    }
}
