package pl.pomost.search.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import pl.pomost.process.FindableKind;
import pl.pomost.search.Filter;
import pl.pomost.shared.Paged;

/** What stands in the address of the page; a value that cannot be is as none. */
public class SearchQuery {

    static final String NO_AREA = "-";

    @QueryParam("q")
    @DefaultValue("")
    String words;
    @QueryParam("rodzaj")
    @DefaultValue("")
    String kind;
    @QueryParam("powiat")
    @DefaultValue("")
    String powiat;
    @QueryParam("obszar")
    @DefaultValue("")
    String area;
    @QueryParam("rok")
    @DefaultValue("")
    String year;
    @QueryParam("strona")
    @DefaultValue("1")
    String page;

    static SearchQuery of(String words, String kind, String powiat, String area, String year) {
        var query = new SearchQuery();
        query.words = words;
        query.kind = kind;
        query.powiat = powiat;
        query.area = area;
        query.year = year;
        query.page = "1";
        return query;
    }

    Filter filter() {
        return new Filter(FindableKind.called(kind), Optional.of(powiat).filter(text -> text.matches("[0-9]{4}")), area.equals(NO_AREA) ? Optional.of("") : filled(area),
                Optional.of(year).filter(text -> text.matches("[0-9]{1,4}")).map(Integer::valueOf));
    }

    int number() {
        return Paged.number(page);
    }

    boolean isNarrowed() {
        return !filter().equals(Filter.NONE);
    }

    SearchQuery with(String newKind, String newPowiat, String newArea, String newYear) {
        return of(words, newKind, newPowiat, newArea, newYear);
    }

    /** Everything but the page, ready to be followed by {@code strona=}. */
    String query() {
        var query = new StringBuilder("q=" + encoded(words) + "&");
        filled(kind).ifPresent(text -> query.append("rodzaj=").append(encoded(text)).append('&'));
        filled(powiat).ifPresent(text -> query.append("powiat=").append(encoded(text)).append('&'));
        filled(area).ifPresent(text -> query.append("obszar=").append(encoded(text)).append('&'));
        filled(year).ifPresent(text -> query.append("rok=").append(encoded(text)).append('&'));
        return query.toString();
    }

    /** Of the page with just this. */
    String address() {
        String query = query();
        return "/szukaj?" + query.substring(0, query.length() - 1);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(own -> !own.isBlank());
    }
}
