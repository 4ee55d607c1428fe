package pl.pomost.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.UUID;
import pl.pomost.shared.Secret;

/** Links of one kind, found by their words. */
public abstract class SecretLinks<L extends SecretLink> implements PanacheRepositoryBase<L, UUID> {

    /**
     * @param words as they stand in an address or on a sheet
     * @throws LinkRefusal when these words open nothing (any more)
     */
    public L usable(String words, Instant now) {
        L link = find("secret", Secret.hash(words)).firstResultOptional().orElseThrow(() -> new LinkRefusal(false));
        if (!link.isOpen(now)) {
            throw new LinkRefusal(true);
        }
        return link;
    }

    /** Takes away those that were of no use any more by then. */
    public int forget(Instant endedBefore) {
        return (int) delete("expiresAt < ?1", endedBefore);
    }
}
