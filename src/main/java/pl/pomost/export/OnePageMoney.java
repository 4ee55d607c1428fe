package pl.pomost.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.pomost.plan.Block;
import pl.pomost.plan.Figure;
import pl.pomost.plan.FigureData;
import pl.pomost.plan.Note;
import pl.pomost.plan.Section;
import pl.pomost.plan.Table;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.shared.PolishNumbers;
import pl.pomost.shared.Plurals;
import pl.pomost.shared.Typography;

/** What the plan costs year by year, as a picture, and where the money comes from, as a table. */
final class OnePageMoney {

    private static final int MOST_BARS = 6;
    private static final String TOTAL = "Razem";

    private final PlanSearch search;
    private final OnePageRoom room;
    private final Cut cut;

    OnePageMoney(PlanSearch search, OnePageRoom room, Cut cut) {
        this.search = search;
        this.room = room;
        this.cut = cut;
    }

    private record Source(String name, BigDecimal amount) {
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        years().ifPresent(blocks::add);
        search.table("budzet-zrodla-tabela").map(this::sources).filter(table -> !table.rows().isEmpty()).ifPresent(blocks::add);
        Optional<String> cost = search.table("budzet-obszary-tabela").filter(table -> !table.rows().isEmpty() && last(table.rows()).cells().get(0).text().equals(TOTAL))
                .map(table -> last(last(table.rows()).cells()).text());
        return Section.of("pieniadze", "", cost.map(sum -> "Pieniądze: plan kosztuje " + cut.to(sum, room.letters())).orElse("Pieniądze"),
                blocks.isEmpty() ? List.of(Note.missing("Plan nie ma jeszcze kosztów i źródeł.")) : blocks);
    }

    /** The words beside the picture say every number in it. */
    private Optional<Figure> years() {
        return search.figure("budzet-lata").filter(figure -> figure.data() instanceof FigureData.Bars).map(figure -> {
            FigureData.Bars all = (FigureData.Bars) figure.data();
            List<FigureData.Bar> shown = all.bars().stream().limit(MOST_BARS).map(bar -> new FigureData.Bar(cut.to(bar.label(), room.letters() / 2), bar.value())).toList();
            String numbers = shown.stream().map(bar -> bar.label() + ": " + all.written(bar.value()) + Typography.NBSP + all.unit()).collect(Collectors.joining("; "));
            return Figure.bars("pieniadze-lata", "Koszt planu w kolejnych latach", "Koszt w kolejnych latach: " + numbers + ".", all.unit(), shown);
        }).filter(figure -> !((FigureData.Bars) figure.data()).bars().isEmpty());
    }

    private Table sources(Table table) {
        List<Source> all = table.rows().stream().filter(row -> !row.cells().get(0).text().equals(TOTAL))
                .flatMap(row -> PolishNumbers.parseMoney(last(row.cells()).text()).map(amount -> new Source(row.cells().get(0).text(), amount)).stream())
                .sorted(Comparator.comparing(Source::amount).reversed()).toList();
        List<Row> rows = new ArrayList<>(all.stream().limit(room.sources()).map(source -> Row.headed(cut.to(source.name(), room.letters()), Typography.money(source.amount()))).toList());
        if (all.size() > room.sources()) {
            List<Source> rest = all.subList(room.sources(), all.size());
            rows.add(Row.headed("Jeszcze " + Plurals.of(rest.size(), "źródło", "źródła", "źródeł"), Typography.money(rest.stream().map(Source::amount).reduce(BigDecimal.ZERO, BigDecimal::add))));
        }
        return Table.of("pieniadze-zrodla", "Skąd pieniądze", List.of(Column.text("Źródło"), Column.money("Kwota")), rows);
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
