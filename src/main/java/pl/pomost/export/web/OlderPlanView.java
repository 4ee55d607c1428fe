package pl.pomost.export.web;

import java.util.List;
import pl.pomost.shared.Choice;

/**
 * An older plan as it is shown before anything is taken from it.
 *
 * @param areas choices of areas
 */
record OlderPlanView(String plan, String file, List<String> notes, List<Row> rows, List<Choice> areas) {

    /**
     * @param field of the form
     * @param area  code of the area that is chosen; empty when the row stays behind
     * @param said  what the file calls the area, or empty
     * @param cells what else stands in the row, column by column
     */
    record Row(String field, String place, String area, String said, List<Part> parts, List<String> cells, List<String> notes) {
    }

    /** @param note why it does not become a new entry, or empty */
    record Part(String kind, String title, String note) {
    }

    public boolean waits() {
        return !file.isEmpty();
    }
}
