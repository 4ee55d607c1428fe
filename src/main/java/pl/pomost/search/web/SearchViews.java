package pl.pomost.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.access.Viewer;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.process.FindableKind;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.search.Filter;
import pl.pomost.search.Found;
import pl.pomost.search.Hit;
import pl.pomost.search.Search;
import pl.pomost.search.SearchInTurn;
import pl.pomost.search.web.SearchView.Facet;
import pl.pomost.search.web.SearchView.Nothing;
import pl.pomost.search.web.SearchView.Option;
import pl.pomost.search.web.SearchView.Row;
import pl.pomost.shared.Paged;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.PolishNumbers;

/** Puts what was found into words and links. */
@ApplicationScoped
class SearchViews {

    private final SearchInTurn search;
    private final Powiats powiats;
    private final Vocabulary vocabulary;
    private final KindNames kinds;
    private final SearchTexts texts;

    SearchViews(SearchInTurn search, Powiats powiats, Vocabulary vocabulary, KindNames kinds, SearchTexts texts) {
        this.search = search;
        this.powiats = powiats;
        this.vocabulary = vocabulary;
        this.kinds = kinds;
        this.texts = texts;
    }

    SearchView of(Viewer viewer, SearchQuery query) {
        Map<String, String> names = powiats.listAll().stream().collect(Collectors.toMap(Powiat::teryt, Powiat::name));
        boolean asked = !query.words.isBlank();
        Filter filter = query.filter();
        Found found = asked ? search.find(viewer, query.words, filter, query.number()) : Found.nothing();
        List<String> notes = found.meant().stream().map(each -> texts.instead(each.written(), each.instead())).collect(Collectors.toCollection(ArrayList::new));
        int reachable = Math.min(found.all(), Search.PAGE * Search.LAST_PAGE);
        if (reachable < found.all()) {
            notes.add(texts.firstOnly(number(reachable)));
        }
        return new SearchView(query.words, viewer.isLoggedIn(), asked ? Optional.of(found.all() == 0 ? texts.nothing() : texts.found(number(found.all()))) : Optional.empty(),
                notes, asked && found.all() == 0 ? Optional.of(nothing(query, found)) : Optional.empty(), powiats(query, found, names),
                List.of(kinds(query, found), areas(query, found), years(query, found)).stream().filter(facet -> facet.options().size() > 2 || isSet(facet)).toList(), kept(query),
                page(query, found, reachable, names), query.isNarrowed() ? Optional.of(query.with("", "", "", "").address()) : Optional.empty());
    }

    /** Hits as rows, for pages beside the search. */
    List<Row> rows(List<Hit> hits) {
        Map<String, String> names = powiats.listAll().stream().collect(Collectors.toMap(Powiat::teryt, Powiat::name));
        return hits.stream().map(hit -> row(hit, names)).toList();
    }

    /** Single words are counted in everything, so their links narrow nothing either. */
    private Nothing nothing(SearchQuery query, Found found) {
        boolean narrowed = !found.counts().equals(Found.nothing().counts());
        List<String> words = new ArrayList<>(found.unknown().stream().map(texts::unknown).toList());
        if (!found.single().isEmpty() && found.unknown().isEmpty()) {
            words.add(texts.single());
        } else if (narrowed) {
            words.add(texts.narrowed());
        } else if (found.unknown().isEmpty()) {
            words.add(texts.noWords());
        }
        return new Nothing(words, found.single().stream().map(each -> new Option("", each.word(), each.more() ? texts.moreThan(number(each.count())) : number(each.count()),
                false, SearchQuery.of(each.word(), "", "", "", "").address(), "")).toList(), narrowed);
    }

    private Paged<Row> page(SearchQuery query, Found found, int reachable, Map<String, String> names) {
        int pages = Math.max(1, (reachable + Search.PAGE - 1) / Search.PAGE);
        int number = Math.max(1, Math.min(pages, query.number()));
        return new Paged<>(found.hits().stream().map(hit -> row(hit, names)).toList(), number, pages, found.hits().isEmpty() ? 0 : (number - 1) * Search.PAGE + 1, reachable, query.query());
    }

