package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.RegionPeople;
import pl.pomost.access.RegionPeople.Person;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.ForbiddenMove;

/** ROPS says who reviews a plan and who decides about it. */
@ApplicationScoped
public class AssignReview {

    private final Enrolments enrolments;
    private final Assignments assignments;
    private final RegionPeople people;
    private final AuditLog audit;
    private final Event<ReviewAssigned> assigned;

    AssignReview(Enrolments enrolments, Assignments assignments, RegionPeople people, AuditLog audit, Event<ReviewAssigned> assigned) {
        this.enrolments = enrolments;
        this.assignments = assignments;
        this.people = people;
        this.audit = audit;
        this.assigned = assigned;
    }

    /**
     * @param version of the assignment that the form was opened with; -1 when there was none
     * @throws EditedMeanwhile when somebody else has assigned meanwhile
     * @throws ForbiddenMove   when both are one person, or somebody has no such role
     */
    @Transactional
    public void assign(Scope scope, int version, Optional<UUID> reviewer, Optional<UUID> approver) {
        UUID enrolment = ReviewDoor.requireRops(scope).requireEnrolment();
        enrolments.lock(enrolment);
        Optional<Assignment> stored = assignments.findByIdOptional(enrolment);
        if (stored.map(Assignment::version).orElse(-1) != version) {
            throw new EditedMeanwhile(scope.teryt());
        }
        Optional<Person> reviews = chosen(reviewer, people.reviewers());
        Optional<Person> decides = chosen(approver, people.approvers());
        Assignment assignment = stored.orElseGet(() -> new Assignment(enrolment));
        Optional<UUID> newReviewer = reviewer.filter(each -> !assignment.reviewer().equals(reviewer));
        Optional<UUID> newApprover = approver.filter(each -> !assignment.approver().equals(approver));
        assignment.give(reviewer, approver);
        assignments.persist(assignment);
        assigned.fire(new ReviewAssigned(enrolment, scope.teryt(), scope.edition().year(), newReviewer, newApprover, scope.viewer().username()));
        told(scope, "Ocenę planu przydzielono: ", reviews);
        told(scope, "Decyzję o planie przydzielono: ", decides);
    }

    private void told(Scope scope, String what, Optional<Person> person) {
        audit.record(scope.viewer().username(), "review.assigned", scope.teryt(), null, what + person.map(each -> "konto " + each.username()).orElse("nikomu"));
    }

    private static Optional<Person> chosen(Optional<UUID> account, List<Person> among) {
        Optional<Person> found = account.flatMap(id -> among.stream().filter(person -> person.account().equals(id)).findFirst());
        if (account.isPresent() && found.isEmpty()) {
            throw new ForbiddenMove("Tej osoby nie można wyznaczyć: nie ma potrzebnej roli w ROPS.");
        }
        return found;
    }
}
