package pl.pomost.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.AccountClosed;
import pl.pomost.process.ProcessImported;

/** The stored versions of plans. */
@ApplicationScoped
public class PlanVersions implements PanacheRepositoryBase<PlanVersion, UUID> {

    /** With its texts; {@link FrozenPlans} lists which there are. Callers hand in an enrolment that they may see. */
    public Optional<PlanVersion> of(UUID enrolment, int number) {
        return find("enrolmentId = ?1 and number = ?2", enrolment, number).firstResultOptional();
    }

    /** Hash of its public document, without reading either of its texts. As {@link #of}. */
    public Optional<String> shaForThePublic(UUID enrolment, int number) {
        return find("select publicSha256 from PlanVersion where enrolmentId = ?1 and number = ?2", enrolment, number).project(String.class).firstResultOptional();
    }

    /** Whether a person has submitted a version; those that came with a file or were made for a consultation do not count. */
    public boolean submittedByAPerson(UUID enrolment) {
        return count("enrolmentId = ?1 and frozenBy not like ?2 and frozenBy not like ?3", enrolment, ProcessImported.FROM_FILE + "%",
                FreezePlan.FOR_CONSULTATION + "%") > 0;
    }

    /** Those of which one of the two documents has this SHA-256. */
    List<PlanVersion> withHash(String sha256) {
        return list("fullSha256 = ?1 or publicSha256 = ?1 order by number desc", sha256);
    }

    /** Who froze a version is outside of what its hash covers. */
    void takeOff(@Observes AccountClosed closed) {
        for (String how : List.of("", ProcessImported.FROM_FILE, FreezePlan.FOR_CONSULTATION)) {
            update("frozenBy = ?1 where frozenBy = ?2", how + closed.pseudonym(), how + closed.username());
        }
    }
}
