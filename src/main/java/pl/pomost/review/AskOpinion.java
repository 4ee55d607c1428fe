package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import pl.pomost.access.RegionPeople;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.ForbiddenMove;

/** ROPS asks an expert for an opinion on one area of what was submitted, with a term; or no longer asks. */
@ApplicationScoped
public class AskOpinion {

    private final ReviewDoor door;
    private final Opinions opinions;
    private final RegionPeople people;
    private final DomainClock clock;
    private final AuditLog audit;
    private final Event<OpinionAsked> asked;

    AskOpinion(ReviewDoor door, Opinions opinions, RegionPeople people, DomainClock clock, AuditLog audit, Event<OpinionAsked> asked) {
        this.door = door;
        this.opinions = opinions;
        this.people = people;
        this.clock = clock;
        this.audit = audit;
        this.asked = asked;
    }

    /** @throws ForbiddenMove when the plan is not with ROPS, the day is over, the person is no expert of the area or has been asked already */
    @Transactional
    public void ask(Scope scope, OpinionRequest request) {
        Submission submission = door.openToRops(scope);
        if (request.dueOn().isBefore(clock.today())) {
            throw new ForbiddenMove("Ten dzień już minął. Podaj termin, który dopiero będzie.");
        }
        RegionPeople.Person expert = people.experts().stream().filter(person -> person.account().equals(request.expert()))
                .filter(person -> person.areas().isEmpty() || person.areas().contains(request.area())).findFirst()
                .orElseThrow(() -> new ForbiddenMove("Ta osoba nie jest ekspertem w tym obszarze."));
        boolean before = opinions.of(scope.requireEnrolment()).stream().anyMatch(each -> each.about() == submission.version() && each.area().equals(request.area())
                && each.expert().filter(request.expert()::equals).isPresent());
        if (before) {
            throw new ForbiddenMove("Tę osobę już o to poproszono.");
        }
        String by = scope.viewer().username();
        var opinion = new Opinion(submission.enrolmentId(), submission.version(), request, by, clock.today());
        opinions.persist(opinion);
        asked.fire(new OpinionAsked(opinion.id(), submission.enrolmentId(), scope.teryt(), scope.edition().year(), request.area(), request.expert(), request.dueOn(), by));
        audit.record(by, "opinion.asked", null, request.area(), "Poproszono o opinię o planie: " + scope.powiat().name() + ", obszar " + request.area() + "; prośba do: " + expert.name() + ".");
    }

    /** @throws ForbiddenMove when it is answered */
    @Transactional
    public void takeBack(Scope scope, UUID id) {
        ReviewDoor.requireRops(scope);
        Opinion opinion = opinions.findByIdOptional(id).filter(each -> each.enrolmentId().equals(scope.requireEnrolment())).orElseThrow(NotFoundException::new);
        if (opinion.isAnswered()) {
            throw new ForbiddenMove("Opinia już jest i zostaje.");
        }
        opinions.delete(opinion);
        audit.record(scope.viewer().username(), "opinion.withdrawn", null, opinion.area(), "Wycofano prośbę o opinię o planie: " + scope.powiat().name() + ", obszar " + opinion.area() + ".");
    }
}
