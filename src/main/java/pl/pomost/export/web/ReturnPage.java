package pl.pomost.export.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.export.ReturnPaste;
import pl.pomost.shared.Choice;

/**
 * The page from which tables go out and to which they come back.
 *
 * @param base    its address
 * @param refused why the last thing was not done; empty when there is nothing to say
 * @param waits   the preview that waits to be looked at
 * @param newest  the table that was applied last
 */
record ReturnPage(String base, String refused, Optional<Waiting> waits, Optional<Applied> newest, Paste paste) {

    record Waiting(String id, String name) {
    }

    /** @param hindrance why it cannot be taken back; empty when it can */
    record Applied(String id, String name, String codes, boolean undone, String hindrance) {
    }

    /**
     * @param columns to be asked about; empty when the headings say what they are
     * @param chosen  fields by the number of the column
     */
    record Paste(List<Choice> kinds, String kind, String text, String error, Optional<ReturnPaste> columns, Map<Integer, String> chosen, boolean headed) {

        public String field(int column) {
            return chosen.getOrDefault(column, "");
        }
    }
}
