package pl.pomost.review.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.shared.Look;

/**
 * The queue as ROPS sees it.
 *
 * @param filters which plans
 * @param sorts   in which order
 * @param editions others than this one
 * @param asks     whether the viewer may ask organisations outside
 */
record QueueView(int year, String lead, List<Choice> filters, List<Choice> sorts, List<Choice> editions, List<Row> rows, String caption, boolean asks) {

    /** @param count empty where it is no choice of plans */
    record Choice(String address, String name, Optional<Integer> count, boolean current) {
    }

    /**
     * @param href     of the review; empty before the first submission
     * @param opinions how many came of those that were asked for, in words; empty when none were
     */
    record Row(String teryt, String powiat, String href, Look state, String round, String due, boolean late, String reviewer, String approver, String assign, boolean assigned, int blocking,
            int remarks, int blocks, String opinions, boolean opinionsLate) {
    }
}
