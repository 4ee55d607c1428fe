package pl.pomost.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.diagnosis.AssessmentSnapshot.Reason;
import pl.pomost.shared.DomainClock;

/** Keeps a copy of all assessments of a process as they are now. */
@ApplicationScoped
public class TakeSnapshot {

    private final SelfAssessments assessments;
    private final AssessmentSnapshots snapshots;
    private final DomainClock day;
    private final Clock clock;
    private final AuditLog audit;

    TakeSnapshot(SelfAssessments assessments, AssessmentSnapshots snapshots, DomainClock day, Clock clock, AuditLog audit) {
        this.assessments = assessments;
        this.snapshots = snapshots;
        this.day = day;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * When somebody who coordinates wants it, under a name of their own.
     *
     * @param id made by the form: one that is sent twice keeps one state
     */
    @Transactional
    public void onDemand(Scope scope, UUID id, String name) {
        UUID enrolment = scope.requireCoordinator().requireEnrolment();
        if (snapshots.findByIdOptional(id).isPresent()) {
            return;
        }
        take(id, enrolment, name, Reason.DEMAND, scope.viewer().username());
        audit.record(scope.viewer().username(), "assessment.kept", scope.teryt(), null, "Zapisano stan samooceny: " + name + ".");
    }

    /**
     * With the plan that is being submitted, in its transaction.
     *
     * @param version number of the frozen version
     */
    public void atSubmission(UUID enrolment, int version, String by) {
        take(UUID.randomUUID(), enrolment, "Złożenie planu, wersja " + version, Reason.SUBMISSION, by);
    }

    /** Before a standard is assessed by another version, in the same transaction; unless the newest snapshot, which holds all of them, says just that of it. */
    void beforeReassessment(Scope scope, SelfAssessment said) {
        UUID enrolment = scope.requireEnrolment();
        if (snapshots.newest(enrolment).filter(last -> last.holds(Standing.of(said))).isEmpty()) {
            take(UUID.randomUUID(), enrolment, "Przed oceną według nowej wersji standardu", Reason.REASSESSMENT, scope.viewer().username());
        }
    }

    private void take(UUID id, UUID enrolment, String name, Reason reason, String by) {
        snapshots.persist(new AssessmentSnapshot(id, enrolment, name, reason, day.today(), clock.instant(), by, assessments.of(enrolment).stream().map(Standing::of).toList()));
    }
}
