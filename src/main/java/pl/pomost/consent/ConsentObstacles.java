package pl.pomost.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.process.Obstacle;
import pl.pomost.process.Obstacles;
import pl.pomost.shared.Plurals;

/**
 * Whoever submits a plan says that they know whose answers are missing; ROPS cannot accept it while any is, nor while an institution has
 * refused that would have to answer for an action.
 */
@ApplicationScoped
class ConsentObstacles implements Obstacles {

    private final Standings standings;

    ConsentObstacles(Standings standings) {
        this.standings = standings;
    }

    @Override
    public List<Obstacle> of(Scope scope) {
        return of(standings.of(scope), "/powiaty/" + scope.teryt() + "/zgody");
    }

    static List<Obstacle> of(List<Standing> all, String href) {
        var obstacles = new ArrayList<Obstacle>();
        named(all, each -> !each.stand().isAnswered()).ifPresent(who -> obstacles.add(new Obstacle("Bez odpowiedzi na prośbę o zgodę: " + who + ".", href, true, true)));
        named(all, each -> each.stand() == Stand.DECLINED && each.now().part() == Part.RESPONSIBLE)
                .ifPresent(who -> obstacles.add(new Obstacle("Odmowa instytucji, która ma odpowiadać za działanie: " + who + ".", href, true, true)));
        named(all, each -> each.stand() == Stand.DECLINED && each.now().part() == Part.PARTNER)
                .ifPresent(who -> obstacles.add(new Obstacle("Odmowa partnera: " + who + ".", href, false, true)));
        return obstacles;
    }

    /** Every institution with the codes of its actions. */
    private static Optional<String> named(List<Standing> all, Predicate<Standing> which) {
        Map<String, List<Standing>> found = all.stream().filter(which).collect(Collectors.groupingBy(each -> each.now().institutionName(), LinkedHashMap::new, Collectors.toList()));
        return found.isEmpty() ? Optional.empty() : Optional.of(Plurals.of(found.size(), "instytucja", "instytucje", "instytucji") + " – " + found.entrySet().stream()
                .map(each -> each.getKey() + " (" + each.getValue().stream().map(part -> part.now().action()).collect(Collectors.joining(", ")) + ")").collect(Collectors.joining("; ")));
    }
}
