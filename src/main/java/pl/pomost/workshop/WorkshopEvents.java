package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The stored events of all rooms. */
@ApplicationScoped
public class WorkshopEvents implements PanacheRepositoryBase<WorkshopEvent, WorkshopEvent.Key> {

    /** The whole log of a workshop, in the order of commits. */
    public List<WorkshopEvent> of(UUID workshop) {
        return list("key.workshopId = ?1 order by key.seq", workshop);
    }

    /** The newest events of one kind, newest first. */
    List<WorkshopEvent> newest(UUID workshop, String kind, int limit) {
        return find("key.workshopId = ?1 and kind = ?2 order by key.seq desc", workshop, kind).page(0, limit).list();
    }

    /** What happened to one card or group. */
    List<WorkshopEvent> about(UUID workshop, UUID subject) {
        return list("key.workshopId = ?1 and subjectId = ?2 order by key.seq", workshop, subject);
    }

    /** Which of these are ids of cards, or of something that a log has ever told of; whoever asks may add to it. */
    Set<UUID> known(Collection<UUID> subjects) {
        var known = new HashSet<UUID>();
        if (!subjects.isEmpty()) {
            Places places = Places.of(subjects);
            var query = getEntityManager().createNativeQuery("select subject_id id from workshop_event where subject_id in " + places.inQuery()
                    + " union select id from card where id in " + places.inQuery(), UUID.class);
            places.into(query::setParameter);
            query.getResultList().forEach(id -> known.add((UUID) id));
        }
        return known;
    }

    /** Everything that is a card of a workshop or that its log has ever told of; whoever asks may add to it. */
    Set<UUID> told(UUID workshop) {
        var told = new HashSet<UUID>();
        getEntityManager().createNativeQuery("select subject_id id from workshop_event where workshop_id = :workshop union select id from card where workshop_id = :workshop", UUID.class)
                .setParameter("workshop", workshop).getResultList().forEach(id -> told.add((UUID) id));
        return told;
    }

    /** Removes words from all that the log tells about a card. */
    void scrub(UUID workshop, UUID subject, Set<String> keys) {
        about(workshop, subject).forEach(event -> event.scrub(keys));
    }
}
