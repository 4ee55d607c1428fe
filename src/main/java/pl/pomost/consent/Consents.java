package pl.pomost.consent;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many parts of a plan stand where. */
public record Consents(int all, Map<Stand, Integer> counts) {

    public static Consents of(List<Standing> standings) {
        var counts = new EnumMap<Stand, Integer>(Stand.class);
        standings.forEach(each -> counts.merge(each.stand(), 1, Integer::sum));
        return new Consents(standings.size(), counts);
    }

    public int of(Stand stand) {
        return counts.getOrDefault(stand, 0);
    }

    /** Parts to which the plan has an answer, whatever it is. */
    public int answered() {
        return counts.entrySet().stream().filter(each -> each.getKey().isAnswered()).mapToInt(Map.Entry::getValue).sum();
    }

    /** Parts to which the institution agrees, with a change or without. */
    public int agreed() {
        return of(Stand.ACCEPTED) + of(Stand.WITH_CHANGE);
    }

    /** Parts to which there is no answer about what the plan says now. */
    public int missing() {
        return all - answered();
    }

    /** Whether anybody was ever asked. */
    public boolean begun() {
        return of(Stand.NOT_ASKED) < all;
    }
}
