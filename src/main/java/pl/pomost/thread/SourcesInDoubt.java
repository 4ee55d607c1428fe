package pl.pomost.thread;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Knows which sources somebody has yet to check, so that an entry of the plan comes to rest on them with a reason in words only.
 * Implemented as a bean by the module that has the sources.
 */
public interface SourcesInDoubt {

    /** Those of these things that nobody has checked yet. */
    Set<UUID> among(Collection<UUID> ids);
}
