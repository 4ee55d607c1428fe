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
 */
record QueueView(String lead, List<Choice> filters, List<Choice> sorts, List<Choice> editions, List<Row> rows, String caption) {

    /** @param count empty where it is no choice of plans */
    record Choice(String address, String name, Optional<Integer> count, boolean current) {
    }

    /** @param href of the review; empty before the first submission */
    record Row(String teryt, String powiat, String href, Look state, String round, String due, boolean late, String reviewer, String approver, String assign, boolean assigned, int blocking,
            int remarks, int blocks) {
    }
}
