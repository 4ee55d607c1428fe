package pl.pomost.search.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.search.Hit.Piece;
import pl.pomost.shared.Paged;

/**
 * The page of a search.
 *
 * @param told     in words how many there are; empty when nothing was asked
 * @param notes    what was looked for instead of what was written
 * @param nothing  why there is nothing, and what could be tried
 * @param powiats  to choose from in the form
 * @param kept     of the filter, hidden in the form
 */
public record SearchView(String words, boolean loggedIn, Optional<String> told, List<String> notes, Optional<Nothing> nothing, List<Option> powiats, List<Facet> facets,
        List<Option> kept, Paged<Row> hits, Optional<String> widen) {

    /** @param area code, for its look; empty elsewhere */
    public record Option(String value, String name, String count, boolean current, String address, String area) {
    }

    /** One filter; the first option takes it away. */
    public record Facet(String name, List<Option> options) {
    }

    public record Nothing(List<String> words, List<Option> single, boolean narrowed) {
    }

    /** @param where powiat and edition */
    public record Row(String kind, String code, List<Piece> title, List<Piece> snippet, String where, String area, String areaName, String address) {
    }

    public boolean asked() {
        return told.isPresent();
    }
}
