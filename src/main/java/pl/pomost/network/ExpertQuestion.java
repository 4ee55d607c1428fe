package pl.pomost.network;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.shared.ForbiddenMove;

/** A question to experts and ROPS, and its answer. */
@Entity
public class ExpertQuestion {

    @Id
    private UUID id;
    private int number;
    private String area;
    private String title;
    private String text;
    private String powiat;
    private String askedBy;
    private LocalDate askedOn;
    @Enumerated(EnumType.STRING)
    private QuestionState state;
    private String answer;
    private String answeredBy;
    private LocalDate answeredOn;
    private LocalDate publishedOn;
    private String publicTitle;
    private String publicText;
    @Version
    private int version;

    protected ExpertQuestion() {
        // for Hibernate
    }

    ExpertQuestion(int number, QuestionDraft draft, String by, LocalDate today) {
        id = UUID.randomUUID();
        this.number = number;
        title = draft.title();
        text = draft.text();
        area = draft.area().orElse(null);
        powiat = draft.powiat().orElse(null);
        askedBy = by;
        askedOn = today;
        state = QuestionState.ASKED;
    }

    /**
     * Answers it, or writes the answer anew; what everybody reads already keeps being read, in the new words, for which ROPS answers.
     *
     * @throws ForbiddenMove when it was withdrawn
     */
    void answer(String words, String by, LocalDate today) {
        if (state == QuestionState.WITHDRAWN) {
            throw new ForbiddenMove("To pytanie wycofano: nie czeka na odpowiedź.");
        }
        answer = words;
        answeredBy = by;
        answeredOn = today;
        state = state == QuestionState.PUBLISHED ? state : QuestionState.ANSWERED;
    }

    /**
     * Everybody may read it from now on, in these words; what is published already goes on in them.
     *
     * @throws ForbiddenMove when it has no answer
     */
    void publish(QuestionWords words, LocalDate today) {
        if (answer == null) {
            throw new ForbiddenMove("Publikuje się pytanie, na które jest odpowiedź.");
        }
        boolean own = words.equals(own());
        publicTitle = own ? null : words.title();
        publicText = own ? null : words.text();
        state = QuestionState.PUBLISHED;
        publishedOn = today;
    }

    /** Only those who are signed in read it from now on. @throws ForbiddenMove when it is not published */
    void takeBack() {
        if (state != QuestionState.PUBLISHED) {
            throw new ForbiddenMove("Ta odpowiedź nie jest opublikowana.");
        }
        state = QuestionState.ANSWERED;
        publishedOn = null;
    }

    /** @throws ForbiddenMove when it has an answer, or was withdrawn */
    void withdraw() {
        if (state != QuestionState.ASKED) {
            throw new ForbiddenMove("Wycofać można tylko pytanie, na które nikt jeszcze nie odpowiedział.");
        }
        state = QuestionState.WITHDRAWN;
    }

    /** As it was asked: for whoever asked, those who answer, and ROPS. */
    QuestionWords own() {
        return new QuestionWords(title, text);
    }

    /** As others read it. */
    QuestionWords open() {
        return publicTitle == null ? own() : new QuestionWords(publicTitle, publicText);
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    Optional<String> area() {
        return Optional.ofNullable(area);
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    Optional<String> powiat() {
        return Optional.ofNullable(powiat);
    }

    String askedBy() {
        return askedBy;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    QuestionState state() {
        return state;
    }

    Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    int version() {
        return version;
    }
}
