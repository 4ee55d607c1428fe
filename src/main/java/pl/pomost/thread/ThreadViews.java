package pl.pomost.thread;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.thread.ThreadView.BeadView;
import pl.pomost.thread.ThreadView.KnotView;

/** Makes lines of the thread for a viewer: outsiders see confirmed entries, goals and actions of their areas, never a card. */
@ApplicationScoped
public class ThreadViews {
    /** Knots that a complete line has; a line without one of them shows the gap. */
    public static final Set<Knot> LINE = Set.of(Knot.CARD, Knot.DIAGNOSIS, Knot.GOAL, Knot.ACTION, Knot.INDICATOR);
    private static final Set<Knot> WITHOUT_GAPS = Set.of(Knot.RESOURCE, Knot.VISION, Knot.RISK, Knot.POSTULATE);


    /** A line with all its beads. */
    public ThreadView of(Scope scope, List<Bead> line, UUID here) {
        return of(scope, line, here, Integer.MAX_VALUE);
    }

    /** @param most beads shown in a knot; how many more there are is said */
    public ThreadView of(Scope scope, List<Bead> line, UUID here, int most) {
        List<Bead> seen = line.stream().filter(bead -> maySee(scope, bead)).toList();
        boolean gaps = scope.everything() && seen.stream().noneMatch(bead -> bead.id().equals(here) && WITHOUT_GAPS.contains(bead.kind()));
        var knots = new ArrayList<KnotView>();
        for (Knot kind : Knot.values()) {
            List<Bead> own = seen.stream().filter(bead -> bead.kind() == kind).toList();
            if (!own.isEmpty() || gaps && LINE.contains(kind)) {
                String all = "/powiaty/" + scope.teryt() + "/watek/" + line.stream().filter(bead -> bead.id().equals(here)).findFirst().map(Bead::code).orElse("");
                knots.add(new KnotView(kind, own.stream().limit(most).map(bead -> view(scope, bead, here)).toList(), Math.max(0, own.size() - most), all));
            }
        }
        return new ThreadView(knots);
    }

    private static boolean maySee(Scope scope, Bead bead) {
        return scope.everything() || bead.isOpen() && scope.covers(bead.area().orElse(null));
    }

    static BeadView view(Scope scope, Bead bead, UUID here) {
        return new BeadView(bead.code(), bead.words(), bead.address(scope.teryt()), bead.area().map(area -> "area-" + area).orElse(""),
                bead.lang().filter(lang -> !"pl".equals(lang)).orElse(""), bead.author().orElse(""), bead.id().equals(here));
    }
}
