package pl.pomost.access.web;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;

/** Two people changed the same thing at once: an answer for the second of them, not a failure. */
final class Collision {

    /** MariaDB's errors: row changed since the snapshot, waited too long for a lock, deadlock. */
    private static final Set<Integer> ERRORS = Set.of(1020, 1205, 1213);

    private Collision() {
    }

    static boolean causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20)
                .anyMatch(cause -> cause instanceof StaleStateException || cause instanceof SQLException error && ERRORS.contains(error.getErrorCode()));
    }
}
