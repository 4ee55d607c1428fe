package pl.pomost.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import pl.pomost.action.Indicator;
import pl.pomost.plan.Table.Cell;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.scenario.ChapterTemplate;
import pl.pomost.scenario.EntryKind;
import pl.pomost.shared.Typography;
import pl.pomost.thread.Knot;

/** How it will be seen that goals are reached: values year by year, then who measures what, where and how often. */
final class IndicatorsChapter implements Chapter {

    @Override
    public Section write(ChapterTemplate template, Drafting drafting) {
        List<Indicator> indicators = drafting.from().course().indicators();
        List<FigureData.Path> paths = indicators.stream().map(indicator -> path(indicator, drafting.discretion())).filter(path -> path.points().size() > 1).toList();
        return Outline.of(template).missingWhen(indicators.isEmpty(), "Nie ma jeszcze wskaźników. Powstają na warsztacie " + drafting.stageOf(EntryKind.INDICATOR) + ".")
                .add(paths.isEmpty() ? List.of() : List.of(figure(paths)))
                .table(values(indicators, drafting)).table(measuring(indicators, drafting)).build();
    }

    private static Figure figure(List<FigureData.Path> paths) {
        return Figure.paths("wskazniki", "Wskaźniki: od wartości bazowej do celu",
                "Dla każdego z %s wskaźników linia od wartości dzisiejszej przez cele na kolejne lata; każda ma własną skalę. Te same liczby są w tabeli pod wykresem."
                        .formatted(Typography.number(paths.size())), paths);
    }

    private static FigureData.Path path(Indicator indicator, Discretion discretion) {
        Stream<FigureData.Point> today = discretion.drawn(indicator.baseline(), indicator.unit()).stream().map(value -> new FigureData.Point(indicator.baselineDate().map(day -> day.getYear() + " r.").orElse("dziś"), value));
        Stream<FigureData.Point> targets = new TreeMap<>(indicator.targets()).entrySet().stream().filter(target -> target.getValue() != null)
                .map(target -> new FigureData.Point(target.getKey() + " r.", target.getValue()));
        return new FigureData.Path(indicator.code() + " " + indicator.name(), Stream.concat(today, targets).toList());
    }

    private static Table values(List<Indicator> indicators, Drafting drafting) {
        TreeSet<String> years = new TreeSet<>();
        indicators.forEach(indicator -> years.addAll(indicator.targets().keySet()));
        List<Column> columns = new ArrayList<>(List.of(Column.text("Wskaźnik"), Column.text("Jednostka"), Column.number("Wartość bazowa")));
        years.forEach(year -> columns.add(Column.number(year)));
        columns.add(Column.text("Mierzy"));
        return Table.of("wskazniki-wartosci", "Wartości wskaźników", columns,
                indicators.stream().map(indicator -> value(indicator, years, drafting).withId(indicator.code())).toList());
    }

    private static Row value(Indicator indicator, TreeSet<String> years, Drafting drafting) {
        String baseline = indicator.baseline().map(value -> drafting.discretion().baseline(value, indicator.unit())).orElse("brak")
                + indicator.baselineDate().map(day -> " (" + Typography.date(day) + ")").orElse("");
        Stream<Cell> before = Stream.of(Cell.head(indicator.code() + " " + indicator.name()), Cell.of(indicator.unit().orElse("–")), Cell.of(baseline));
        Stream<Cell> targets = years.stream().map(year -> Cell.of(number(indicator.targets().get(year))));
        Stream<String> serves = Stream.concat(drafting.thread().below(indicator.id(), Knot.GOAL).stream(), drafting.thread().below(indicator.id(), Knot.ACTION).stream());
        return Row.of(Stream.of(before, targets, Stream.of(Cell.of(String.join(", ", serves.toList())))).flatMap(cells -> cells).toList());
    }

    private static String number(BigDecimal value) {
        return value == null ? "–" : Typography.number(value);
    }

    private static Table measuring(List<Indicator> indicators, Drafting drafting) {
        return Table.of("wskazniki-pomiar", "Kto mierzy, skąd i jak często", List.of(Column.text("Wskaźnik"), Column.text("Rodzaj"), Column.text("Źródło"),
                Column.text("Kto mierzy"), Column.text("Jak często"), Column.text("Uwagi")),
                indicators.stream().map(indicator -> Row.headed(indicator.code(), drafting.labels().of("indicator_kinds", indicator.kind()),
                        indicator.source().orElse("–"),
                        indicator.responsible().map(who -> drafting.labels().office(who.institution(), who.position())).orElse("–"),
                        indicator.frequency().orElse("–"), remarks(indicator))).toList());
    }

    private static String remarks(Indicator indicator) {
        return indicator.comment().orElse("") + indicator.alarmThreshold().map(alarm -> " Próg alarmowy: " + alarm + (alarm.endsWith(".") ? "" : ".")).orElse("");
    }
}
