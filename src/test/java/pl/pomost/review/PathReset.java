package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.plan.PlanVersions;

/** Puts a plan back to the beginning of its path, for tests that send it along. The service itself does this in the practice powiat only. */
@ApplicationScoped
public class PathReset {

    private final Enrolments enrolments;
    private final ForgetPath path;
    private final PlanVersions versions;

    PathReset(Enrolments enrolments, ForgetPath path, PlanVersions versions) {
        this.enrolments = enrolments;
        this.path = path;
        this.versions = versions;
    }

    @ActivateRequestContext
    @Transactional
    public void reset(String teryt) {
        Optional<Enrolment> enrolment = enrolments.of(teryt, Optional.empty());
        enrolment.ifPresent(found -> {
            path.steps(enrolments.lock(found.id()));
            versions.delete("enrolmentId = ?1 and frozenBy not like 'z pliku%' and frozenBy <> 'osoba'", found.id());
        });
    }
}
