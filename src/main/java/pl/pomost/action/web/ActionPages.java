package pl.pomost.action.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.action.Action;
import pl.pomost.action.ActionNotes;
import pl.pomost.action.ActionRow;
import pl.pomost.action.Actions;
import pl.pomost.action.BudgetSums;
import pl.pomost.action.Partner;
import pl.pomost.action.Responsible;
import pl.pomost.action.StandardChange;
import pl.pomost.process.Talks;
import pl.pomost.scenario.StandardDef;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.AreaFilter;
import pl.pomost.shared.Attribute;
import pl.pomost.shared.Look;
import pl.pomost.shared.Paged;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.Plurals;
import pl.pomost.shared.Typography;
import pl.pomost.team.TeamNames;
import pl.pomost.team.TeamNames.Called;
import pl.pomost.thread.Beads;
import pl.pomost.thread.Knot;
import pl.pomost.thread.ThreadViews;

/** Makes what the pages of actions show, for one viewer: outsiders get the actions of their areas. */
@ApplicationScoped
class ActionPages {

    private final Actions actions;
    private final Beads beads;
    private final ThreadViews threads;
    private final TeamNames names;
    private final ActionMoney money;
    private final Vocabulary words;
    private final ActionTexts texts;
    private final Instance<ActionNotes> notes;
    private final Talks talks;

    ActionPages(Actions actions, Beads beads, ThreadViews threads, TeamNames names, ActionMoney money, Vocabulary words, ActionTexts texts,
            @Any Instance<ActionNotes> notes, Talks talks) {
        this.actions = actions;
        this.beads = beads;
        this.threads = threads;
        this.names = names;
        this.money = money;
        this.words = words;
        this.texts = texts;
        this.notes = notes;
        this.talks = talks;
    }

    ActionList list(Scope scope, String area, int page) {
        UUID enrolment = scope.requireEnrolment();
        List<ActionRow> visible = actions.rows(enrolment).stream().filter(row -> scope.covers(row.area())).toList();
        List<ActionRow> chosen = visible.stream().filter(row -> area.isEmpty() || area.equals(row.area())).toList();
        var institutions = names.institutions(enrolment, chosen.stream().flatMap(row -> Stream.ofNullable(row.responsible()))
                .flatMap(who -> Stream.ofNullable(who.institution())).distinct().toList());
        return new ActionList(scope.teryt(), scope.powiat().name(), scope.mayEditSomething(), scope.everything(), scope.mayEdit(),
                AreaFilter.of(words.areasOf(scope), visible.stream().map(ActionRow::area).toList(), area, ""), visible.isEmpty(),
                Paged.of(chosen.stream().map(row -> row(row, institutions)).toList(), page, area.isEmpty() ? "" : "obszar=" + area + "&"),
                chosen.stream().noneMatch(row -> row.total().signum() > 0) ? Optional.empty() : Optional.of(BudgetTable.of(chosen, words.areas(), texts)));
    }

    ActionView action(Scope scope, Action action) {
        String edit = scope.mayEdit(action.area()) ? "/powiaty/" + scope.teryt() + "/dzialania/" + action.code() + "/edycja" : "";
        var stones = action.milestones().stream().map(each -> new ActionView.Stone(each.date() == null ? "" : PolishDates.inWords(each.date()),
                each.date() == null ? "" : each.date().toString(), each.what())).toList();
        return new ActionView(scope.teryt(), scope.powiat().name(), action.code(), action.area(), words.area(action.area()), look(action.state()),
                action.title(), action.description().orElse(""), attributes(scope, action), stones, money.of(action),
                threads.of(scope, beads.around(scope.requireEnrolment(), Knot.ACTION, action.id()), action.id()), edit,
                notes.stream().flatMap(each -> each.deeds(scope, action).stream()).toList(),
                talks.about(scope.viewer(), action.area(), List.of(scope.address("dzialania", action.code()))));
    }

    private ActionList.Row row(ActionRow row, Map<String, String> institutions) {
        String responsible = Optional.ofNullable(row.responsible()).map(Responsible::institution).map(code -> institutions.getOrDefault(code, code)).orElse("");
        String when = Stream.of(row.starts(), row.ends()).filter(day -> day != null).map(PolishDates::inDigits).reduce((from, to) -> from + " – " + to).orElse("");
        var sums = BudgetSums.of(row.budget(), row.budgetTotal(), row.funding());
        return new ActionList.Row(row.code(), row.title(), row.area(), responsible, when, row.budgetTotal() == null && row.budget().isEmpty() ? "–" : Typography.money(row.total()),
                sums.yearsDiffer() || sums.sourcesDiffer() || sums.unfunded(), look(row.state()));
    }

    private Look look(String state) {
        String label = words.label("action_state", state);
        return switch (state) {
            case "in_progress" -> new Look(label, "is-now", "clock");
            case "delayed" -> new Look(label, "is-warn", "warning");
            case "done" -> new Look(label, "is-ok", "check");
            case "dropped" -> new Look(label, "is-off", "undo");
            default -> new Look(label, "is-next", "clock");
        };
    }

