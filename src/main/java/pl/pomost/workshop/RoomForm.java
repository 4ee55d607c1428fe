package pl.pomost.workshop;

import java.util.List;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Submitted;

/**
 * The short form with which an entry is made from cards in the room: what the scenario asks for, everything that the cards say filled in.
 * It is sent to the entry's own form, which shows all fields when something is missing.
 *
 * @param action where it is sent
 * @param filled what the cards say; what has no field of its own goes along
 * @param fields those that are shown
 */
public record RoomForm(String action, Submitted filled, List<Field> fields) {

    /** @param large whether it is for several lines @param choices empty for words */
    public record Field(String name, String label, boolean large, List<Choice> choices) {

        public static Field line(String name, String label) {
            return new Field(name, label, false, List.of());
        }

        public static Field text(String name, String label) {
            return new Field(name, label, true, List.of());
        }

        public static Field pick(String name, String label, List<Choice> choices) {
            return new Field(name, label, false, choices);
        }
    }
}
