package pl.pomost.consultation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.shared.CodedEntry;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.ForbiddenMove;

/** What somebody said of the draft, as they said it: nobody changes the words. Answered once, for everybody to read. */
@Entity
public class ConsultationRemark extends CodedEntry {

    @JsonIgnore
    private UUID consultationId;
    @JsonProperty("date")
    private LocalDate receivedOn;
    private String channel;
    @JsonProperty("from")
    private String sender;
    private String lang;
    private String about;
    private String text;
    @JsonInclude(Include.NON_EMPTY)
    private String translation;
    @JsonInclude(Include.NON_EMPTY)
    private String translatedBy;
    private String answer;
    private String answerPl;
    private String decision;
    @JsonInclude(Include.NON_EMPTY)
    @JsonProperty("held_back")
    private String heldReason;
    @JsonIgnore
    @Enumerated(EnumType.STRING)
    private RemarkState state = RemarkState.NEW;
    /** Where the answer goes, until it has gone. In no file and no document. */
    @JsonIgnore
    private String answerTo;
    @JsonIgnore
    private Instant arrivedAt;

    protected ConsultationRemark() {
        // for Hibernate and for reading a process file
    }

    static ConsultationRemark of(RemarkDraft draft, RemarkState state, Instant now) {
        var remark = new ConsultationRemark();
        remark.state = state;
        remark.arrivedAt = now;
        remark.receivedOn = draft.receivedOn();
        remark.channel = draft.channel();
        remark.sender = draft.from();
        remark.lang = draft.lang();
        remark.about = draft.about();
        remark.text = draft.text();
        return remark;
    }

    /** Before it is stored: in which consultation it was said. */
    ConsultationRemark saidIn(Consultation consultation) {
        consultationId = consultation.id();
        return this;
    }

    void answerGoesTo(Optional<String> address) {
        answerTo = address.orElse(null);
    }

    /** The address is of no use any more. */
    void forgetAddress() {
        answerTo = null;
    }

    /** Its words, and who said them, are kept no longer; that it came, and why nobody may read it, stays. */
    void forgetWords() {
        text = "";
        translation = null;
        translatedBy = null;
        sender = null;
    }

    /**
     * What a file leaves out stays where the process has it still: the address for the answer, and words that nobody outside may read.
     *
     * @param before remark with the same code; another one when it came on another day
     */
    void goesOn(ConsultationRemark before) {
        if (!receivedOn().equals(before.receivedOn())) {
            return;
        }
        answerTo = before.answerTo;
        arrivedAt = before.arrivedAt;
        if (text().isBlank() && !before.isShown()) {
            text = before.text;
            translation = before.translation;
            translatedBy = before.translatedBy;
            sender = before.sender;
        }
    }

    /** @throws ForbiddenMove when an answer that everybody has read would be taken back */
    void handle(Handling handling) {
        if (state == RemarkState.PUBLISHED && !handling.answers()) {
            throw new ForbiddenMove("Ta odpowiedź jest już opublikowana. Można ją poprawić, ale nie usunąć.");
        }
        heldReason = handling.visibility().flatMap(Handling.Visibility::held).map(HeldReason::code).orElse(null);
        translation = handling.translation().orElse(null);
        translatedBy = handling.translation().flatMap(text -> handling.translatedBy()).orElse(null);
        answer = handling.answer().orElse(null);
        answerPl = handling.answerPl().orElse(null);
        decision = handling.decision().orElse(null);
        state = handling.answers() ? state == RemarkState.PUBLISHED ? state : RemarkState.ANSWERED
                : handling.visibility().isPresent() ? RemarkState.ACCEPTED : RemarkState.NEW;
    }

    /** @throws ForbiddenMove when there is no answer yet */
    void publish() {
        if (!state.isAnswered()) {
            throw new ForbiddenMove("Uwaga " + code() + " nie ma jeszcze odpowiedzi i decyzji.");
        }
        state = RemarkState.PUBLISHED;
    }

    /**
     * A file says how far it had come; one that says nothing is of a process that is over: what has an answer was published.
     *
     * @param read when the file was read: how long words are kept is counted from the day of the remark, else from this one
     */
    void cameAs(Optional<RemarkState> said, LocalDate read) {
        state = said.orElseGet(this::usualState);
        arrivedAt = receivedOn().orElse(read).atStartOfDay(DomainClock.ZONE).toInstant();
    }

    /** What a file need not say. */
    RemarkState usualState() {
        return polishAnswer().isPresent() ? RemarkState.PUBLISHED : RemarkState.ACCEPTED;
    }

    public UUID consultationId() {
        return consultationId;
    }

    public Optional<LocalDate> receivedOn() {
        return Optional.ofNullable(receivedOn);
    }

    /** Code of a {@link RemarkChannel}; a file may have brought another. */
    public String channel() {
        return channel == null ? "" : channel;
    }

    /** Who said it, in words; may be empty. */
    public String sender() {
        return sender == null ? "" : sender;
    }

    /** BCP 47 tag; Polish where nothing is said. */
    public String lang() {
        return lang == null || lang.isBlank() ? "pl" : lang;
    }

    public boolean isPolish() {
        return lang().equals("pl");
    }

    /** See {@link About}. */
    public String about() {
        return about == null || about.isBlank() ? About.WHOLE : about;
    }

    public String text() {
        return text == null ? "" : text;
    }

    public Optional<String> translation() {
        return Optional.ofNullable(translation);
    }

    public Optional<String> translatedBy() {
        return Optional.ofNullable(translatedBy);
    }

    /** In the remark's language. */
    public Optional<String> answer() {
        return Optional.ofNullable(answer).filter(words -> !words.isBlank());
    }

    /** In Polish; for a Polish remark that is the answer itself. */
    public Optional<String> polishAnswer() {
        return Optional.ofNullable(answerPl).filter(words -> !words.isBlank()).or(this::answer);
    }

    public Optional<String> decision() {
        return Optional.ofNullable(decision).filter(words -> !words.isBlank());
    }

    public Optional<HeldReason> held() {
        return Optional.ofNullable(heldReason).flatMap(HeldReason::of);
    }

    public RemarkState state() {
        return state;
    }

    /** Whether everybody may read the words. */
    public boolean isShown() {
        return state != RemarkState.NEW && heldReason == null;
    }

    public Optional<String> answerTo() {
        return Optional.ofNullable(answerTo);
    }
}
