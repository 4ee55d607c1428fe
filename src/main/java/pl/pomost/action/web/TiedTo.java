package pl.pomost.action.web;

import java.util.List;
import pl.pomost.access.Scope;
import pl.pomost.thread.Bead;
import pl.pomost.thread.Knot;

/**
 * A goal, an action or a diagnosis entry that something in a list belongs to.
 *
 * @param look class of its colour
 */
record TiedTo(String code, String words, String address, String look) {

    /** Those of one kind. */
    static List<TiedTo> of(Scope scope, Knot kind, List<Bead> beads) {
        return beads.stream().filter(bead -> bead.kind() == kind)
                .map(bead -> new TiedTo(bead.code(), bead.words(), bead.address(scope.teryt()), bead.area().map(area -> "area-" + area).orElse(""))).toList();
    }
}
