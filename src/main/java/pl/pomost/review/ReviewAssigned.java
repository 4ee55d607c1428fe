package pl.pomost.review;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody was told to review a plan or to decide about it. Fired inside the transaction; a letter about it waits for the commit.
 *
 * @param reviewer account, when it is another one than before
 * @param approver account, when it is another one than before
 * @param by       user name of whoever assigned
 */
public record ReviewAssigned(UUID enrolment, String teryt, int year, Optional<UUID> reviewer, Optional<UUID> approver, String by) {
}
