package pl.pomost.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored consultations, one a process at most. Callers hand in an enrolment that they may see. */
@ApplicationScoped
public class Consultations implements PanacheRepositoryBase<Consultation, UUID> {

    public Optional<Consultation> of(UUID enrolment) {
        return find("enrolmentId", enrolment).firstResultOptional();
    }

    /** As it is stored now, whatever was read before. */
    public Optional<Consultation> reread(UUID enrolment) {
        of(enrolment).ifPresent(getEntityManager()::detach);
        return of(enrolment);
    }

    /** Deletes it. @return what it was */
    Optional<Consultation> takeAway(UUID enrolment) {
        Optional<Consultation> was = of(enrolment);
        was.ifPresent(getEntityManager()::detach);
        delete("enrolmentId", enrolment);
        return was;
    }

    /** Whose a consultation is. */
    record Located(Consultation consultation, String teryt, String powiat, int year) {
    }

    /** Those that were opened and not closed, of the whole region, but for the practice powiat's; in one query. */
    List<Located> notClosed() {
        return getEntityManager().createQuery("""
                select c, w.teryt, w.name, n.year from Consultation c join Enrolment e on e.id = c.enrolmentId join e.edition n join Powiat w on w.teryt = e.powiat
                where c.openedOn is not null and c.closedOn is null and w.practice = false""", Object[].class).getResultStream()
                .map(row -> new Located((Consultation) row[0], (String) row[1], (String) row[2], (Integer) row[3])).toList();
    }

    /** For changing, and for giving numbers to its remarks: the row is locked until the transaction ends. */
    Optional<Consultation> toChange(UUID enrolment) {
        return find("enrolmentId", enrolment).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
