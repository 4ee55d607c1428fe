package pl.pomost.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.AccountClosed;

/** The stored adoptions. Callers hand in an enrolment that they may see. */
@ApplicationScoped
public class Adoptions implements PanacheRepositoryBase<Adoption, UUID> {

    /** Of the version with this number. */
    public Optional<Adoption> of(UUID enrolment, int version) {
        return find("acceptanceId in (select a.id from Acceptance a, Submission s where s.id = a.submissionId and s.enrolmentId = ?1 and s.versionNumber = ?2)",
                enrolment, version).firstResultOptional();
    }

    /** Number of the version that was adopted last. */
    public Optional<Integer> newest(UUID enrolment) {
        return getEntityManager().createQuery("select max(s.versionNumber) from Adoption d join Acceptance a on a.id = d.acceptanceId join Submission s on s.id = a.submissionId "
                + "where s.enrolmentId = :of", Integer.class).setParameter("of", enrolment).getResultStream().filter(Objects::nonNull).findFirst();
    }

    /** Numbers of adopted versions with which no act of adoption lies that holds, the newest first. */
    List<Integer> withoutAct(UUID enrolment) {
        return getEntityManager().createQuery("""
                select s.versionNumber from Adoption d join Acceptance a on a.id = d.acceptanceId join Submission s on s.id = a.submissionId
                where s.enrolmentId = :of and not exists (select f.id from SignedFile f where f.enrolmentId = :of and f.versionNumber = s.versionNumber and f.purpose = :act and f.withdrawnOn is null)
                order by s.versionNumber desc""", Integer.class).setParameter("of", enrolment).setParameter("act", SignedFile.Purpose.ADOPTION).getResultList();
    }

    /** The first one first. */
    public List<Adoption> of(UUID enrolment) {
        return list("acceptanceId in (select a.id from Acceptance a, Submission s where s.id = a.submissionId and s.enrolmentId = ?1) order by adoptedOn", enrolment);
    }

    void takeOff(@Observes AccountClosed closed) {
        update("enteredBy = ?1 where enteredBy = ?2", closed.pseudonym(), closed.username());
    }
}
