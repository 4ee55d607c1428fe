package pl.pomost.thread;

import java.util.List;
import java.util.function.Function;

/**
 * One sort of entries, for keeping them.
 *
 * @param key   of its audit events, e.g. {@code goal}
 * @param noun  for the audit's sentences, in the accusative: "cel"
 * @param links fields of links in its form
 * @param title of an entry, for the audit
 */
public record EntrySort<E>(String key, String noun, List<LinkField> links, Function<E, String> title) {
}
