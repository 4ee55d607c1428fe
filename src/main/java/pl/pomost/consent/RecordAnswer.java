package pl.pomost.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;

/** The coordinator writes down what an institution answered on paper, by telephone or at a meeting, and takes it back when it was wrong. */
@ApplicationScoped
public class RecordAnswer {

    private final PutQuestions put;
    private final ConsentAnswers answers;
    private final Enrolments enrolments;
    private final AuditLog audit;
    private final Clock clock;

    RecordAnswer(PutQuestions put, ConsentAnswers answers, Enrolments enrolments, AuditLog audit, Clock clock) {
        this.put = put;
        this.answers = answers;
        this.enrolments = enrolments;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param on day of the answer. @param note how it came, where the paper lies; may be empty */
    public record Heard(Channel channel, LocalDate on, Given given, Optional<String> note) {
    }

    /**
     * An institution that was not asked before is asked by this.
     *
     * @throws ConsentRefusal when it has no such part, or the plan was submitted with an answer to what it says: that stands, whoever would write down another
     */
    @Transactional
    public void record(Scope scope, String institution, String action, Part part, Heard heard) {
        Standing standing = PutQuestions.of(put.before(scope), institution).stream().filter(each -> each.now().action().equals(action) && each.now().part() == part).findFirst()
                .orElseThrow(() -> new ConsentRefusal(ConsentRefusal.Reason.NO_PART));
        ConsentRefusal.unless(Answering.in(enrolments.planStateOf(scope.requireEnrolment())).allows(standing.stand().isAnswered()), ConsentRefusal.Reason.STANDS);
        ConsentQuestion question = standing.asked().filter(each -> standing.stand() != Stand.OUTDATED).orElseGet(() -> put.put(put.request(scope, standing.now()), standing.now()));
        var answer = new ConsentAnswer(question.id(), heard.given(), heard.on(), heard.channel(), clock.instant());
        answer.writtenDown(scope.viewer().username(), heard.note());
        answers.persist(answer);
        audit.record(scope.viewer().username(), "consent.recorded", scope.teryt(), institution, "Zapisano odpowiedź instytucji " + standing.now().institutionName()
                + " w sprawie działania " + action + ".");
    }

    /** @throws ConsentRefusal for an answer that came by a link, that was taken back before, or with which the plan was submitted */
    @Transactional
    public void takeBack(Scope scope, UUID answer) {
        UUID enrolment = scope.requireCoordinator().requireEnrolment();
        Answering answering = Answering.in(enrolments.lock(enrolment).planState());
        ConsentAnswer found = answers.ofProcess(enrolment, answer).orElseThrow(NotFoundException::new);
        ConsentRefusal.unless(found.channel().isRecorded() && !found.isTakenBack(), ConsentRefusal.Reason.NOT_RECORDED);
        ConsentRefusal.unless(answering.allowsTakingBack(), ConsentRefusal.Reason.STANDS);
        found.takeBack(scope.viewer().username(), clock.instant());
        audit.record(scope.viewer().username(), "consent.taken-back", scope.teryt(), null, "Cofnięto zapisaną odpowiedź instytucji.");
    }
}
