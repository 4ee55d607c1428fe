package pl.pomost.process;

import java.util.Optional;
import java.util.UUID;

/**
 * A process was replaced by a file. Fired inside the transaction of the import, after everything is stored and flushed: an
 * observer that fails undoes the import. A plan that the file calls submitted is frozen by an observer in {@code plan}.
 *
 * @param by         user name of the account that imported, or {@code demo}
 * @param planStatus the file's {@code plan.status}, for example {@code złożony}
 */
public record ProcessImported(UUID enrolment, String teryt, String by, Optional<String> planStatus) {

    /** What {@code frozenBy} of a version begins with when a file, not a person's submission, made it. */
    public static final String FROM_FILE = "z pliku: ";

    /** Who a version is by that is frozen because of this import. */
    public String frozenBy() {
        return FROM_FILE + by;
    }
}
