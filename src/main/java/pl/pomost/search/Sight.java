package pl.pomost.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pl.pomost.access.Reach;
import pl.pomost.process.Openness;

/**
 * The condition of a query that leaves what a viewer may see.
 *
 * @param sql    on the columns of {@code p}
 * @param values of its parameters
 */
record Sight(String sql, Map<String, Object> values) {

    private static final int REGION = Openness.REGION.ordinal();

    static Sight of(Reach reach) {
        if (reach.everything()) {
            return new Sight("true", Map.of());
        }
        var values = new HashMap<String, Object>();
        List<String> either = new ArrayList<>();
        either.add("p.gate <= " + (reach.everyArea() ? REGION : reach.loggedIn() ? Openness.LOGGED_IN.ordinal() : Openness.EVERYBODY.ordinal()));
        if (!reach.teams().isEmpty()) {
            either.add("p.teryt in (:teams)");
            values.put("teams", reach.teams());
        }
        if (!reach.circles().isEmpty()) {
            either.add("p.circle in (:circles)");
            values.put("circles", reach.circles());
        }
        if (!reach.everyArea()) {
            confirmed(reach, either, values);
        }
        return new Sight("(" + String.join(" or ", either) + ")", values);
    }

    /** Things of no area (indicators) open to those alone who see every area: whether an expert may see one, only its page knows, from what it is tied to. */
    private static void confirmed(Reach reach, List<String> either, Map<String, Object> values) {
        if (!reach.watched().isEmpty()) {
            either.add("p.gate = " + REGION + " and p.teryt in (:watched)");
            values.put("watched", reach.watched());
        }
        if (!reach.areas().isEmpty()) {
            either.add("p.gate = " + REGION + " and p.area in (:areas)");
            values.put("areas", reach.areas());
        }
        further(reach, either, values);
    }

    /**
     * Where areas are called otherwise. Few scenarios do so and many processes follow them, so those that hold the same areas in one edition share a condition,
     * and their powiats one parameter: the condition stands in a question once for each of its words, and a question has room for 65,535.
     */
    private static void further(Reach reach, List<String> either, Map<String, Object> values) {
        var alike = new TreeMap<String, List<Reach.Process>>();
        reach.areasOf().forEach((process, areas) -> alike.computeIfAbsent(process.year() + " " + new TreeSet<>(areas), key -> new ArrayList<>()).add(process));
        int number = 0;
        for (List<Reach.Process> same : alike.values()) {
            either.add("p.gate = " + REGION + " and p.area in (:areas" + number + ") and p.year = " + same.get(0).year() + " and find_in_set(p.teryt, :held" + number + ") > 0");
            values.put("areas" + number, reach.areasOf().get(same.get(0)));
            values.put("held" + number, same.stream().map(Reach.Process::teryt).sorted().collect(Collectors.joining(",")));
            number++;
        }
    }
}
