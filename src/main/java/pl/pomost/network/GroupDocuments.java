package pl.pomost.network;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.AccountClosed;

/** The stored documents of groups. Lists leave the content where it is. */
@ApplicationScoped
public class GroupDocuments implements PanacheRepositoryBase<GroupDocument, UUID> {

    /** A document in a list. @param meetingId of the meeting that it belongs to, or null. @param broughtBy user name */
    public record Line(UUID id, UUID meetingId, String title, String name, int size, String broughtBy, LocalDate broughtOn) {
    }

    /** The newest first. Callers see to it that the viewer may read what the group does. */
    public List<Line> of(UUID group) {
        return getEntityManager().createQuery("""
                select d.id, d.meetingId, d.title, d.name, d.size, d.broughtBy, d.broughtOn from GroupDocument d
                where d.groupId = :group order by d.broughtOn desc, d.title""", Object[].class).setParameter("group", group).getResultStream()
                .map(row -> new Line((UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3], (Integer) row[4], (String) row[5], (LocalDate) row[6])).toList();
    }

    /** By what the search finds a document. */
    record Name(UUID id, UUID group, String title, String name) {
    }

    List<Name> names() {
        return getEntityManager().createQuery("select d.id, d.groupId, d.title, d.name from GroupDocument d", Object[].class).getResultStream()
                .map(row -> new Name((UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3])).toList();
    }

    /** Without their content, which is read when it is asked for. */
    List<GroupDocument> ofGroup(UUID group) {
        return list("groupId", group);
    }

    Optional<GroupDocument> of(UUID group, UUID id) {
        return find("groupId = ?1 and id = ?2", group, id).firstResultOptional();
    }

    /** How much room the documents of a group take, in bytes. */
    long sizeOf(UUID group) {
        return getEntityManager().createQuery("select coalesce(sum(d.size), 0) from GroupDocument d where d.groupId = :group", Long.class).setParameter("group", group).getSingleResult();
    }

    /** What somebody brought, for their own data; the content stays where it is. */
    List<String> broughtBy(String username) {
        return getEntityManager().createQuery("select concat(d.title, ' (', d.name, ')') from GroupDocument d where d.broughtBy = :username order by d.broughtOn, d.title", String.class)
                .setParameter("username", username).getResultList();
    }

    void takeOff(@Observes AccountClosed closed) {
        update("broughtBy = ?1 where broughtBy = ?2", closed.pseudonym(), closed.username());
    }
}
