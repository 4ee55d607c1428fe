package pl.pomost.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A letter in the outbox. Its words and the whole address are kept only as long as they may be needed. */
@Entity
@Table(name = "mail_outbox")
class QueuedLetter {

    @Id
    private UUID id;
    private String letterKey;
    @Enumerated(EnumType.STRING)
    private MailKind kind;
    @Enumerated(EnumType.STRING)
    private LetterState state;
    private String recipient;
    private String address;
    private String language;
    private String subject;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> paragraphs = List.of();
    private String signature;
    private String place;
    private LocalDate deadline;
    private boolean daily;
    private Instant createdAt;
    private Instant notBefore;
    private int attempts;
    @Enumerated(EnumType.STRING)
    private Fault lastError;
    private Instant sentAt;
    private String claimedBy;
    private Instant claimedUntil;
    private UUID digestId;
    @Version
    private int version;

    protected QueuedLetter() {
        // for Hibernate
    }

    UUID id() {
        return id;
    }

    String key() {
        return letterKey;
    }

    MailKind kind() {
        return kind;
    }

    LetterState state() {
        return state;
    }

    String recipient() {
        return recipient;
    }

    String address() {
        return address;
    }

    String subject() {
        return subject;
    }

    Optional<String> place() {
        return Optional.ofNullable(place);
    }

    Optional<LocalDate> deadline() {
        return Optional.ofNullable(deadline);
    }

    boolean isDaily() {
        return daily;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant notBefore() {
        return notBefore;
    }

    int attempts() {
        return attempts;
    }

    Optional<Fault> lastError() {
        return Optional.ofNullable(lastError);
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    Message message() {
        return new Message(address, language, subject, paragraphs, signature);
    }

    /** Somebody is about to talk with the server about it; until {@code end} nobody else takes it. */
    void claim(String by, Instant end) {
        require(LetterState.WAITING);
        state = LetterState.SENDING;
        attempts++;
        claimedBy = by;
        claimedUntil = end;
    }

    /** Also when somebody else has meanwhile given up waiting for the answer. */
    boolean isClaimedBy(String by) {
        return (state == LetterState.SENDING || state == LetterState.UNSURE) && by.equals(claimedBy);
    }

    boolean isLost(Instant now) {
        return state == LetterState.SENDING && claimedUntil.isBefore(now);
    }

    /** The server has taken it: its words are needed no more, nor is the whole address. */
    void sent(Instant now) {
        settle(LetterState.SENT);
        sentAt = now;
        forgetWords();
    }

    /** Another attempt, later. */
    void failed(Fault fault, Instant next) {
        settle(LetterState.WAITING);
        lastError = fault;
        notBefore = next;
    }

    void givenUp(Fault fault) {
        settle(LetterState.FAILED);
        lastError = fault;
    }

    /** Nobody knows whether the server has taken it; whoever talked with it may still come and say. */
    void unsure() {
        require(LetterState.SENDING);
        state = LetterState.UNSURE;
        lastError = Fault.BROKEN_OFF;
    }

    /** Its words have gone into a digest. */
    void gather(UUID digest) {
        require(LetterState.WAITING);
        state = LetterState.GATHERED;
        digestId = digest;
        forgetWords();
    }

    void postpone(Instant next) {
        require(LetterState.WAITING);
        notBefore = next;
    }

    /** The addressee wants no more of these. */
    void unwanted() {
        require(LetterState.WAITING);
        state = LetterState.UNWANTED;
        forgetWords();
    }

    /** Nobody has said for long that it should go after all. */
    void forget() {
        forgetWords();
    }

    /** A person says that it should go, once more or after all. */
    void sendAgain(Instant now) {
        if (!mayBeSentAgain()) {
            throw new IllegalStateException("a letter that is " + state);
        }
        state = LetterState.WAITING;
        daily = false;
        attempts = 0;
        notBefore = now;
        claimedBy = null;
    }

    boolean mayBeSentAgain() {
        return !paragraphs.isEmpty() && (state == LetterState.FAILED && lastError != Fault.BAD_ADDRESS || state == LetterState.UNSURE || state == LetterState.OFF);
    }

    private void settle(LetterState next) {
        if (state != LetterState.UNSURE) {
            require(LetterState.SENDING);
        }
        state = next;
        claimedBy = null;
        claimedUntil = null;
    }

    private void forgetWords() {
        address = Recipient.masked(address);
        paragraphs = List.of();
        signature = "";
    }

    private void require(LetterState needed) {
        if (state != needed) {
            throw new IllegalStateException("a letter that is " + state + " and not " + needed);
        }
    }
}
