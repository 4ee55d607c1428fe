package pl.pomost.workshop;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.Map;
import java.util.UUID;

/**
 * A card as all screens of a hall may show it: without its author.
 *
 * @param step  code of the item of the agenda in which it was written
 * @param area  code; empty for none
 * @param group code of its group; empty for none
 * @param translations by language; those that are older than the card's words are left out
 */
public record HallCard(UUID id, String code, String step, String type, String area, String text, String lang, String group,
        @JsonInclude(Include.NON_EMPTY) Map<String, Translated> translations) {

    /** The words in another language. @param by name of whoever translated them */
    public record Translated(String text, String by) {
    }

    /** A hall in memory has hundreds of cards of few kinds, areas and languages: these words are kept once. */
    public HallCard {
        type = type.intern();
        area = area.intern();
        lang = lang.intern();
    }

    public HallCard(UUID id, String code, String step, String type, String area, String text, String lang, String group) {
        this(id, code, step, type, area, text, lang, group, Map.of());
    }
}
