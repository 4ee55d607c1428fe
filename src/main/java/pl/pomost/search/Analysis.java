package pl.pomost.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import pl.pomost.process.Findable;
import pl.pomost.wording.Lemmas;

/** Turns texts into the words by which they are found. */
@ApplicationScoped
class Analysis {

    /** Raise it when the same thing gets other words or weights; base forms have a number of their own. */
    static final int VERSION = 2_000 + Lemmas.VERSION;

    private static final double IN_TITLE = 1.2;
    private static final double SATURATION = 0.6;
    private static final double LENGTH = 0.9 / 60;
    private static final int SCALE = 1_000;

    private final Lemmas lemmas = new Lemmas();

    Lemmas lemmas() {
        return lemmas;
    }

    /** Each word of a thing with what it weighs there: more in the title, more where it is said often, less in a long text. */
    Map<String, Integer> terms(Findable thing) {
        Map<String, Integer> said = new HashMap<>();
        Set<String> title = new TreeSet<>();
        int length = 0;
        for (Lemmas.Token token : Lemmas.tokens(thing.body())) {
            Set<String> terms = lemmas.of(token.written());
            terms.forEach(term -> said.merge(term, 1, Integer::sum));
            length += terms.isEmpty() ? 0 : 1;
        }
        Lemmas.tokens(thing.title()).forEach(token -> title.addAll(lemmas.of(token.written())));
        if (!thing.code().isBlank()) {
            title.add(Lemmas.code(thing.code()));
        }
        title.forEach(term -> said.merge(term, 1, Integer::sum));
        Map<String, Integer> weights = new TreeMap<>();
        double room = SATURATION + LENGTH * length;
        said.forEach((term, times) -> weights.put(term, (int) Math.round(SCALE * ((title.contains(term) ? IN_TITLE : 0) + times / (times + room)))));
        return weights;
    }
}
