package pl.pomost.compare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.compare.Comparison.Choose;
import pl.pomost.compare.Grid.Cell;
import pl.pomost.compare.Grid.Head;
import pl.pomost.compare.Grid.Line;
import pl.pomost.compare.LevelHistory.Moment;
import pl.pomost.scenario.StandardDef;
import pl.pomost.shared.Choice;

/** How levels change: of the whole region, and of one powiat, from moment to moment. */
@ApplicationScoped
class ChangeView {

    private final LevelHistory history;

    ChangeView(LevelHistory history) {
        this.history = history;
    }

    Comparison of(Ground ground, Question question) {
        List<StandardDef> standards = question.text("obszar").map(area -> ground.standards().stream().filter(standard -> standard.area().equals(area)).toList()).orElse(ground.standards());
        Optional<Place> one = question.text("powiat").map(teryt -> ground.place(teryt).orElseThrow(NotFoundException::new));
        List<Grid> grids = new ArrayList<>();
        one.ifPresent(place -> grids.add(own(place, standards, history.editions(Optional.of(place.teryt())))));
        grids.add(region(standards, history.editions(Optional.empty())));
        return new Comparison(View.CHANGE.code(), "Zmiany w czasie", "Jak poziomy standardów zmieniają się z edycji na edycję.",
                List.of("W edycji, która trwa, poziom to ostatnie uzgodnienie zespołu; w poprzednich to, na czym zespół skończył."),
                List.of(Choose.one("obszar", "Obszar", ground.areaChoices(), question.text("obszar").orElse(""), "wszystkie obszary"),
                        Choose.one("powiat", "Powiat", ground.places().stream().map(place -> new Choice(place.teryt(), place.fullName())).toList(), question.text("powiat").orElse(""), "całe województwo")),
                List.of(), List.of(), grids, Optional.empty());
    }

    private static Grid own(Place place, List<StandardDef> standards, List<Moment> moments) {
        List<Head> heads = new ArrayList<>(List.of(Head.text("Standard")));
        moments.forEach(moment -> heads.add(Head.number("Edycja " + moment.label())));
        heads.add(Head.text("Zmiana"));
        return Grid.of("zmiany-powiat", "Poziomy: " + place.fullName(), "", heads, standards.stream().map(standard -> Line.of(Stream.of(Stream.of(Cell.of(standard.code() + " " + standard.name())),
                moments.stream().map(moment -> Cell.of(moment.spread(standard.code()).map(Spread::median).map(Words::number).orElse("–"))), Stream.of(Cell.of(change(standard, moments)))).flatMap(cells -> cells))).toList());
    }

    private static Grid region(List<StandardDef> standards, List<Moment> moments) {
        List<Head> heads = new ArrayList<>(List.of(Head.text("Standard")));
        moments.forEach(moment -> heads.addAll(List.of(Head.number(moment.label() + ": środkowy"), Head.text(moment.label() + ": zakres"), Head.number(moment.label() + ": powiaty"))));
        heads.add(Head.text("Zmiana środkowego"));
        return Grid.of("zmiany-region", "Poziomy w województwie", "", heads, standards.stream().map(standard -> Line.of(Stream.of(Stream.of(Cell.of(standard.code() + " " + standard.name())),
                moments.stream().flatMap(moment -> cells(moment.spread(standard.code()))), Stream.of(Cell.of(change(standard, moments)))).flatMap(cells -> cells))).toList());
    }

    private static Stream<Cell> cells(Optional<Spread> spread) {
        return Stream.of(Cell.of(spread.map(Spread::median).map(Words::number).orElse("–")), Cell.of(spread.map(each -> each.least() == each.greatest() ? Words.number(each.least()) : Words.number(each.least()) + "–" + Words.number(each.greatest())).orElse("–")),
                Cell.of(spread.map(Spread::count).orElse(0)));
    }

    /** From the first moment that has a level to the last that has one. */
    static String change(StandardDef standard, List<Moment> moments) {
        List<Double> known = moments.stream().flatMap(moment -> moment.spread(standard.code()).map(Spread::median).stream()).toList();
        if (known.size() < 2) {
            return "–";
        }
        double change = known.get(known.size() - 1) - known.get(0);
        return change == 0 ? "bez zmiany" : (change > 0 ? "wyżej o " : "niżej o ") + Words.number(Math.abs(change));
    }
}
