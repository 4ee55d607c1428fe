package pl.pomost.workshop.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.workshop.Reminder;

/**
 * A workshop as its page shows it.
 *
 * @param mayEdit what goes into the plan, which its state may forbid
 * @param leads   what happens in the room, which goes on while the workshop is open
 * @param outside the window of the edition, in words, when the day lies outside of it
 * @param newer   version of the scenario that this workshop could still go by
 */
record WorkshopView(String teryt, String powiat, int stage, String title, String question, Optional<String> isoDate, String when, boolean planned,
        boolean open, boolean closed, List<Fact> facts, List<AgendaRow> agenda, List<String> leaderQuestions, Optional<String> summary,
        boolean mayEdit, boolean leads, boolean mayAdd, boolean untouched, List<Reminder.Line> reminders, Optional<String> outside, Optional<String> newer,
        List<Parked> parked) {

    /** A card that was said and left for later. */
    record Parked(String code, String text, String lang) {
    }

    /** A number with its noun. */
    record Fact(String noun, long number) {
    }

    /** One item of the agenda. */
    record AgendaRow(String code, String title, Optional<String> hour, boolean pause, int minutes, String cards, Optional<String> prompt,
            Optional<String> outcome, String materials, List<TableRow> tables) {
    }

    /** A table that works on an area while the others do. */
    record TableRow(String area, long cards) {
    }

    /** Where everything about this workshop is. */
    public String base() {
        return "/powiaty/" + teryt + "/warsztaty/" + stage;
    }
}
