package pl.pomost.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import pl.pomost.shared.CodedEntry;
import pl.pomost.shared.ForbiddenMove;

/**
 * What ROPS says of one place of a plan: a chapter, an entry or a sentence of a frozen version. A reviewer writes it, and may change it
 * until it is sent; the powiat answers; the reviewer closes it, opens it again or puts it off. Nobody changes what another has written.
 */
@Entity
public class Remark extends CodedEntry {

    private static final String BLOCKING = "blocking";
    private static final String RECOMMENDATION = "recommendation";

    private Integer chapter;
    private String target;
    @JsonInclude(Include.NON_NULL)
    private String quote;
    private String criterion;
    private String kind = RECOMMENDATION;
    @JsonInclude(Include.NON_NULL)
    private String topic;
    private String text = "";
    private String answer;
    private String state = RemarkState.OPEN.key();
    @JsonInclude(Include.NON_NULL)
    private Integer round;
    @JsonInclude(Include.NON_NULL)
    @JsonProperty("version")
    private Integer versionNumber;
    @JsonInclude(Include.NON_NULL)
    private String carriedTo;
    @JsonInclude(Include.NON_NULL)
    private String closing;
    @JsonInclude(Include.NON_NULL)
    private LocalDate writtenOn;
    @JsonInclude(Include.NON_NULL)
    private LocalDate sentOn;
    @JsonIgnore
    private boolean sent;
    @JsonInclude(Include.NON_NULL)
    private LocalDate answeredOn;
    @JsonInclude(Include.NON_NULL)
    private LocalDate settledOn;
    private String flaw;
    @JsonIgnore
    private String writtenBy;
    @JsonIgnore
    private String answeredBy;
    @JsonIgnore
    private String settledBy;

    protected Remark() {
        // for Hibernate and for reading a process file
    }

    /** Not sent yet: the powiat does not see it. */
    static Remark of(RemarkDraft draft, int round, int version, String by, LocalDate on) {
        var remark = new Remark();
        remark.round = round;
        remark.versionNumber = version;
        remark.writtenBy = by;
        remark.writtenOn = on;
        remark.rewrite(draft);
        return remark;
    }

    /** @throws ForbiddenMove once it is sent */
    void rewrite(RemarkDraft draft) {
        requireUnsent();
        chapter = draft.chapter().orElse(null);
        target = draft.target().orElse(null);
        quote = draft.quote().orElse(null);
        criterion = draft.criterion().orElse(null);
        kind = draft.blocking() ? BLOCKING : RECOMMENDATION;
        topic = draft.topic().map(RemarkTopic::key).orElse(null);
        text = draft.text();
    }

    void requireUnsent() {
        if (isSent()) {
            throw new ForbiddenMove("Uwaga jest już wysłana do powiatu i nie można jej zmienić. Napisz nową albo zamknij tę.");
        }
    }

    void send(LocalDate on) {
        if (!sent) {
            sent = true;
            sentOn = on;
        }
    }

    /** @throws ForbiddenMove before it is sent, or once the reviewer is done with it */
    void answer(String words, String by, LocalDate on) {
        if (!isAnswerable()) {
            throw new ForbiddenMove("Na tę uwagę nie można już odpowiedzieć: " + (isSent() ? "jest zamknięta." : "nie jest jeszcze wysłana."));
        }
        answer = words;
        answeredBy = by;
        answeredOn = on;
        if (state().equals(RemarkState.OPEN)) {
            state = RemarkState.ANSWERED.key();
        }
    }

    /** @param words why, in a sentence; may be empty */
    void close(String words, String by, LocalDate on) {
        settle(RemarkState.CLOSED, words, by, on);
    }

    /** The answer is not enough, or what was closed is not done. @throws ForbiddenMove without words */
    void reopen(String words, String by, LocalDate on) {
        if (words.isBlank()) {
            throw new ForbiddenMove("Napisz, czego jeszcze brakuje.");
        }
        settle(RemarkState.OPEN, words, by, on);
    }

    /** @throws ForbiddenMove when it blocks and is put off until the plan is carried out */
    void carry(RemarkCarried where, String words, String by, LocalDate on) {
        if (where == RemarkCarried.IMPLEMENTATION && isBlocking()) {
            throw new ForbiddenMove("Uwagi blokującej nie można odłożyć do realizacji planu. Zamknij ją albo zwróć plan do poprawy.");
        }
        settle(RemarkState.CARRIED, words, by, on);
        carriedTo = where.key();
    }

    private void settle(RemarkState next, String words, String by, LocalDate on) {
        if (!isSent()) {
            throw new ForbiddenMove("Uwaga nie jest jeszcze wysłana. Możesz ją zmienić albo usunąć.");
        }
        state = next.key();
        closing = words.isBlank() ? null : words;
        carriedTo = null;
        settledBy = by;
        settledOn = on;
    }

    /** A remark put off until the next round is open in it again. */
    void beginRound() {
        if (carriedTo().filter(RemarkCarried.NEXT_ROUND::equals).isPresent()) {
            state = RemarkState.OPEN.key();
            carriedTo = null;
        }
    }

    /** Files hold nothing but what the powiat has seen. */
    void cameWithAFile() {
        sent = true;
    }

    /** Number of the chapter. */
    public Optional<Integer> chapter() {
        return Optional.ofNullable(chapter);
    }

    public Optional<String> target() {
        return Optional.ofNullable(target);
    }

    public Optional<String> quote() {
        return Optional.ofNullable(quote);
    }

    public Optional<String> criterion() {
        return Optional.ofNullable(criterion);
    }

    public boolean isBlocking() {
        return BLOCKING.equals(kind);
    }

    public Optional<RemarkTopic> topic() {
        return Optional.ofNullable(topic).flatMap(RemarkTopic::of);
    }

    public String text() {
        return text;
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer).filter(words -> !words.isBlank());
    }

    public RemarkState state() {
        return RemarkState.of(state);
    }

    /** In which round of the review it was written; 1 where a file does not say. */
    public int round() {
        return round == null ? 1 : round;
    }

    /** Number of the frozen version that it is about; empty where a file does not say. */
    public Optional<Integer> aboutVersion() {
        return Optional.ofNullable(versionNumber);
    }

    public Optional<RemarkCarried> carriedTo() {
        return Optional.ofNullable(carriedTo).flatMap(RemarkCarried::of);
    }

    /** What the reviewer said when closing it, opening it again or putting it off. */
    public Optional<String> closing() {
        return Optional.ofNullable(closing);
    }

    public Optional<LocalDate> sentOn() {
        return Optional.ofNullable(sentOn);
    }

    /** User name; empty where a file brought the remark. */
    public Optional<String> writtenBy() {
        return Optional.ofNullable(writtenBy);
    }

    public Optional<String> settledBy() {
        return Optional.ofNullable(settledBy);
    }

    /** The powiat sees it. */
    public boolean isSent() {
        return sent;
    }

    /** The powiat can say something to it. */
    public boolean isAnswerable() {
        return isSent() && state() != RemarkState.CLOSED;
    }

    /** The plan cannot be accepted because of it. */
    public boolean blocks() {
        return isBlocking() && state() != RemarkState.CLOSED;
    }

    /** Nothing has to be done about it before the decision. */
    public boolean isSettled() {
        return state() == RemarkState.CLOSED || state() == RemarkState.CARRIED;
    }
}
