package pl.pomost.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.directory.PlanState;

/**
 * A plan in the queue of ROPS.
 *
 * @param round     of the review; empty while nothing was submitted
 * @param daysLeft  until the end of the term, while the plan is with ROPS; negative when it is over
 * @param blocking  criteria that block acceptance and are known not to be met
 * @param unsettled remarks that are neither closed nor put off
 * @param blocks    how many of them block acceptance
 * @param opinions  on the version under review, or reviewed last
 */
public record QueueRow(String teryt, String powiat, PlanState state, Optional<Integer> round, Optional<LocalDate> submittedOn, Optional<LocalDate> dueOn, Optional<Long> daysLeft,
        Optional<UUID> reviewer, Optional<UUID> approver, int blocking, int unsettled, int blocks, OpinionCount opinions) {
}
