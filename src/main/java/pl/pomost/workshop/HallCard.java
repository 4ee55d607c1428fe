package pl.pomost.workshop;

import java.util.UUID;

/**
 * A card as all screens of a hall may show it: without its author.
 *
 * @param step  code of the item of the agenda in which it was written
 * @param area  code; empty for none
 * @param group code of its group; empty for none
 */
public record HallCard(UUID id, String code, String step, String type, String area, String text, String lang, String group) {
}
