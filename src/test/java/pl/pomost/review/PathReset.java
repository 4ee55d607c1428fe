package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.PlanState;
import pl.pomost.plan.PlanVersions;

/** Puts a plan back to the beginning of its path, for tests that send it along. The service itself never forgets a step. */
@ApplicationScoped
public class PathReset {

    private final Enrolments enrolments;
    private final PlanVersions versions;
    private final SignedFiles files;
    private final Publications publications;
    private final Adoptions adoptions;
    private final Acceptances acceptances;
    private final PlanSteps steps;
    private final Submissions submissions;

    PathReset(Enrolments enrolments, PlanVersions versions, SignedFiles files, Publications publications, Adoptions adoptions, Acceptances acceptances, PlanSteps steps,
            Submissions submissions) {
        this.enrolments = enrolments;
        this.versions = versions;
        this.files = files;
        this.publications = publications;
        this.adoptions = adoptions;
        this.acceptances = acceptances;
        this.steps = steps;
        this.submissions = submissions;
    }

    @ActivateRequestContext
    @Transactional
    public void reset(String teryt) {
        Optional<Enrolment> enrolment = enrolments.of(teryt, Optional.empty());
        enrolment.ifPresent(found -> forget(found.id()));
    }

    private void forget(UUID id) {
        Enrolment enrolment = enrolments.lock(id);
        String rounds = "(select s.id from Submission s where s.enrolmentId = ?1)";
        files.delete("enrolmentId", id);
        publications.delete("enrolmentId", id);
        adoptions.delete("acceptanceId in (select a.id from Acceptance a where a.submissionId in " + rounds + ")", id);
        acceptances.delete("submissionId in " + rounds, id);
        steps.delete("enrolmentId", id);
        submissions.delete("enrolmentId", id);
        versions.delete("enrolmentId = ?1 and frozenBy not like 'z pliku%' and frozenBy <> 'osoba'", id);
        if (enrolment.planState() != PlanState.DRAFT) {
            enrolment.planMoves(enrolment.planState(), PlanState.DRAFT);
        }
    }
}
