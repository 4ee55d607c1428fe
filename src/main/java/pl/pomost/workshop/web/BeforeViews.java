package pl.pomost.workshop.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.shared.Plurals;
import pl.pomost.team.Coverage;
import pl.pomost.team.InstitutionNames;
import pl.pomost.team.PanelNotes;
import pl.pomost.team.Panels;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;
import pl.pomost.team.Roster;
import pl.pomost.team.WhoIsMissing;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.Checklists;
import pl.pomost.workshop.Preparation;
import pl.pomost.workshop.Preparations;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.web.PreparationView.Known;
import pl.pomost.workshop.web.PreparationView.Tick;

/** Gathers what is shown of a workshop's preparation, and the people for its papers. */
@ApplicationScoped
class BeforeViews {

    private static final int FED_BY_PANEL = 2;

    private final Preparations preparations;
    private final Checklists checklists;
    private final WhoIsMissing missing;
    private final Participants participants;
    private final Roster roster;
    private final InstitutionNames institutions;
    private final Panels panels;
    private final Agendas agendas;
    private final BeforeTexts texts;

    BeforeViews(Preparations preparations, Checklists checklists, WhoIsMissing missing, Participants participants, Roster roster,
            InstitutionNames institutions, Panels panels, Agendas agendas, BeforeTexts texts) {
        this.preparations = preparations;
        this.checklists = checklists;
        this.missing = missing;
        this.participants = participants;
        this.roster = roster;
        this.institutions = institutions;
        this.panels = panels;
        this.agendas = agendas;
        this.texts = texts;
    }

    /** In one query or, for the workshops that the panel feeds, two; before the first one opens two more say who is at the table. */
    BeforeView of(Scope scope, Workshop workshop) {
        Optional<Preparation> preparation = preparations.of(workshop.id());
        Optional<Coverage> coverage = scope.onlyStage().isEmpty() && workshop.stage() == 1 && workshop.isPlanned() ? Optional.of(missing.coverage(scope.requireEnrolment())) : Optional.empty();
        return new BeforeView(preparation.map(known -> checklists.ready(workshop, known)).orElse(0), checklists.size(workshop), workshop.heldOn().isPresent(),
                coverage, preparation.flatMap(Preparation::exitSurvey), heard(scope, workshop));
    }

    /** The first workshops begin with what the panel said: who we are, and how it is. */
    private List<PanelNotes> heard(Scope scope, Workshop workshop) {
        return scope.onlyStage().isPresent() || workshop.stage() > FED_BY_PANEL ? List.of()
                : panels.of(scope.requireEnrolment()).map(panel -> PanelNotes.of(panel, agendas.scenarioOf(workshop))).orElse(List.of());
    }

    PreparationView checklist(Scope scope, Workshop workshop) {
        Optional<Preparation> preparation = preparations.of(workshop.id());
        Set<String> done = preparation.map(known -> Set.copyOf(known.done())).orElse(Set.of());
        RoomHead head = RoomHead.of(scope, workshop);
        String plan = head.base() + "#termin";
        long people = participants.count("enrolmentId", scope.requireEnrolment());
        List<Known> known = List.of(new Known(texts.day(), head.day().orElse(""), plan), new Known(texts.hours(), head.hours().orElse(""), plan),
                new Known(texts.place(), head.place().orElse(""), plan), new Known(texts.facilitator(), head.facilitator().orElse(""), plan),
                new Known(texts.team(), people == 0 ? "" : Plurals.of(people, "osoba", "osoby", "osób"), "/powiaty/" + scope.teryt() + "/zespol"));
        List<Tick> tasks = Stream.of(Checklists.Task.values()).map(task -> new Tick(task.key(), name(task), done.contains(task.key()))).toList();
        List<Tick> materials = checklists.materials(workshop).stream().map(each -> new Tick(each, each, done.contains(each))).toList();
        return new PreparationView(known, tasks, materials, preparation.map(all -> checklists.ready(workshop, all)).orElse(0), checklists.size(workshop),
                workshop.heldOn().isPresent());
    }

    /** Everybody of the process: the team first, then guests. */
    PaperView people(Scope scope) {
        UUID enrolment = scope.requireEnrolment();
        Map<String, String> names = institutions.of(enrolment);
        var areas = new HashMap<UUID, List<String>>();
        roster.of(enrolment).forEach(member -> areas.put(member.id(), member.areas()));
        var team = new ArrayList<PaperView.Person>();
        var guests = new ArrayList<PaperView.Person>();
        participants.of(enrolment).forEach(person -> (person.rosterMemberId().isPresent() ? team : guests).add(person(person, names, areas)));
        team.addAll(guests);
        return new PaperView(team);
    }

    private static PaperView.Person person(Participant person, Map<String, String> names, Map<UUID, List<String>> areas) {
        return new PaperView.Person(person.name(), person.institution().map(code -> names.getOrDefault(code, code)).orElse(""), person.job().orElse(""),
                person.rosterMemberId().map(member -> areas.getOrDefault(member, List.of())).orElse(List.of()));
    }

    private String name(Checklists.Task task) {
        return switch (task) {
            case INVITATIONS -> texts.taskInvitations();
            case ROOM -> texts.taskRoom();
            case LANGUAGES -> texts.taskLanguages();
            case SCRIBES -> texts.taskScribes();
            case PRINTS -> texts.taskPrints();
        };
    }
}
