package pl.pomost.workshop;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pomost.access.Rail;
import pl.pomost.access.Rail.Link;
import pl.pomost.access.Rail.Step;
import pl.pomost.access.Rails;
import pl.pomost.access.Scope;
import pl.pomost.shared.PolishDates;

/** The rail of a powiat: its stages, with where each stands, and the sections that this viewer may open. Read once a request. */
@RequestScoped
class StageRails implements Rails {

    private final Workshops workshops;
    private final Map<UUID, List<Step>> read = new HashMap<>();

    StageRails(Workshops workshops) {
        this.workshops = workshops;
    }

    @Override
    public Rail of(Scope scope, String section) {
        String base = "/powiaty/" + scope.teryt();
        List<Step> steps = scope.everything() ? scope.enrolment().map(id -> read.computeIfAbsent(id, key -> steps(workshops.standingsOf(key), base))).orElse(List.of()) : List.of();
        return new Rail(scope.powiat().name(), scope.teryt(), scope.edition().name(), steps, links(scope, base, section));
    }

    private static List<Step> steps(List<Workshops.Standing> workshops, String base) {
        var steps = new ArrayList<Step>();
        boolean nowFound = false;
        for (Workshops.Standing workshop : workshops) {
            boolean closed = workshop.closed();
            Step.State state = closed ? Step.State.DONE : nowFound ? Step.State.NEXT : Step.State.NOW;
            nowFound = nowFound || !closed;
            steps.add(new Step(workshop.stage(), workshop.title(), state, closed ? "zakończony" : workshop.open() ? "trwa" : "przed nami",
                    workshop.heldOn() == null ? "" : PolishDates.inWords(workshop.heldOn()), base + "/warsztaty/" + workshop.stage()));
        }
        return steps;
    }

    private static List<Link> links(Scope scope, String base, String section) {
        var links = new ArrayList<Link>();
        if (scope.enrolment().isEmpty()) {
            return links;
        }
        if (scope.everything()) {
            links.add(link(base, "zespol", "people", "Zespół", section));
            links.add(link(base, "kartki", "card", "Kartki", section));
        }
        links.add(link(base, "diagnoza", "diagnosis", "Diagnoza", section));
        if (scope.everything()) {
            links.add(link(base, "zasoby", "building", "Zasoby", section));
            links.add(link(base, "dane", "indicator", "Liczby", section));
        }
        links.add(link(base, "samoocena", "scale", "Samoocena", section));
        if (scope.everything()) {
            links.add(link(base, "wizja", "home", "Wizja", section));
        }
        links.add(link(base, "cele", "goal", "Cele", section));
        links.add(link(base, "dzialania", "action", "Działania", section));
        links.add(link(base, "wskazniki", "indicator", "Wskaźniki", section));
        if (scope.everything()) {
            links.add(link(base, "ryzyka", "warning", "Ryzyka", section));
            links.add(link(base, "postulaty", "upload", "Postulaty", section));
            links.add(link(base, "watek", "thread", "Czerwona nić", section));
            links.add(link(base, "plan", "plan", "Plan", section));
            links.add(link(base, "braki", "check", "Lista braków", section));
            links.add(link(base, "stan-rzeczy", "info", "Stan rzeczy", section));
        }
        if (scope.mayEdit()) {
            links.add(link(base, "plik", "download", "Kopia pracy", section));
        }
        return links;
    }

    private static Link link(String base, String path, String icon, String name, String section) {
        return new Link(base + "/" + path, icon, name, path.equals(section));
    }
}
