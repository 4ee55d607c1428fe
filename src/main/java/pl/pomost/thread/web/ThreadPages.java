package pl.pomost.thread.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.shared.AreaFilter;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Paged;
import pl.pomost.thread.Bead;
import pl.pomost.thread.Beads;
import pl.pomost.thread.Knot;
import pl.pomost.thread.LooseEnds;
import pl.pomost.thread.ThreadGraph;
import pl.pomost.thread.ThreadLinks;
import pl.pomost.thread.ThreadViews;

/** Makes what the pages of the red thread show: the whole process in two queries, walked in memory. */
@ApplicationScoped
class ThreadPages {

    private static final int MOST_BEADS = 4;

    private final Beads beads;
    private final ThreadLinks links;
    private final ThreadViews views;

    ThreadPages(Beads beads, ThreadLinks links, ThreadViews views) {
        this.beads = beads;
        this.links = links;
        this.views = views;
    }

    ThreadOverview overview(Scope scope, String area, int page) {
        UUID enrolment = scope.requireEverything().requireEnrolment();
        List<Bead> all = beads.of(enrolment);
        var thread = new ThreadGraph(all, links.steps(enrolment));
        List<Bead> goals = thread.all(Knot.GOAL);
        List<Bead> chosen = goals.stream().filter(goal -> isIn(goal, area)).toList();
        Paged<Bead> shown = Paged.of(chosen, page, area.isEmpty() ? "" : "obszar=" + area + "&");
        var lines = shown.rows().stream().map(goal -> new ThreadOverview.Line(goal.code(), goal.words(), goal.address(scope.teryt()),
                views.of(scope, thread.around(goal).stream().filter(bead -> ThreadViews.LINE.contains(bead.kind())).toList(), goal.id(), MOST_BEADS))).toList();
        var ends = LooseEnds.of(thread).ends().stream().filter(end -> isIn(end.bead(), area))
                .map(end -> new ThreadOverview.End(end.gap(), end.bead().code(), end.bead().words(), end.bead().area().orElse(""), mend(scope, end.bead()))).toList();
        return new ThreadOverview(scope.teryt(), scope.powiat().name(), scope.mayEdit(), areas(all, goals, area), counts(thread), shown, lines, ends);
    }

    private static boolean isIn(Bead bead, String area) {
        return area.isEmpty() || bead.area().filter(area::equals).isPresent();
    }

    private static String mend(Scope scope, Bead bead) {
        return bead.address(scope.teryt()) + (scope.mayEdit() ? "/edycja" : "");
    }

    private static AreaFilter areas(List<Bead> all, List<Bead> goals, String area) {
        List<Choice> areas = Stream.concat(goals.stream(), all.stream()).flatMap(bead -> bead.area().stream()).distinct().map(code -> new Choice(code, code)).toList();
        return AreaFilter.of(areas, goals.stream().flatMap(goal -> goal.area().stream()).toList(), area, "");
    }

    private static ThreadOverview.Counts counts(ThreadGraph thread) {
        List<Bead> cards = thread.all(Knot.CARD);
        return new ThreadOverview.Counts(cards.size(), (int) cards.stream().filter(card -> !thread.isLoose(card)).count(), thread.all(Knot.DIAGNOSIS).size(),
                thread.all(Knot.GOAL).size(), thread.all(Knot.ACTION).size(), thread.all(Knot.INDICATOR).size());
    }
}
