package pl.pomost.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Memberships;
import pl.pomost.access.Scope;
import pl.pomost.action.Action;
import pl.pomost.action.Actions;
import pl.pomost.diagnosis.DiagnosisEntries;
import pl.pomost.diagnosis.DiagnosisEntry;
import pl.pomost.plan.Checklist;
import pl.pomost.plan.CompletenessOf;
import pl.pomost.plan.Finding;
import pl.pomost.portal.web.StateView.Asked;
import pl.pomost.portal.web.StateView.Open;
import pl.pomost.portal.web.StateView.Term;
import pl.pomost.portal.web.StateView.ToAsk;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.PolishDates;
import pl.pomost.team.Panels;
import pl.pomost.team.TeamNames;
import pl.pomost.workshop.Attendance;
import pl.pomost.workshop.Attendances;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;

/** Gathers the state of things: what is done, what waits, who was asked, which days are near. */
@ApplicationScoped
class StateViews {

    private final Standings standings;
    private final CompletenessOf completeness;
    private final Memberships memberships;
    private final Workshops workshops;
    private final Attendances attendances;
    private final Panels panels;
    private final Actions actions;
    private final DiagnosisEntries entries;
    private final TeamNames names;
    private final DomainClock clock;

    StateViews(Standings standings, CompletenessOf completeness, Memberships memberships, Workshops workshops, Attendances attendances, Panels panels,
            Actions actions, DiagnosisEntries entries, TeamNames names, DomainClock clock) {
        this.standings = standings;
        this.completeness = completeness;
        this.memberships = memberships;
        this.workshops = workshops;
        this.attendances = attendances;
        this.panels = panels;
        this.actions = actions;
        this.entries = entries;
        this.names = names;
        this.clock = clock;
    }

    StateView of(Scope scope) {
        Optional<UUID> enrolment = scope.requireEverything().enrolment();
        Optional<Checklist> checklist = completeness.of(scope);
        List<Workshop> held = enrolment.map(workshops::of).orElse(List.of());
        return new StateView(scope.teryt(), scope.powiat().name(), scope.edition().name(), PolishDates.inWords(clock.today()), memberships.coordinatorsOf(scope.teryt()),
                standings.of(scope), checklist.map(StateViews::open).orElse(List.of()), checklist.map(Checklist::gaps).orElse(0), checklist.map(Checklist::percent),
                enrolment.map(id -> asked(scope, id, held)).orElse(List.of()), terms(scope, enrolment, held),
                enrolment.map(this::toAsk).orElse(List.of()), scope.coordinates());
    }

    private static List<Open> open(Checklist list) {
        return list.lines().stream().filter(Checklist.Line::fails).map(line -> new Open(line.criterion().code(), line.criterion().text(), line.criterion().blocking(),
                (int) line.findings().stream().filter(Finding::isGap).count(), line.evidence())).toList();
    }

    private List<Asked> asked(Scope scope, UUID enrolment, List<Workshop> held) {
        var asked = new ArrayList<Asked>();
        panels.of(enrolment).ifPresent(panel -> asked.add(new Asked("Panel dyskusyjny", panel.heldOn().map(PolishDates::inWords).orElse(""), panel.present(),
                "/powiaty/" + scope.teryt() + "/panel")));
        Map<UUID, Long> present = attendances.ofProcess(enrolment).stream().collect(Collectors.groupingBy(Attendance::workshopId, Collectors.counting()));
        held.stream().filter(workshop -> present.containsKey(workshop.id())).map(workshop -> new Asked("Warsztat " + workshop.stage() + ": " + workshop.title(),
                workshop.heldOn().map(PolishDates::inWords).orElse(""), present.get(workshop.id()).intValue(), address(scope, workshop))).forEach(asked::add);
        return asked;
    }

    /** Days of workshops ahead, of the edition's windows that are still open, and of first steps: soonest first, those that have passed last. */
    private List<Term> terms(Scope scope, Optional<UUID> enrolment, List<Workshop> held) {
        LocalDate today = clock.today();
        Stream<Dated> windows = scope.edition().windows().stream().filter(window -> !window.closes().isBefore(today))
                .map(window -> new Dated(window.closes(), "Koniec okna warsztatu " + window.stage() + ": " + window.title(), "", "/powiaty/" + scope.teryt() + "/warsztaty"));
        Stream<Dated> meetings = held.stream().filter(workshop -> !workshop.isClosed()).flatMap(workshop -> workshop.heldOn().stream()
                .map(day -> new Dated(day, "Warsztat " + workshop.stage() + ": " + workshop.title(), "", address(scope, workshop))));
        Stream<Dated> steps = enrolment.stream().flatMap(id -> steps(scope, id));
        return Stream.of(windows, meetings, steps).flatMap(all -> all).sorted(Comparator.comparing((Dated each) -> each.day().isBefore(today)).thenComparing(Dated::day)).map(each -> new Term(each.day().toString(),
                PolishDates.inDigits(each.day()), each.what(), each.who(), each.address(), each.day().isBefore(today))).toList();
    }

    private Stream<Dated> steps(Scope scope, UUID enrolment) {
        Map<String, String> people = names.people(enrolment);
        return actions.of(enrolment).stream().filter(action -> action.firstStep().filter(step -> step.date() != null).isPresent())
                .map((Action action) -> action.firstStep().map(step -> new Dated(step.date(), action.code() + ": " + (step.what() == null ? action.title() : step.what()),
                        step.who() == null ? "" : people.getOrDefault(step.who(), step.who()), "/powiaty/" + scope.teryt() + "/dzialania/" + action.code())).orElseThrow());
    }

    private List<ToAsk> toAsk(UUID enrolment) {
        return entries.of(enrolment).stream().filter(DiagnosisEntry::dataGap)
                .map(entry -> new ToAsk(entry.code(), entry.title(), entry.gapPlan().orElse(""))).toList();
    }

    private static String address(Scope scope, Workshop workshop) {
        return "/powiaty/" + scope.teryt() + "/warsztaty/" + workshop.stage();
    }

    private record Dated(LocalDate day, String what, String who, String address) {
    }
}
