package pl.pomost.vision.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.AreaFilter;
import pl.pomost.shared.Attribute;
import pl.pomost.shared.Paged;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.Measured;
import pl.pomost.shared.PolishNumbers;
import pl.pomost.team.TeamNames;
import pl.pomost.thread.Beads;
import pl.pomost.thread.Knot;
import pl.pomost.thread.ThreadLinks;
import pl.pomost.thread.ThreadViews;
import pl.pomost.vision.Goal;
import pl.pomost.vision.GoalRow;
import pl.pomost.vision.Goals;

/** Makes what the pages of goals show, for one viewer: outsiders get the goals of their areas. */
@ApplicationScoped
class GoalPages {

    private final Goals goals;
    private final ThreadLinks links;
    private final Beads beads;
    private final ThreadViews threads;
    private final TeamNames names;
    private final Vocabulary words;
    private final GoalTexts texts;

    GoalPages(Goals goals, ThreadLinks links, Beads beads, ThreadViews threads, TeamNames names, Vocabulary words, GoalTexts texts) {
        this.goals = goals;
        this.links = links;
        this.beads = beads;
        this.threads = threads;
        this.names = names;
        this.words = words;
        this.texts = texts;
    }

    GoalList list(Scope scope, String area, int page) {
        UUID enrolment = scope.requireEnrolment();
        List<GoalRow> visible = goals.rows(enrolment).stream().filter(row -> scope.covers(row.area())).toList();
        Map<UUID, Integer> actions = visible.isEmpty() ? Map.of() : links.countAbove(enrolment, Knot.GOAL, Knot.ACTION);
        var rows = visible.stream().filter(row -> area.isEmpty() || area.equals(row.area())).map(row -> row(row, actions.getOrDefault(row.id(), 0))).toList();
        return new GoalList(scope.teryt(), scope.powiat().name(), scope.mayEditSomething(), scope.everything(),
                AreaFilter.of(words.areasOf(scope), visible.stream().map(GoalRow::area).toList(), area, ""), visible.isEmpty(),
                Paged.of(rows, page, area.isEmpty() ? "" : "obszar=" + area + "&"));
    }

    GoalView goal(Scope scope, Goal goal) {
        String edit = scope.mayEdit(goal.area()) ? "/powiaty/" + scope.teryt() + "/cele/" + goal.code() + "/edycja" : "";
        return new GoalView(scope.teryt(), scope.powiat().name(), goal.code(), goal.area(), words.area(goal.area()), goal.title(), goal.text().orElse(""),
                goal.baseline().orElse(null), goal.target().orElse(null),
                goal.baseline().map(value -> withUnit(value, goal.unit())).orElse(""), goal.target().map(value -> withUnit(value, goal.unit())).orElse(""),
                attributes(scope, goal), threads.of(scope, beads.around(scope.requireEnrolment(), Knot.GOAL, goal.id()), goal.id()), edit);
    }

    private GoalList.Row row(GoalRow row, int actions) {
        return new GoalList.Row(row.code(), row.title(), row.area(), Optional.ofNullable(row.measure()).orElse(""),
                change(Optional.ofNullable(row.baseline()), Optional.ofNullable(row.target()), Optional.ofNullable(row.unit())).orElse(""),
                Optional.ofNullable(row.deadline()).map(PolishDates::inDigits).orElse(""),
                Optional.ofNullable(row.deadline()).map(Object::toString).orElse(""), actions);
    }

    private List<Attribute> attributes(Scope scope, Goal goal) {
        var all = new ArrayList<Attribute>();
        all.add(Attribute.of(texts.measure(), "measure", goal.measure()));
        all.add(Attribute.of(texts.baseline(), "baseline", goal.baseline().map(value -> withUnit(value, goal.unit())
                + goal.baselineDate().map(day -> " (" + PolishDates.inWords(day) + ")").orElse(""))));
        all.add(Attribute.of(texts.target(), "target", goal.target().map(value -> withUnit(value, goal.unit()))));
        all.add(Attribute.ofDay(texts.deadline(), "deadline", goal.deadline()));
        all.add(Attribute.of(texts.step(), "step", goal.step().map(step -> step + " – " + words.label("steps", String.valueOf(step)))));
        all.add(Attribute.ofAll(texts.aims(), "aims", words.labels("regional_aims", goal.regionalAims().stream().map(String::valueOf).toList())));
        all.add(Attribute.ofAll(texts.leader(), "leader-institution", leader(scope, goal)));
        all.add(Attribute.of(texts.priority(), "priority", goal.priority().map(number -> words.label("priorities", String.valueOf(number)))));
        goal.origin().ifPresent(origin -> all.add(Attribute.of(texts.origin(), "", Optional.of(origin))));
        return all;
    }

    private List<String> leader(Scope scope, Goal goal) {
        return goal.leader().map(leader -> {
            var institution = Optional.ofNullable(leader.institution());
            var name = institution.map(code -> names.institutions(scope.requireEnrolment(), List.of(code)).getOrDefault(code, code));
            return Stream.concat(name.stream(), Optional.ofNullable(leader.position()).stream()).toList();
        }).orElse(List.of());
    }

    private static Optional<String> change(Optional<BigDecimal> from, Optional<BigDecimal> to, Optional<String> unit) {
        return from.isEmpty() && to.isEmpty() ? Optional.empty()
                : Optional.of(Measured.of(from.map(PolishNumbers::typed).orElse("?") + " → " + to.map(PolishNumbers::typed).orElse("?"), unit));
    }

    private static String withUnit(BigDecimal value, Optional<String> unit) {
        return Measured.of(PolishNumbers.typed(value), unit);
    }
}
