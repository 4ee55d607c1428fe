package pl.pomost.workshop.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The form of dots or raised hands for one question and channel.
 *
 * @param heads  what the numbers of a row are called: dots, or the levels
 * @param others whether the viewer may see what came by other channels; the scribe may not, before the results are shown
 * @param most   how many dots one person may place on one card
 */
record DotsView(String teryt, String powiat, int stage, String title, List<Choice> questions, List<ChannelChoice> channels, String question, String channel,
        List<String> heads, List<DotsRow> rows, boolean others, boolean dots, long total, long limit, long present, int each, int most) {

    /** A card or standard: what was entered by this channel, and what came by the others. */
    record DotsRow(String key, String code, String area, String text, String lang, TallyView others, List<Cell> cells) {
    }

    /**
     * A number of a row.
     *
     * @param label the thing and what is counted
     * @param from  field that says what this one began from
     * @param seen  what it began from; empty for none
     */
    record Cell(String field, String count, String label, String from, String seen) {
    }

    /** What the fields are called where they are listed. */
    Map<String, String> labels() {
        return rows.stream().flatMap(row -> row.cells().stream().map(cell -> Map.entry(cell.field(), dots ? row.code() : cell.label())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    public String base() {
        return "/powiaty/" + teryt + "/warsztaty/" + stage;
    }
}
