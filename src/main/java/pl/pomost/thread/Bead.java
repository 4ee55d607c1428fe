package pl.pomost.thread;

import java.util.Optional;
import java.util.UUID;

/**
 * One thing on the red thread, as a name to read and follow.
 *
 * @param code   that people call it by; the vision has {@code WIZJA} or {@code WIZJA-EDU}
 * @param area   empty for things of the whole powiat
 * @param words  its title, or the text of a card
 * @param author of a card, when it has a name
 * @param lang   of a card's words
 * @param stage  of the workshop a card comes from, else 0
 * @param state  status of a diagnosis entry, state of an action
 * @param dots   for "how important", on a card
 */
public record Bead(UUID id, Knot kind, String code, Optional<String> area, String words, Optional<String> author, Optional<String> lang,
        int stage, Optional<String> state, int dots) {

    /** Whether other powiats may see it: confirmed diagnosis entries, goals, actions and indicators. */
    public boolean isOpen() {
        return switch (kind) {
            case DIAGNOSIS -> state.filter("confirmed"::equals).isPresent();
            case GOAL, ACTION, INDICATOR -> true;
            default -> false;
        };
    }

    /** Whether it is a card of the workshop of this stage. */
    boolean isCardOf(int workshop) {
        return kind == Knot.CARD && stage == workshop;
    }

    /** Whether its words are not Polish. */
    public boolean isForeign() {
        return lang.isPresent() && !lang.get().equals("pl");
    }

    /** Its address within the pages of a powiat. */
    public String address(String teryt) {
        String list = "/powiaty/" + teryt + "/" + kind.section();
        return kind == Knot.VISION ? list + "#" + code : list + "/" + code;
    }
}
