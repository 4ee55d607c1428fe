package pl.pomost.wording;

import java.util.List;
import java.util.UUID;

/**
 * Texts that may say the same.
 *
 * @param texts    ids, in the order in which the texts were given
 * @param together the base forms that several of them share, the most telling first: a reader can judge by them
 */
public record Alike(List<UUID> texts, List<String> together) {
}
