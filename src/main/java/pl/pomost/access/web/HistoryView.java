package pl.pomost.access.web;

import java.util.List;
import pl.pomost.shared.Choice;

/**
 * One page of the history.
 *
 * @param base   its own address
 * @param powiat name of the powiat; empty on the region's page
 * @param query  the question as part of an address
 */
record HistoryView(String base, String powiat, List<Row> rows, List<Choice> kinds, List<Choice> powiats, String range, String all, int page, boolean more,
        String query, boolean narrowed, String most) {

    /** A deed in words. */
    record Row(String when, String iso, String who, String powiat, String subject, String sentence) {
    }

    /** The powiat's own page. */
    public String place() {
        return base.replaceFirst("/historia$", "");
    }

    public boolean regional() {
        return powiat.isEmpty();
    }

    public String newer() {
        return "?" + (query.isEmpty() ? "" : query + "&") + "strona=" + page;
    }

    public String older() {
        return "?" + (query.isEmpty() ? "" : query + "&") + "strona=" + (page + 2);
    }

    public boolean several() {
        return page > 0 || more;
    }

    public String csv() {
        return base + "/tabela" + (query.isEmpty() ? "" : "?" + query);
    }
}
