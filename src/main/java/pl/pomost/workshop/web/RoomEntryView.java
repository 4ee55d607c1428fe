package pl.pomost.workshop.web;

import java.util.List;
import pl.pomost.workshop.RoomForm;

/**
 * The short form of an entry on the facilitator's console.
 *
 * @param title what the button said
 * @param unchecked codes of cards that nobody has compared with the paper yet; empty for none
 * @param whole empty for whoever leads one workshop only; else address of the form with all fields
 */
record RoomEntryView(String console, String title, String codes, String unchecked, String whole, String action, List<Hidden> hidden, List<Shown> fields) {

    /** What goes along without being shown. */
    record Hidden(String name, String value) {
    }

    /** A field with what stands in it. */
    record Shown(RoomForm.Field field, String value) {
    }
}
