package pl.pomost.diagnosis.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.DataPoint;
import pl.pomost.diagnosis.DataPoints;
import pl.pomost.directory.Gminas;
import pl.pomost.scenario.EntryKind;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Attribute;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Measured;
import pl.pomost.shared.PolishNumbers;
import pl.pomost.thread.ThreadView;

/** Makes what the pages of numbers show. */
@ApplicationScoped
class FigurePages {

    private static final int ON_THE_WALL = 10;

    private final DataPoints points;
    private final Gminas gminas;
    private final Vocabulary words;
    private final FigureTexts texts;

    FigurePages(DataPoints points, Gminas gminas, Vocabulary words, FigureTexts texts) {
        this.points = points;
        this.gminas = gminas;
        this.words = words;
        this.texts = texts;
    }

    FigureList list(Scope scope) {
        List<DataPoint> all = points.of(scope.requireEnrolment());
        Map<String, String> places = places(scope);
        return new FigureList(scope.teryt(), scope.powiat().name(), scope.mayEdit(), FigureCharts.of(all, places), all.stream().map(point -> row(point, places)).toList());
    }

    /** The first ten numbers of the team's order that are known, for the wall of the workshop that speaks about numbers. */
    WallView wall(Scope scope) {
        Map<String, String> places = places(scope);
        return new WallView(scope.teryt(), scope.powiat().name(), words.stageOf(EntryKind.DATA_POINT), points.of(scope.requireEnrolment()).stream().filter(point -> point.value().isPresent()).limit(ON_THE_WALL)
                .map(point -> new WallView.Number(point.area().orElse(""), point.indicator(), PolishNumbers.typed(point.value().orElseThrow()), point.unit().orElse(""),
                        Stream.of(point.territory().map(code -> places.getOrDefault(code, code)), point.year().map(String::valueOf)).flatMap(Optional::stream).collect(Collectors.joining(", ")),
                        point.source().orElse(""), point.caveat().orElse(""))).toList());
    }

    EntryView figure(Scope scope, DataPoint point) {
        String own = "/powiaty/" + scope.teryt() + "/dane/" + point.code();
        String area = point.area().orElse("");
        return new EntryView(scope.teryt(), scope.powiat().name(), point.code(), area, words.area(area), point.indicator(), attributes(scope, point),
                new ThreadView(List.of()), scope.mayEdit() ? own + "/edycja" : "", scope.mayEdit() ? own + "/usun" : "", List.of());
    }

    private FigureList.Row row(DataPoint point, Map<String, String> places) {
        return new FigureList.Row(point.code(), point.indicator(), point.territory().map(code -> places.getOrDefault(code, code)).orElse(""),
                point.year().map(String::valueOf).orElse(""), point.value().map(value -> Measured.of(PolishNumbers.typed(value), point.unit())).orElse(""),
                point.source().orElse(""), point.reliability().map(this::reliability).orElse(""), point.caveat().orElse(""), point.label().orElse(""));
    }

    private List<Attribute> attributes(Scope scope, DataPoint point) {
        var all = new ArrayList<Attribute>();
        all.add(Attribute.of(texts.value(), "value", point.value().map(value -> Measured.of(PolishNumbers.typed(value), point.unit()))));
        all.add(Attribute.of(texts.territory(), "territory", point.territory().map(code -> places(scope).getOrDefault(code, code))));
        all.add(Attribute.of(texts.year(), "year", point.year().map(String::valueOf)));
        all.add(Attribute.ofDay(texts.asOf(), "as-of", point.asOf()));
        all.add(Attribute.of(texts.source(), "source", filled(point.source())));
        all.add(Attribute.of(texts.reliability(), "reliability", point.reliability().map(this::reliability)));
        all.add(Attribute.of(texts.caveat(), "caveat", filled(point.caveat())));
        filled(point.label()).ifPresent(label -> all.add(Attribute.of(texts.label(), "label", Optional.of(label))));
        return all;
    }

    private String reliability(String code) {
        return code + " – " + words.label("reliability", code);
    }

    private Map<String, String> places(Scope scope) {
        return FigureChoices.territories(scope, gminas.of(scope.teryt())).stream().collect(Collectors.toMap(Choice::code, Choice::label));
    }

    private static Optional<String> filled(Optional<String> text) {
        return text.filter(words -> !words.isBlank());
    }
}
