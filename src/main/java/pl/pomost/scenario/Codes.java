package pl.pomost.scenario;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Codes that must not repeat, and references that must lead somewhere. */
final class Codes {

    private Codes() {
    }

    static Set<String> of(Collection<Place> places, String key) {
        return places.stream().map(place -> place.text(key)).flatMap(Optional::stream).collect(toUnmodifiableSet());
    }

    /** One mistake for every repetition, at the later place. Numbers are compared by their written form. */
    static List<Mistake> repeated(Collection<Place> places, String key) {
        Map<String, Integer> firstLines = new HashMap<>();
        List<Mistake> found = new ArrayList<>();
        for (Place place : places) {
            if (!place.has(key)) {
                continue;
            }
            Place code = place.at(key);
            Integer first = firstLines.putIfAbsent(code.node().asText(), code.line());
            if (first != null) {
                found.add(code.mistake("„" + code.node().asText() + "” jest już w wierszu " + first + ".", "Nadaj inny kod."));
            }
        }
        return found;
    }

    /** A mistake when the text names nothing of the known codes. */
    static Optional<Mistake> unknown(Place reference, Set<String> known, String what) {
        return reference.text().filter(code -> !known.contains(code))
                .map(code -> reference.mistake("Nie ma " + what + " „" + code + "”.", "Popraw kod albo dopisz tę pozycję w scenariuszu."));
    }

    static List<Mistake> unknown(Collection<Place> references, Set<String> known, String what) {
        return references.stream().map(reference -> unknown(reference, known, what)).flatMap(Optional::stream).toList();
    }
}
