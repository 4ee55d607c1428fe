package pl.pomost.workshop.web;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.scenario.ActivityTemplate;
import pl.pomost.scenario.LocalizedText;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Stage;
import pl.pomost.shared.Counted;
import pl.pomost.shared.Dates;
import pl.pomost.shared.NounTexts;
import pl.pomost.workshop.AdoptScenario;
import pl.pomost.workshop.Agenda;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.Attendances;
import pl.pomost.workshop.Cards;
import pl.pomost.workshop.Clusters;
import pl.pomost.workshop.Dots;
import pl.pomost.workshop.Reminder;
import pl.pomost.workshop.Votes;
import pl.pomost.workshop.Windows;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.web.WorkshopView.AgendaRow;
import pl.pomost.workshop.web.WorkshopView.Fact;
import pl.pomost.workshop.web.WorkshopView.TableRow;

/** Gathers what the page of a workshop shows. */
@ApplicationScoped
class WorkshopViews {

    private final Agendas agendas;
    private final Cards cards;
    private final Clusters clusters;
    private final Votes votes;
    private final Attendances attendances;
    private final List<Reminder> reminders;
    private final Windows windows;
    private final AdoptScenario adoption;

    WorkshopViews(Agendas agendas, Cards cards, Clusters clusters, Votes votes, Attendances attendances, @All List<Reminder> reminders, Windows windows,
            AdoptScenario adoption) {
        this.agendas = agendas;
        this.cards = cards;
        this.clusters = clusters;
        this.votes = votes;
        this.attendances = attendances;
        this.reminders = reminders;
        this.windows = windows;
        this.adoption = adoption;
    }

    WorkshopView of(Scope scope, Workshop workshop) {
        Scenario scenario = agendas.scenarioOf(workshop);
        Optional<Stage> stage = scenario.stage(workshop.stage());
        Map<UUID, Long> counts = cards.countByActivity(scope, workshop);
        return new WorkshopView(scope.teryt(), scope.powiat().name(), workshop.stage(), Titles.of(workshop, scenario), stage.map(Stage::question).map(LocalizedText::shown).orElse(""),
                workshop.heldOn().map(LocalDate::toString), when(workshop), workshop.isPlanned(), workshop.isOpen(), workshop.isClosed(),
                facts(workshop, counts), agenda(workshop, counts), stage.map(Stage::facilitatorQuestions).orElse(List.of()),
                workshop.summary(), scope.mayEdit(), scope.mayEdit() || workshop.isOpen() && scope.mayLead(), scope.mayContribute(), workshop.isOpen() && workshop.summary().isEmpty() && counts.isEmpty(),
                workshop.isClosed() ? List.of() : reminders.stream().flatMap(each -> each.before(scope, workshop.stage()).stream()).toList(),
                windows.missed(scope.edition(), agendas.scenarioOf(workshop), workshop).map(window -> Dates.inWords(window.opens()) + " – " + Dates.inWords(window.closes())),
                workshop.isPlanned() ? adoption.newerVersion(scope) : Optional.empty(),
                cards.parked(scope, workshop).stream().map(card -> new WorkshopView.Parked(card.code(), card.text(), card.lang())).toList());
    }

    /** Day, hours and place, as far as they are known. */
    static String when(Workshop workshop) {
        var parts = new ArrayList<String>();
        workshop.heldOn().map(Dates::inWords).ifPresent(parts::add);
        workshop.starts().map(start -> start + workshop.ends().map(end -> "–" + end).orElse("")).ifPresent(parts::add);
        String time = String.join(", ", parts);
        return workshop.place().map(place -> time.isEmpty() ? place : time + " · " + place).orElse(time);
    }

    private List<Fact> facts(Workshop workshop, Map<UUID, Long> counts) {
        long people = attendances.countOf(workshop.id());
        long said = counts.values().stream().mapToLong(Long::longValue).sum();
        long groups = clusters.of(workshop.id()).size();
        long dots = votes.ledger(workshop.id()).of(Dots.IMPORTANCE).total();
        return List.of(new Fact(Counted.form(people, NounTexts::person), people), new Fact(Counted.form(said, NounTexts::card), said),
                new Fact(Counted.form(groups, NounTexts::group), groups), new Fact(Counted.form(dots, NounTexts::dot), dots));
    }

    private List<AgendaRow> agenda(Workshop workshop, Map<UUID, Long> counts) {
        Agenda agenda = agendas.of(workshop);
        return agenda.items().stream().map(item -> row(agenda, item, counts)).toList();
    }

    private static AgendaRow row(Agenda agenda, Agenda.Item item, Map<UUID, Long> counts) {
        long said = item.activities().stream().mapToLong(activity -> counts.getOrDefault(activity.id(), 0L)).sum();
        List<TableRow> tables = item.isParallel()
                ? item.activities().stream().map(table -> new TableRow(table.area().orElse(""), counts.getOrDefault(table.id(), 0L))).toList() : List.of();
        Optional<ActivityTemplate> template = item.template();
        return new AgendaRow(item.code(), Titles.of(item), agenda.hourOf(item).map(Object::toString), item.isBreak(), item.minutes(),
                Counted.of(said, NounTexts::card), template.flatMap(ActivityTemplate::prompt).map(LocalizedText::shown),
                template.flatMap(ActivityTemplate::outcome), String.join(", ", template.map(ActivityTemplate::materials).orElse(List.of())), tables);
    }
}
