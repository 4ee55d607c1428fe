package pl.pomost.workshop;

import java.util.List;
import java.util.UUID;

/**
 * What one transaction has written into the log of a workshop, in the order of seq. Observed after the commit; commits of one workshop
 * may be heard out of order.
 *
 * @param all grows until the commit
 */
record ToldTogether(UUID workshop, List<Told> all) {
}