    private Row row(Hit hit, Map<String, String> names) {
        String where = hit.teryt().isEmpty() ? texts.region() : names.getOrDefault(hit.teryt(), hit.teryt()) + (hit.year() == 0 ? "" : ", " + hit.year());
        return new Row(kinds.of(hit.kind()), hit.code(), hit.title(), hit.snippet(), where, hit.area(), hit.area().isEmpty() ? "" : vocabulary.area(hit.area()), hit.address());
    }

    private List<Option> powiats(SearchQuery query, Found found, Map<String, String> names) {
        Map<String, Integer> counts = found.counts().powiats();
        // the powiat to practise in is named to those alone who find something of it
        boolean known = !query.powiat.isEmpty() && powiats.ofRegion().stream().anyMatch(powiat -> powiat.teryt().equals(query.powiat));
        return names.entrySet().stream().filter(each -> counts.containsKey(each.getKey()) || known && each.getKey().equals(query.powiat))
                .sorted(Map.Entry.comparingByValue(Collator.getInstance(PolishDates.POLISH)))
                .map(each -> new Option(each.getKey(), each.getValue(), number(counts.getOrDefault(each.getKey(), 0)), each.getKey().equals(query.powiat), "", "")).toList();
    }

    private Facet kinds(SearchQuery query, Found found) {
        return facet(texts.kind(), found.counts().kinds(), query.kind, Comparator.naturalOrder(), number -> FindableKind.of(number).address(),
                number -> kinds.of(FindableKind.of(number)), (value, own) -> own.with(value, query.powiat, query.area, query.year), query, false);
    }

    private Facet areas(SearchQuery query, Found found) {
        return facet(texts.area(), found.counts().areas(), query.area, Comparator.comparing(area -> area.isEmpty() ? "~" : area), area -> area.isEmpty() ? SearchQuery.NO_AREA : area,
                area -> area.isEmpty() ? texts.noArea() : area, (value, own) -> own.with(query.kind, query.powiat, value, query.year), query, true);
    }

    private Facet years(SearchQuery query, Found found) {
        return facet(texts.edition(), found.counts().years(), query.year, Comparator.reverseOrder(), String::valueOf, year -> year == 0 ? texts.noEdition() : String.valueOf(year),
                (value, own) -> own.with(query.kind, query.powiat, query.area, value), query, false);
    }

    private <K> Facet facet(String name, Map<K, Integer> counts, String chosen, Comparator<K> order, Function<K, String> value, Function<K, String> label,
            BiFunction<String, SearchQuery, SearchQuery> with, SearchQuery query, boolean areas) {
        var options = new ArrayList<Option>();
        options.add(new Option("", texts.all(), number(counts.values().stream().mapToInt(Integer::intValue).sum()), chosen.isEmpty(), with.apply("", query).address(), ""));
        counts.entrySet().stream().sorted(Map.Entry.comparingByKey(order)).forEach(each -> {
            String own = value.apply(each.getKey());
            options.add(new Option(own, label.apply(each.getKey()), number(each.getValue()), own.equals(chosen), with.apply(own, query).address(),
                    areas && !own.equals(SearchQuery.NO_AREA) ? own : ""));
        });
        return new Facet(name, options);
    }

    private static String number(int count) {
        return PolishNumbers.typed(BigDecimal.valueOf(count));
    }

    private static boolean isSet(Facet facet) {
        return facet.options().stream().skip(1).anyMatch(Option::current);
    }

    private static List<Option> kept(SearchQuery query) {
        return List.of(hidden("rodzaj", query.kind), hidden("obszar", query.area), hidden("rok", query.year)).stream().filter(each -> !each.value().isBlank()).toList();
    }

    private static Option hidden(String name, String value) {
        return new Option(value, name, "", false, "", "");
    }
}
