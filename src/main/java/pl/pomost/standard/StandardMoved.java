package pl.pomost.standard;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A version of a standard has taken a step. Fired inside the transaction of the step: an observer that fails undoes it; what must not happen
 * for nothing, such as a letter, waits for the commit.
 *
 * @param from empty when the version has just come to be
 * @param by   user name
 * @param on   the date inside the process
 */
public record StandardMoved(String code, int number, String area, Optional<StandardState> from, StandardState to, Optional<String> owner, String by, LocalDate on) {
}
