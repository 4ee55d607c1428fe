package pl.pomost.region;

import java.util.List;
import java.util.Optional;

/**
 * What ROPS says to a powiat that wants to take part.
 *
 * @param answer the reason, for the powiat; needed when it is declined
 * @param place  wanted on the reserve list; the last one when empty
 */
record Decision(Application.State state, List<Application.Mark> marks, Optional<String> answer, Optional<Integer> place) {
}
