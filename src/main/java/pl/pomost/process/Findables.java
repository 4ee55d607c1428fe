package pl.pomost.process;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One sort of things that the search finds, told as a bean by the module that keeps them. Whatever Hibernate writes of the entity is asked for
 * here before its transaction commits, and put into the index within that transaction; so nobody has to tell that something has changed. What is
 * deleted or changed in bulk, past the entities, is not seen: that needs {@link ProcessImported} or a new start.
 */
public interface Findables<E> {

    /** Names the sort in the index; never changes. */
    String name();

    /** The entity that is watched. */
    Class<E> entity();

    /** The thing that an entity is of. */
    UUID thing(E entity);

    /** All parts of the thing as they stand now; none when it is not to be found (any more). Runs before the commit. */
    List<Findable> now(E entity);

    /** Everything of this sort in one process, or, without one, everything that belongs to no process. */
    List<Findable> all(Optional<UUID> enrolment);

    /** Whether importing a process deletes these things, in bulk, before it makes new ones. */
    default boolean goesWithImport() {
        return true;
    }
}
