package pl.pomost.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;
import pl.pomost.shared.EditedMeanwhile;

/**
 * The coordinator answers for the team what was sent to it. The answer may be changed until the term; a first one may come late, is marked so, and may
 * be changed for a week. How
 * far the plan is does not matter: what is frozen stays as it is, the next version says what the answer is by then.
 */
@ApplicationScoped
public class AnswerDispatch {

    private final Dispatches dispatches;
    private final DispatchAddressees addressees;
    private final TeamAnswers answers;
    private final Enrolments enrolments;
    private final Authors authors;
    private final AuditLog audit;

    AnswerDispatch(Dispatches dispatches, DispatchAddressees addressees, TeamAnswers answers, Enrolments enrolments, Authors authors, AuditLog audit) {
        this.dispatches = dispatches;
        this.addressees = addressees;
        this.answers = answers;
        this.enrolments = enrolments;
        this.authors = authors;
        this.audit = audit;
    }

    /**
     * @param seen number of the answer that the form was made from; 0 when there was none
     * @throws NotFoundException                when it was not sent to this team
     * @throws EditedMeanwhile                  when the team has answered otherwise since
     * @throws pl.pomost.shared.ForbiddenMove when it cannot be answered so (any more)
     */
    @Transactional
    public void answer(Scope scope, String code, int seen, AnswerKind kind, Optional<String> words) {
        scope.requireCoordinator();
        UUID enrolment = scope.requireEnrolment();
        // whoever submits the plan at this moment waits: the plan tells of answers
        enrolments.lockState(enrolment);
        // and whoever takes it back: an answer to what is withdrawn would lack its mark
        Dispatch dispatch = dispatches.toChange(code).filter(each -> addressees.has(each.id(), enrolment)).orElseThrow(NotFoundException::new);
        Optional<TeamAnswer> before = answers.standing(dispatch.id(), enrolment);
        int last = before.map(TeamAnswer::seq).orElse(0);
        if (last != seen) {
            throw new EditedMeanwhile(code);
        }
        Author author = authors.of(scope.viewer());
        boolean late = dispatch.takes(kind, words, answers.history(dispatch.id(), enrolment).stream().findFirst(), author.on());
        if (before.filter(same -> same.kind() == kind && same.words().equals(words)).isPresent()) {
            return;
        }
        before.ifPresent(TeamAnswer::supersede);
        answers.persist(new TeamAnswer(dispatch.id(), enrolment, last + 1, kind, words, late, author));
        audit.record(author.username(), "agreement.answered", scope.teryt(), code, "Odpowiedziano na: " + dispatch.title() + ".");
    }
}
