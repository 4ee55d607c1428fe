package pl.pomost.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;

/** Tells what a viewer may see across all powiats; {@link Scopes} says the same for one, and a test holds them together. */
@ApplicationScoped
public class Reaches {

    private final Enrolments enrolments;
    private final AreasOfProcess areasOfProcess;
    private final Instance<Circles> circles;

    Reaches(Enrolments enrolments, AreasOfProcess areasOfProcess, @Any Instance<Circles> circles) {
        this.enrolments = enrolments;
        this.areasOfProcess = areasOfProcess;
        this.circles = circles;
    }

    public Reach of(Viewer viewer) {
        Reach reach = Reach.of(viewer, Map.of(), circles(viewer));
        return reach.everyArea() || reach.areas().isEmpty() ? reach : Reach.of(viewer, held(reach.areas()), reach.circles());
    }

    private Set<String> circles(Viewer viewer) {
        return viewer.seesWholeRegion() || !viewer.isLoggedIn() ? Set.of() : circles.stream().flatMap(each -> each.of(viewer).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Where a scenario has areas of its own that hold these. */
    private Map<Reach.Process, Set<String>> held(Set<String> areas) {
        Map<Reach.Process, Set<String>> held = new HashMap<>();
        for (Enrolment enrolment : enrolments.listAll()) {
            Set<String> more = new HashSet<>(areasOfProcess.holding(enrolment.scenario(), areas));
            more.removeAll(areas);
            if (!more.isEmpty()) {
                held.put(new Reach.Process(enrolment.powiat(), enrolment.edition().year()), more);
            }
        }
        return held;
    }
}
