package pl.pomost.consultation.web;

import java.util.List;
import pl.pomost.consultation.web.DeskView.Fact;

/**
 * The report of a consultation.
 *
 * @param channels  how many remarks came by each way
 * @param decisions what became of how many
 */
record ReportView(String base, String powiat, List<Fact> facts, List<Count> channels, List<Count> decisions, List<Row> rows) {

    record Count(String name, long count) {
    }

    /** @param instead of the text, where it is held back or read by nobody yet */
    record Row(String code, String head, String lang, String text, String instead, String translation, String answer, String decision) {
    }
}
