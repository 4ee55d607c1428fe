package pl.pomost.workshop.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.shared.Submitted;

/**
 * Typing the cards of one table, and what was typed there before.
 *
 * @param tables    to choose from, by code of the activity
 * @param table     code of the chosen one; empty before somebody has chosen
 * @param areas     to choose from; none when the table says it
 * @param types     of cards; with one of them nobody is asked
 * @param waiting   how many cards of the workshop nobody has compared yet
 */
record PaperEntryView(List<Choice> tables, String table, String title, List<Choice> areas, List<Choice> types, List<Choice> languages, List<Row> rows, List<Done> done,
        List<PhotosView.PhotoView> photos, long waiting) {

    /** A row of the form. @param place its names in the form @param id of the card to be */
    record Row(Submitted.Row place, String id, String code, String type, String text) {

        public int number() {
            return place.number();
        }

        public int index() {
            return place.index();
        }
    }

    /** A card that was typed from paper. */
    record Done(Optional<String> printed, String code, String text, String lang, boolean checked) {
    }

    public boolean chosen() {
        return !table.isEmpty();
    }
}
