package pl.pomost.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.ForbiddenMove;

/** Asks experts and ROPS, and answers. Whoever is signed in asks. */
@ApplicationScoped
public class AskExperts {

    private final ExpertQuestions questions;
    private final DomainClock clock;
    private final AuditLog audit;
    private final Event<QuestionTold> told;

    AskExperts(ExpertQuestions questions, DomainClock clock, AuditLog audit, Event<QuestionTold> told) {
        this.questions = questions;
        this.clock = clock;
        this.audit = audit;
        this.told = told;
    }

    /** @return number of the question */
    @Transactional
    public int ask(Viewer by, QuestionDraft draft) {
        if (!by.isLoggedIn()) {
            throw new ForbiddenException();
        }
        var question = new ExpertQuestion(questions.next(), draft, by.username(), clock.today());
        questions.persist(question);
        audit.record(by.username(), "question.asked", draft.powiat().orElse(null), null, "Zadano pytanie " + question.number() + " ekspertom.");
        tell(question, false);
        return question.number();
    }

    /**
     * @param lock number of the last change that the form was made from
     * @throws EditedMeanwhile when somebody answered meanwhile
     * @throws ForbiddenMove   when it was withdrawn
     */
    @Transactional
    public void answer(Viewer by, int number, int lock, String words) {
        ExpertQuestion question = seen(by, number);
        require(Questions.mayAnswer(by, question));
        if (question.version() != lock) {
            throw new EditedMeanwhile(String.valueOf(number));
        }
        question.answer(words, by.username(), clock.today());
        audit.record(by.username(), "question.answered", question.powiat().orElse(null), null, "Odpowiedziano na pytanie " + number + ".");
        tell(question, true);
    }

    /**
     * Lets everybody read it in these words, or words anew what everybody reads. What was asked stays as it was for whoever asked.
     *
     * @param lock number of the last change that the form was made from
     * @throws EditedMeanwhile when somebody answered otherwise meanwhile: ROPS publishes what it has read
     * @throws ForbiddenMove   when it has no answer
     */
    @Transactional
    public void publish(Viewer by, int number, int lock, QuestionWords words) {
        ExpertQuestion question = seen(by, number);
        require(Questions.mayPublish(by));
        if (question.version() != lock) {
            throw new EditedMeanwhile(String.valueOf(number));
        }
        question.publish(words, clock.today());
        audit.record(by.username(), "question.published", null, null, "Pytanie " + number + " opublikowano" + (question.open().equals(question.own()) ? "." : ", zmienionymi słowami."));
    }

    /** Only those who are signed in read it again. @throws ForbiddenMove when it is not published */
    @Transactional
    public void takeBack(Viewer by, int number) {
        ExpertQuestion question = seen(by, number);
        require(Questions.mayPublish(by));
        question.takeBack();
        audit.record(by.username(), "question.published", null, null, "Pytanie " + number + " czytają znów tylko zalogowani.");
    }

    @Transactional
    public void withdraw(Viewer by, int number) {
        ExpertQuestion question = seen(by, number);
        require(question.askedBy().equals(by.username()) || Questions.mayPublish(by));
        question.withdraw();
        audit.record(by.username(), "question.withdrawn", null, null, "Wycofano pytanie " + number + ".");
    }

    private ExpertQuestion seen(Viewer by, int number) {
        return questions.toChange(number).filter(question -> Questions.maySee(by, question)).orElseThrow(NotFoundException::new);
    }

    private void tell(ExpertQuestion question, boolean answered) {
        questions.flush();
        told.fire(new QuestionTold(question.number(), question.title(), question.area(), question.askedBy(), answered, question.version()));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new ForbiddenException();
        }
    }
}
