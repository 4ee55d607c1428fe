package pl.pomost.network;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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
}