    private List<Attribute> attributes(Scope scope, Action action) {
        var all = new ArrayList<Attribute>();
        Called called = names.called(scope.requireEnrolment(), institutions(action), people(scope, action));
        action.stateReason().ifPresent(reason -> all.add(Attribute.of(texts.stateReason(), "state-reason", Optional.of(reason))));
        all.add(Attribute.ofAll(texts.responsible(), "responsible-institution", action.responsible().map(who -> Stream.concat(
                Stream.ofNullable(who.institution()).map(called::institution), Stream.ofNullable(who.position())).toList()).orElse(List.of())));
        all.add(Attribute.ofAll(texts.partners(), "partner-institution-0", action.partners().stream().map(partner -> partner(partner, called)).toList()));
        notes.forEach(each -> all.addAll(each.of(scope, action)));
        all.add(Attribute.of(texts.type(), "type", action.type().map(type -> words.label("action_types", type))));
        all.add(Attribute.ofAll(texts.target(), "target", target(action)));
        all.add(Attribute.ofAll(texts.vulnerable(), "vulnerable", words.labels("vulnerable_groups", action.vulnerableGroups())));
        all.add(Attribute.of(texts.place(), "place", action.place()));
        all.add(Attribute.ofDay(texts.starts(), "starts", action.starts()));
        all.add(Attribute.ofDay(texts.ends(), "ends", action.ends()));
        all.add(new Attribute(texts.standards(), "standard-code-0", action.standards().stream().map(change -> standard(scope, change)).toList()));
        all.add(Attribute.of(texts.competence(), "competence", action.competenceBasis()));
        all.add(Attribute.of(texts.competenceLevel(), "level", action.competenceLevel().map(this::level)));
        all.add(Attribute.ofAll(texts.dangers(), "dangers", action.risks()));
        all.add(Attribute.of(texts.sustainability(), "sustainability", action.sustainability()));
        all.add(Attribute.of(texts.languages(), "languages", Optional.of(String.join(", ", words.labels("languages", action.languages()))).filter(text -> !text.isEmpty())));
        all.add(Attribute.of(texts.priority(), "priority", action.priority().map(number -> words.label("priorities", String.valueOf(number)))));
        all.add(Attribute.of(texts.effortAndImpact(), "effort", action.effort().isEmpty() && action.impact().isEmpty() ? Optional.empty()
                : Optional.of(texts.matrix(action.impact().map(String::valueOf).orElse("–"), action.effort().map(String::valueOf).orElse("–")))));
        all.add(firstStep(scope, action, called));
        action.origin().ifPresent(origin -> all.add(Attribute.of(texts.origin(), "", Optional.of(origin))));
        return all;
    }

    private static List<String> people(Scope scope, Action action) {
        return scope.everything() ? action.firstStep().stream().flatMap(first -> Stream.ofNullable(first.who())).toList() : List.of();
    }

    private static List<String> institutions(Action action) {
        return Stream.concat(action.responsible().stream().flatMap(who -> Stream.ofNullable(who.institution())),
                action.partners().stream().flatMap(partner -> Stream.ofNullable(partner.institution()))).distinct().toList();
    }

    private static String partner(Partner partner, Called called) {
        return called.institution(partner.institution()) + Optional.ofNullable(partner.role()).map(role -> " – " + role).orElse("");
    }

    private List<String> target(Action action) {
        var lines = new ArrayList<String>();
        action.targetGroup().ifPresent(lines::add);
        action.peopleCount().ifPresent(count -> lines.add(Plurals.of(count, "osoba", "osoby", "osób")));
        if (action.includesHostSociety()) {
            lines.add(texts.host());
        }
        return lines;
    }

    /** Leads to the standard's assessment, where the viewer may see it. */
    private Attribute.Line standard(Scope scope, StandardChange change) {
        Optional<StandardDef> known = words.standard(change.code());
        String name = known.map(standard -> change.code() + " " + standard.name()).orElse(change.code());
        String address = known.filter(standard -> scope.covers(standard.area())).map(standard -> "/powiaty/" + scope.teryt() + "/samoocena/" + standard.code()).orElse("");
        return new Attribute.Line(name + ": " + level(change.from()) + " → " + level(change.to()), address, "");
    }

    private String level(String whose) {
        return switch (whose) {
            case "gmina" -> texts.ofGmina();
            case "region" -> texts.ofRegion();
            default -> texts.ofPowiat();
        };
    }

    private String level(Integer level) {
        return level == null ? "?" : level + " (" + words.label("levels", String.valueOf(level)) + ")";
    }

    /** Who takes it is a person of the roster, for the team's eyes only. */
    private Attribute firstStep(Scope scope, Action action, Called called) {
        var step = action.firstStep();
        var lines = new ArrayList<String>();
        step.ifPresent(first -> Optional.ofNullable(first.what()).ifPresent(lines::add));
        if (scope.everything()) {
            step.ifPresent(first -> Optional.ofNullable(first.who()).map(called::person).ifPresent(lines::add));
        }
        return Attribute.ofAll(texts.firstStep(), "first-what", lines).and(step.map(first -> first.date()));
    }
}
