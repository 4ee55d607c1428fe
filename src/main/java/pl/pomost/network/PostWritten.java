package pl.pomost.network;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody wrote into a thread. Fired inside the transaction of the deed.
 *
 * @param seq       number of the post in its thread; 1 begins the thread
 * @param by        user name
 * @param mentioned user names of those whom it calls and who were not told of it yet
 */
public record PostWritten(GroupView group, UUID post, int thread, String topic, int seq, String by, Set<String> mentioned) {
}
