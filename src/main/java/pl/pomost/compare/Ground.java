package pl.pomost.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.compare.RegionFacts.Facts;
import pl.pomost.scenario.AreaDef;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.StandardDef;
import pl.pomost.shared.Choice;

/**
 * What a comparison stands on: an edition, its powiats, areas and standards, and how far its reader sees.
 *
 * @param years     of all editions, the newest first
 * @param standards of the areas that the reader may compare, in the order of the catalogue
 * @param places    all powiats of the region, alphabetically
 */
record Ground(UUID edition, int year, String name, List<Integer> years, Scenario scenario, List<StandardDef> standards, List<Place> places, Horizon reach, LocalDate today) {

    /** Those that take part. */
    List<Place> enrolled() {
        return places.stream().filter(place -> place.enrolment().isPresent()).toList();
    }

    Optional<Place> place(String teryt) {
        return places.stream().filter(place -> place.teryt().equals(teryt)).findFirst();
    }

    Matrix matrix(Facts facts) {
        return matrix(facts, enrolled());
    }

    Matrix matrix(Facts facts, List<Place> of) {
        Map<UUID, List<Assessed>> levels = facts.of(FactKind.LEVELS);
        Map<String, Map<String, Assessed>> cells = of.stream().collect(Collectors.toMap(Place::teryt, place -> levels.getOrDefault(place.enrolment().orElse(null), List.of()).stream()
                .collect(Collectors.toMap(Assessed::standard, each -> each, (one, other) -> other))));
        return new Matrix(of, standards, cells);
    }

    /** The matrix with what teams answered when standards were sent to them. */
    Matrix withAnswers(Matrix matrix, Facts facts) {
        Map<UUID, List<Answered>> given = facts.of(FactKind.ANSWERS);
        Map<String, Map<String, Answered>> answers = matrix.places().stream().collect(Collectors.toMap(Place::teryt, place -> given.getOrDefault(place.enrolment().orElse(null), List.of()).stream()
                .collect(Collectors.toMap(Answered::standard, each -> each, (older, newer) -> newer.version() >= older.version() ? newer : older))));
        return new Matrix(matrix.places(), matrix.standards(), matrix.cells(), answers);
    }

    <T> Stream<Said<T>> said(Facts facts, FactKind<T> kind) {
        Map<UUID, List<T>> all = facts.of(kind);
        return enrolled().stream().flatMap(place -> all.getOrDefault(place.enrolment().get(), List.of()).stream().map(each -> new Said<>(place, each)));
    }

    /** Areas of the standards that can be compared. */
    List<AreaDef> areas() {
        return scenario.areas().stream().filter(area -> reach.sees(area.code())).toList();
    }

    List<Choice> areaChoices() {
        return areas().stream().map(area -> new Choice(area.code(), area.shortName().pl(), "area-" + area.code())).toList();
    }

    List<Choice> yearChoices() {
        return years.stream().map(year -> new Choice(String.valueOf(year), String.valueOf(year))).toList();
    }

    List<Choice> placeChoices() {
        return enrolled().stream().map(place -> new Choice(place.teryt(), place.fullName())).toList();
    }

    List<Choice> standardChoices() {
        return standards.stream().map(standard -> new Choice(standard.code(), standard.code() + " " + standard.name())).toList();
    }

    /** What an area is called; its code when this edition does not know it. */
    String area(String code) {
        return scenario.area(code).map(area -> area.shortName().pl()).orElse(code);
    }

    String word(String dictionary, String code) {
        return scenario.dictionary(dictionary).label(code, "pl");
    }
}
