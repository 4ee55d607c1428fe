package pl.pomost.wording;

import java.util.Optional;
import java.util.UUID;

/**
 * A text of a few sentences.
 *
 * @param group what it belongs to already; texts of two groups are never put together
 * @param zone  what it is about, such as an area
 */
public record ShortText(UUID id, String words, Optional<UUID> group, String zone) {
}
