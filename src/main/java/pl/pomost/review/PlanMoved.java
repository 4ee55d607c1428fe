package pl.pomost.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.directory.PlanState;

/**
 * A plan has taken a step. Fired inside the transaction of the step: an observer that fails undoes it; what must not happen for nothing,
 * such as a letter, waits for the commit.
 *
 * @param by      user name of whoever did it
 * @param version number of the frozen version that it is about; empty before the first submission
 * @param on      the date inside the process
 */
public record PlanMoved(UUID enrolment, String teryt, int year, PlanState from, PlanState to, String by, Optional<Integer> version, LocalDate on) {
}
