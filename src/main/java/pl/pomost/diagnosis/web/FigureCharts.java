package pl.pomost.diagnosis.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.diagnosis.DataPoint;

/** Makes pictures of the indicators that are known for more than one time. */
final class FigureCharts {

    private FigureCharts() {
    }

    /** @param places names by TERYT code */
    static List<FigureChart> of(List<DataPoint> all, Map<String, String> places) {
        Map<String, List<DataPoint>> byIndicator = all.stream().filter(point -> point.value().isPresent() && time(point).isPresent())
                .collect(Collectors.groupingBy(point -> point.indicator() + "|" + point.unit().orElse(""), LinkedHashMap::new, Collectors.toList()));
        return byIndicator.values().stream().filter(own -> FigureChart.isDrawable(points(own, places))).map(own -> chart(own, places)).toList();
    }

    private static FigureChart chart(List<DataPoint> own, Map<String, String> places) {
        DataPoint first = own.get(0);
        return FigureChart.of("wykres-" + first.code(), first.indicator(), first.unit(), points(own, places), notes(own));
    }

    private static List<FigureChart.Point> points(List<DataPoint> own, Map<String, String> places) {
        return own.stream().map(point -> new FigureChart.Point(point.territory().map(code -> places.getOrDefault(code, code)).orElse(""), time(point).orElseThrow(),
                point.value().orElseThrow())).toList();
    }

    /** The year; a day that does not end a year says itself. */
    private static Optional<String> time(DataPoint point) {
        Optional<LocalDate> day = point.asOf().filter(date -> date.getMonthValue() != 12 || date.getDayOfMonth() != 31);
        return day.map(LocalDate::toString).or(() -> point.year().map(String::valueOf))
                .or(() -> point.asOf().map(date -> String.valueOf(date.getYear())));
    }

    private static List<String> notes(List<DataPoint> own) {
        return own.stream().flatMap(point -> Stream.of(point.source().map(source -> "Źródło: " + source + point.reliability().map(letter -> " (wiarygodność " + letter + ")").orElse("")),
                point.caveat().map(caveat -> "Czego nie pokazuje: " + caveat))).flatMap(Optional::stream).filter(text -> !text.isBlank()).distinct().toList();
    }
}
