package pl.pomost.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.diagnosis.DataPoint;
import pl.pomost.plan.Table.Cell;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.shared.Measured;
import pl.pomost.shared.Typography;

/** Figures of the powiat, each with its source and what it does not say. */
final class FiguresPart {

    private FiguresPart() {
    }

    static Section write(Drafting drafting) {
        return Outline.of("powiat-w-liczbach", "Powiat w liczbach")
                .table(Table.of("powiat-w-liczbach-tabela", "Powiat w liczbach", List.of(Column.text("Co liczymy"), Column.number("Wartość"),
                        Column.date("Stan na"), Column.text("Źródło (wiarygodność)"), Column.text("Czego nie pokazuje")),
                        drafting.from().situation().dataPoints().stream().map(point -> row(point, drafting).withId(point.code())).toList())).build();
    }

    private static Row row(DataPoint point, Drafting drafting) {
        String place = point.territory().filter(code -> !code.equals(drafting.from().setting().powiat().teryt()))
                .map(code -> " (" + drafting.labels().gminas(List.of(code)) + ")").orElse("");
        UnaryOperator<String> discreet = drafting.discretion().of(point);
        return Row.of(Cell.head(point.code() + " " + discreet.apply(point.indicator()) + place), Cell.of(value(point, drafting)), Cell.of(day(point)),
                Cell.of(source(point)), Cell.of(discreet.apply(point.caveat().orElse(""))));
    }

    private static String value(DataPoint point, Drafting drafting) {
        return point.value().map(value -> Measured.of(point.hidesFew() ? drafting.discretion().people(value) : Typography.number(value), point.unit()))
                .orElse("brak danych");
    }

    private static String day(DataPoint point) {
        return point.asOf().map(Typography::date).or(() -> point.year().map(String::valueOf)).orElse("");
    }

    private static String source(DataPoint point) {
        return Stream.of(point.source(), point.reliability().map(letter -> "(" + letter + ")")).flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
