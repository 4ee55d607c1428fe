package pl.pomost.network;

import java.util.Optional;
import java.util.Set;

/**
 * A thread as somebody begins it.
 *
 * @param about     what it is about, when it is about one thing
 * @param mentioned user names of those who are to be told, beyond those whom the text itself names
 */
public record ThreadDraft(String topic, Optional<ThreadSubject> about, String text, Set<String> mentioned) {
}
