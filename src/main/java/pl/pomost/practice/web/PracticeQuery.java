package pl.pomost.practice.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import pl.pomost.practice.PracticeView;
import pl.pomost.practice.PracticeWording;

/** What stands in the address of the list; a value that cannot be narrows to nothing. */
public class PracticeQuery {

    @QueryParam("obszar")
    @DefaultValue("")
    String area;
    @QueryParam("rodzaj")
    @DefaultValue("")
    String type;
    @QueryParam("koszt")
    @DefaultValue("")
    String cost;
    @QueryParam("powiat")
    @DefaultValue("")
    String powiat;
    @QueryParam("jezyk")
    @DefaultValue("")
    String language;
    @QueryParam("szukaj")
    @DefaultValue("")
    String words;
    @QueryParam("strona")
    @DefaultValue("")
    String page;

    /** All but the area, which the list counts, and the words, which the search finds. */
    boolean lets(PracticeView practice) {
        PracticeWording wording = practice.shown().wording();
        return (type.isEmpty() || type.equals(wording.type())) && (powiat.isEmpty() || powiat.equals(practice.teryt())) && (language.isEmpty() || language.equals(wording.lang()))
                && (cost.isEmpty() || wording.costs().map(Cost::of).filter(own -> own.code().equals(cost)).isPresent());
    }

    /** Of the address without the area, ready to be followed by {@code obszar=}. */
    String query() {
        var query = new StringBuilder();
        add(query, "rodzaj", type);
        add(query, "koszt", cost);
        add(query, "powiat", powiat);
        add(query, "jezyk", language);
        add(query, "szukaj", words);
        return query.toString();
    }

    /** Of the whole address without the page, ready to be followed by {@code strona=}. */
    String whole() {
        var query = new StringBuilder(query());
        add(query, "obszar", area);
        return query.toString();
    }

    boolean isSet() {
        return Stream.of(area, type, cost, powiat, language, words).anyMatch(each -> !each.isBlank());
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!value.isBlank()) {
            query.append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)).append('&');
        }
    }
}
