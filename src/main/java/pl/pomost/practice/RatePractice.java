package pl.pomost.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;
import pl.pomost.shared.DomainClock;

/** Lets a powiat say how useful a practice was to it. Only whoever has taken it over can know. */
@ApplicationScoped
public class RatePractice {

    private final PracticeRatings ratings;
    private final Takeovers takeovers;
    private final Enrolments enrolments;
    private final DomainClock clock;
    private final AuditLog audit;

    RatePractice(PracticeRatings ratings, Takeovers takeovers, Enrolments enrolments, DomainClock clock, AuditLog audit) {
        this.ratings = ratings;
        this.takeovers = takeovers;
        this.enrolments = enrolments;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * One verdict a powiat; a later one takes the place of the earlier.
     *
     * @throws ForbiddenException for whoever does not coordinate a powiat that has taken it over
     */
    @Transactional
    public void rate(Scope scope, PracticeView practice, Usefulness how) {
        UUID enrolment = scope.requireCoordinator().requireEnrolment();
        // of two at once the second waits and sees the first
        enrolments.lockState(enrolment);
        if (practice.enrolment().equals(enrolment) || takeovers.of(practice.code()).stream().noneMatch(each -> each.enrolment().equals(enrolment))) {
            throw new ForbiddenException();
        }
        PracticeRating rating = ratings.own(practice.id(), enrolment).orElseGet(() -> new PracticeRating(practice.id(), enrolment));
        rating.say(how, scope.viewer().username(), clock.today());
        ratings.persist(rating);
        audit.record(scope.viewer().username(), "practice.rated", scope.teryt(), practice.code(), "Oceniono przydatność dobrej praktyki " + practice.code() + ".");
    }
}
