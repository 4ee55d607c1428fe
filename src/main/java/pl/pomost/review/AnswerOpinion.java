package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Powiats;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.ForbiddenMove;

/** An expert says what they think of the area that they were asked about. */
@ApplicationScoped
public class AnswerOpinion {

    private final Opinions opinions;
    private final Enrolments enrolments;
    private final Powiats powiats;
    private final DomainClock clock;
    private final AuditLog audit;
    private final Event<OpinionGiven> given;

    AnswerOpinion(Opinions opinions, Enrolments enrolments, Powiats powiats, DomainClock clock, AuditLog audit, Event<OpinionGiven> given) {
        this.opinions = opinions;
        this.enrolments = enrolments;
        this.powiats = powiats;
        this.clock = clock;
        this.audit = audit;
        this.given = given;
    }

    /**
     * @throws NotFoundException when this viewer was asked no such thing
     * @throws EditedMeanwhile   when it was changed in another window
     * @throws ForbiddenMove     when ROPS has decided about the plan
     */
    @Transactional
    public void say(Viewer viewer, UUID id, int version, Opinion.Stance stance, String words) {
        Opinion opinion = opinions.findByIdOptional(id).filter(each -> each.expert().isPresent() && each.expert().equals(viewer.accountId())).orElseThrow(NotFoundException::new);
        Enrolment enrolment = enrolments.lock(opinion.enrolmentId());
        if (!enrolment.planState().isWithRops()) {
            throw new ForbiddenMove("ROPS zakończył ocenę tego planu. Opinii nie można już zmienić.");
        }
        if (opinion.version() != version) {
            throw new EditedMeanwhile(opinion.area());
        }
        opinion.say(stance, words, clock.today());
        given.fire(new OpinionGiven(id, enrolment.id(), enrolment.powiat(), opinion.area(), viewer.username()));
        audit.record(viewer.username(), "opinion.given", null, opinion.area(), "Wydano opinię o planie: " + powiats.findById(enrolment.powiat()).name() + ", obszar " + opinion.area() + ".");
    }
}
