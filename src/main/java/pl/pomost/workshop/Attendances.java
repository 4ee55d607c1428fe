package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who was at which workshop. Callers hand in a workshop that they may see. */
@ApplicationScoped
public class Attendances implements PanacheRepositoryBase<Attendance, UUID> {

    public List<Attendance> of(UUID workshop) {
        return list("workshopId = ?1 order by position", workshop);
    }

    /** Somebody of a process. @param here whether they are on the attendance list of the workshop */
    record Person(UUID id, String code, boolean here) {
    }

    /** Those of some people who are of the workshop's process. */
    List<Person> among(Workshop workshop, Collection<UUID> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        Places places = Places.of(people);
        var query = getEntityManager().createQuery("""
                select new pl.pomost.workshop.Attendances$Person(p.id, p.code, a.id is not null) from Participant p
                left join Attendance a on a.participantId = p.id and a.workshopId = :workshop where p.enrolmentId = :enrolment and p.id in\s"""
                + places.inQuery(), Person.class);
        places.into(query::setParameter);
        return query.setParameter("workshop", workshop.id()).setParameter("enrolment", workshop.enrolmentId()).getResultList();
    }

    /** Everybody who is on the attendance list of a workshop. */
    List<Person> here(UUID workshop) {
        return getEntityManager().createQuery("select new pl.pomost.workshop.Attendances$Person(p.id, p.code, true) from Attendance a join Participant p"
                + " on p.id = a.participantId where a.workshopId = :workshop", Person.class).setParameter("workshop", workshop).getResultList();
    }

    /** Asked for each phone that comes; a query that counts is made anew each time. */
    boolean has(UUID workshop, UUID participant) {
        return find("workshopId = ?1 and participantId = ?2", workshop, participant).firstResultOptional().isPresent();
    }

    public long countOf(UUID workshop) {
        return count("workshopId", workshop);
    }

    /** Guests of a process who are on none of its lists: they joined after a workshop, or were asked to leave. */
    long guestsOnNoList(UUID enrolment) {
        return getEntityManager().createQuery("select count(p) from Participant p where p.enrolmentId = :enrolment and p.rosterMemberId is null and p.sameAs is null"
                + " and not exists (select a.id from Attendance a where a.participantId = p.id)", Long.class).setParameter("enrolment", enrolment).getSingleResult();
    }

    /** Of all workshops of a process that the caller may see. */
    public List<Attendance> ofProcess(UUID enrolment) {
        return list("workshopId in (select w.id from Workshop w where w.enrolmentId = ?1) order by position", enrolment);
    }

    /** At how many workshops somebody was. Callers hand in the participants that whoever asks is. */
    public long countWith(Collection<UUID> participants) {
        return participants.isEmpty() ? 0 : count("participantId in ?1", participants);
    }
}
