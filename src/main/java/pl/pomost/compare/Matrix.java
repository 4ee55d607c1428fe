package pl.pomost.compare;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.scenario.StandardDef;

/**
 * Standards by powiats.
 *
 * @param cells   by TERYT, then by code of the standard
 * @param answers what teams answered when standards were sent to them, in the same way; the newest version that was sent
 */
public record Matrix(List<Place> places, List<StandardDef> standards, Map<String, Map<String, Assessed>> cells, Map<String, Map<String, Answered>> answers) {

    /** Nobody was asked anything. */
    Matrix(List<Place> places, List<StandardDef> standards, Map<String, Map<String, Assessed>> cells) {
        this(places, standards, cells, Map.of());
    }

    public Optional<Assessed> at(String teryt, String standard) {
        return Optional.ofNullable(cells.getOrDefault(teryt, Map.of()).get(standard));
    }

    public Optional<Answered> answer(String teryt, String standard) {
        return Optional.ofNullable(answers.getOrDefault(teryt, Map.of()).get(standard));
    }

    /** The levels of a standard in these powiats; those that have not agreed on one are left out. */
    public List<Integer> levels(String standard, Collection<Place> among) {
        return among.stream().flatMap(place -> at(place.teryt(), standard).flatMap(Assessed::level).stream()).toList();
    }

    public Optional<Spread> spread(String standard) {
        return Spread.of(levels(standard, places));
    }

    /** How many powiats want to be higher than they are. */
    public int gaps(String standard) {
        return (int) places.stream().filter(place -> at(place.teryt(), standard).filter(cell -> cell.gap() > 0).isPresent()).count();
    }

    public Matrix of(List<Place> some) {
        return new Matrix(some, standards, cells, answers);
    }
}
