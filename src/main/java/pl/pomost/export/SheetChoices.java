package pl.pomost.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pomost.scenario.Scenarios;

/** What the drop-downs of sheets offer: the words of the dictionaries, and after them what stands in the column besides. */
final class SheetChoices {

    private static final String POLISH = "pl";

    private final Function<String, Stream<String>> dictionaries;

    /** @param dictionaries the words of a dictionary, in its order; none where there is no such dictionary */
    SheetChoices(Function<String, Stream<String>> dictionaries) {
        this.dictionaries = dictionaries;
    }

    /**
     * The words of every scenario in use, the usual one's first: a document does not say by which it was written, and a frozen
     * one may be older than the newest.
     */
    static SheetChoices of(Scenarios scenarios) {
        return new SheetChoices(name -> Stream.concat(Stream.of(scenarios.usual()), scenarios.all().stream())
                .flatMap(scenario -> scenario.dictionary(name).entries().stream()).map(entry -> entry.label().text(POLISH)).distinct());
    }

    /** The same page with drop-downs in a column. */
    SheetPage in(SheetPage page, String header, String dictionary) {
        return in(page, header, dictionaries.apply(dictionary));
    }

    /** The same page with drop-downs of these words in a column; unchanged where there is no such column. */
    static SheetPage in(SheetPage page, String header, Stream<String> words) {
        int at = IntStream.range(0, page.columns().size()).filter(i -> page.columns().get(i).header().equals(header)).findFirst().orElse(-1);
        if (at < 0) {
            return page;
        }
        Set<String> choices = new LinkedHashSet<>(words.toList());
        page.rows().stream().map(row -> row.get(at)).filter(SheetValue.Words.class::isInstance).map(value -> ((SheetValue.Words) value).text())
                .filter(text -> !text.isBlank()).forEach(choices::add);
        List<SheetColumn> columns = IntStream.range(0, page.columns().size())
                .mapToObj(i -> i == at ? page.columns().get(i).of(List.copyOf(choices)) : page.columns().get(i)).toList();
        return new SheetPage(page.name(), page.caption(), columns, page.rows());
    }
}
