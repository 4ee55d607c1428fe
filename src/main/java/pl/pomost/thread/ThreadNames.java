package pl.pomost.thread;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tells what things on the red thread are called. Modules that have such things implement it as a bean. */
public interface ThreadNames {

    /** How a thing is called and where its page is. */
    record Named(String code, String title, String address) {
    }

    Set<Knot> knots();

    /**
     * In one query for a kind of thing.
     *
     * @param teryt of the powiat, for the addresses
     * @param enrolment one that the caller may see
     * @return names by id; things that are not there are left out
     */
    Map<UUID, Named> named(String teryt, UUID enrolment, Knot knot, Collection<UUID> ids);
}
