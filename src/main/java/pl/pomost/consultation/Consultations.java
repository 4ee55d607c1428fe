package pl.pomost.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored consultations; of a process only the newest one can be under way. Callers hand in an enrolment that they may see. */
@ApplicationScoped
public class Consultations implements PanacheRepositoryBase<Consultation, UUID> {

    private static final String NEWEST = "enrolmentId = ?1 order by seq desc";

    /** The newest one of a process, though nobody outside may know of it yet. */
    public Optional<Consultation> of(UUID enrolment) {
        return find(NEWEST, enrolment).firstResultOptional();
    }

    /** All of a process, the first one first. */
    public List<Consultation> all(UUID enrolment) {
        return list("enrolmentId = ?1 order by seq", enrolment);
    }

    /** The newest one of which people outside were told. */
    public Optional<Consultation> opened(UUID enrolment) {
        return find("enrolmentId = ?1 and openedOn is not null order by seq desc", enrolment).firstResultOptional();
    }

    /** @param number from 1 */
    public Optional<Consultation> of(UUID enrolment, int number) {
        return find("enrolmentId = ?1 and seq = ?2", enrolment, number).firstResultOptional();
    }

    /** As it is stored now, whatever was read before. */
    public Optional<Consultation> reread(UUID enrolment) {
        of(enrolment).ifPresent(getEntityManager()::detach);
        return of(enrolment);
    }

    /** Deletes all of a process. @return what they were, the first one first */
    List<Consultation> takeAway(UUID enrolment) {
        List<Consultation> were = all(enrolment);
        were.forEach(getEntityManager()::detach);
        delete("enrolmentId", enrolment);
        return were;
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

    /** The newest one, for changing, and for giving numbers to remarks: the row is locked until the transaction ends. */
    Optional<Consultation> toChange(UUID enrolment) {
        return find(NEWEST, enrolment).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
