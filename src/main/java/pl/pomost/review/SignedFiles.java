package pl.pomost.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.AccountClosed;

/** The kept signed files. Callers hand in an enrolment that they may see. */
@ApplicationScoped
public class SignedFiles implements PanacheRepositoryBase<SignedFile, UUID> {

    /** All of one process, the first one first, without their contents. */
    public List<SignedFileRow> of(UUID enrolment) {
        return find("enrolmentId = ?1 order by versionNumber, keptOn, name", enrolment).project(SignedFileRow.class).list();
    }

    public Optional<SignedFile> of(UUID enrolment, UUID id) {
        return find("enrolmentId = ?1 and id = ?2", enrolment, id).firstResultOptional();
    }

    /** How many that hold lie with one version, the act of adoption not counted: it never waits for room. */
    long about(UUID enrolment, int version) {
        return count("enrolmentId = ?1 and versionNumber = ?2 and purpose <> ?3 and withdrawnOn is null", enrolment, version, SignedFile.Purpose.ADOPTION);
    }

    void takeOff(@Observes AccountClosed closed) {
        update("keptBy = ?1 where keptBy = ?2", closed.pseudonym(), closed.username());
        update("withdrawnBy = ?1 where withdrawnBy = ?2", closed.pseudonym(), closed.username());
    }
}
