package pl.pomost.network;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored groups. */
@ApplicationScoped
class ThematicGroups implements PanacheRepositoryBase<ThematicGroup, UUID> {

    /** The database takes more for equal than an address may. */
    Optional<ThematicGroup> of(String code) {
        return find("code", code).firstResultOptional().filter(group -> group.code().equals(code));
    }

    /** For changing the group or what belongs to it: nobody else does until the transaction is over. */
    Optional<ThematicGroup> toChange(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional().filter(group -> group.code().equals(code));
    }

    /** Codes of those that somebody who is signed in may read: the open ones, and those that they belong to. */
    List<String> readBy(String username) {
        return getEntityManager().createQuery("select g.code from ThematicGroup g where g.open = true or exists (select 1 from GroupMember m where m.groupId = g.id and m.username = :username"
                + " and m.untilDay is null)", String.class).setParameter("username", username).getResultList();
    }
}
