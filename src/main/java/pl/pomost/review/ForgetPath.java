package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.PlanState;
import pl.pomost.directory.Powiats;
import pl.pomost.plan.PlanVersions;

/** Takes the plan of the practice powiat back to the beginning of its path: a trial begins with nothing. No step of any other plan is ever forgotten. */
@ApplicationScoped
public class ForgetPath {

    private final Enrolments enrolments;
    private final Powiats powiats;
    private final SignedFiles files;
    private final Publications publications;
    private final Adoptions adoptions;
    private final Acceptances acceptances;
    private final PlanSteps steps;
    private final Submissions submissions;
    private final PlanVersions versions;

    ForgetPath(Enrolments enrolments, Powiats powiats, SignedFiles files, Publications publications, Adoptions adoptions, Acceptances acceptances, PlanSteps steps,
            Submissions submissions, PlanVersions versions) {
        this.enrolments = enrolments;
        this.powiats = powiats;
        this.files = files;
        this.publications = publications;
        this.adoptions = adoptions;
        this.acceptances = acceptances;
        this.steps = steps;
        this.submissions = submissions;
        this.versions = versions;
    }

    /**
     * Runs in the caller's transaction, as one of its first deeds.
     *
     * @throws IllegalArgumentException for a powiat that is one
     */
    public void ofPractice(UUID id) {
        Enrolment enrolment = enrolments.lock(id);
        if (!powiats.findById(enrolment.powiat()).practice()) {
            throw new IllegalArgumentException("the plan of " + enrolment.powiat() + " is no practice");
        }
        steps(enrolment);
        versions.delete("enrolmentId", id);
    }

    /** All that happened on the path; the versions that were frozen for it stay. */
    void steps(Enrolment enrolment) {
        UUID id = enrolment.id();
        String rounds = "(select s.id from Submission s where s.enrolmentId = ?1)";
        files.delete("enrolmentId", id);
        // one by one, for the search watches entities: its rows would lead to pages that are no more
        publications.list("enrolmentId", id).forEach(publications::delete);
        publications.flush();
        adoptions.delete("acceptanceId in (select a.id from Acceptance a where a.submissionId in " + rounds + ")", id);
        acceptances.delete("submissionId in " + rounds, id);
        steps.delete("enrolmentId", id);
        submissions.delete("enrolmentId", id);
        enrolment.planMoves(enrolment.planState(), PlanState.DRAFT);
    }
}
