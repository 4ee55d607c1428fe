package pl.pomost.network;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.pomost.access.AccountClosed;
import pl.pomost.shared.Choice;
import pl.pomost.shared.DomainClock;

/** Who belongs to which group. */
@ApplicationScoped
class GroupMembers implements PanacheRepositoryBase<GroupMember, UUID> {

    private final DomainClock clock;

    GroupMembers(DomainClock clock) {
        this.clock = clock;
    }

    /** Those who belong to these groups now. */
    List<GroupMember> of(Collection<UUID> groups) {
        return groups.isEmpty() ? List.of() : list("groupId in ?1 and untilDay is null", groups);
    }

    /** Whatever became of it since. */
    Optional<GroupMember> of(UUID group, String username) {
        return find("groupId = ?1 and username = ?2", group, username).firstResultOptional();
    }

    /** All that somebody belongs or belonged to. */
    List<GroupMember> ofPerson(String username) {
        return list("username = ?1 order by sinceDay", username);
    }

    /** Areas of the working groups that somebody belongs to. */
    Set<String> areasOf(String username) {
        return Set.copyOf(getEntityManager().createQuery("""
                select distinct g.area from GroupMember m join ThematicGroup g on g.id = m.groupId
                where m.username = :username and m.untilDay is null and g.area is not null and g.endedOn is null""", String.class).setParameter("username", username).getResultList());
    }

    /** Working groups of an area that somebody moderates: code and name. One query: every page of the catalogue asks. */
    List<Choice> moderatedBy(String username, String area) {
        return getEntityManager().createQuery("""
                select g.code, g.name from GroupMember m join ThematicGroup g on g.id = m.groupId
                where m.username = :username and m.role = :role and m.untilDay is null and g.area = :area and g.endedOn is null order by g.name""", Object[].class)
                .setParameter("username", username).setParameter("role", GroupRole.MODERATOR).setParameter("area", area).getResultStream()
                .map(row -> new Choice((String) row[0], (String) row[1])).toList();
    }

    void takeOff(@Observes AccountClosed closed) {
        update("untilDay = ?1 where username = ?2 and untilDay is null", clock.today(), closed.username());
        update("username = ?1, office = null where username = ?2", closed.pseudonym(), closed.username());
    }
}
