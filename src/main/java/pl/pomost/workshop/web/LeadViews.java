package pl.pomost.workshop.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.Scope;
import pl.pomost.scenario.ActivityTemplate;
import pl.pomost.scenario.AreaUse;
import pl.pomost.scenario.LocalizedText;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Stage;
import pl.pomost.shared.QrCode;
import pl.pomost.workshop.Admission;
import pl.pomost.workshop.Agenda;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.KeepOrder;
import pl.pomost.workshop.Meeting;
import pl.pomost.workshop.Meetings;
import pl.pomost.workshop.OpenItems;
import pl.pomost.workshop.Workshop;

/** Gathers what the facilitator sees. */
@ApplicationScoped
class LeadViews {

    private final Meetings meetings;
    private final Agendas agendas;
    private final Boards boards;
    private final KeepOrder order;
    private final LeftViews left;
    private final OpenItems items;
    private final String address;

    LeadViews(Meetings meetings, Agendas agendas, Boards boards, KeepOrder order, LeftViews left, OpenItems items, @ConfigProperty(name = "pomost.public-address") String address) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.boards = boards;
        this.order = order;
        this.left = left;
        this.items = items;
        this.address = address;
    }

    /** @param console whether the cards and the people are asked for: the wall shows neither */
    LeadView of(Scope scope, Workshop workshop, boolean console) {
        Optional<Meeting> meeting = meetings.of(Admission.of(scope, workshop));
        Scenario scenario = agendas.scenarioOf(workshop);
        Agenda agenda = agendas.of(workshop);
        Optional<String> code = meeting.map(Meeting::joinCode);
        Optional<String> join = code.map(known -> address + "/w/" + known);
        Optional<String> now = meeting.flatMap(Meeting::step);
        boolean shown = now.filter(step -> meeting.get().revealed().contains(step)).isPresent();
        return new LeadView(scope.teryt(), workshop.stage(), scope.powiat().name(), Titles.of(workshop, scenario), workshop.isOpen(), workshop.isClosed(), workshop.isClosed() && !items.now(workshop).isEmpty(), code,
                join.map(known -> known.replaceFirst("^https?://", "")).orElse(""), join.map(QrCode::of),
                agenda.items().stream().map(item -> step(scope, workshop, agenda, scenario, item, meeting)).toList(), meeting.flatMap(Meeting::leftSeconds).isPresent(),
                meeting.map(Meeting::isWriting).orElse(false), shown, meeting.map(Meeting::showsResults).orElse(false), meeting.flatMap(Meeting::word).orElse(""),
                scenario.stage(workshop.stage()).map(Stage::facilitatorQuestions).orElse(List.of()),
                now.filter(step -> console).map(step -> shown ? boards.cards(scope, workshop, new BoardFilter(Optional.of(step), Optional.empty())) : boards.held(scope, workshop)),
                order(scope, workshop, agenda, scenario, meeting, console));
    }

    private LeadView.Order order(Scope scope, Workshop workshop, Agenda agenda, Scenario scenario, Optional<Meeting> meeting, boolean console) {
        Optional<String> now = meeting.flatMap(Meeting::step);
        String wall = meeting.map(Meeting::wall).orElse("");
        List<Choice> areas = scenario.areas().stream().map(AreaTag::of).map(area -> new Choice(area.code(), area.name(), wall.equals("table:" + area.code()))).toList();
        List<Exercise> all = Exercise.all(agenda, scenario);
        List<Exercise> here = all.stream().filter(each -> now.equals(Optional.of(each.item().code()))).toList();
        List<Exercise> kinds = here.isEmpty() ? all : here;
        List<Choice> people = console && meeting.isPresent() ? order.onPhones(scope, workshop.stage()).stream()
                .map(person -> new Choice(person.participant().toString(), person.name() + " (" + person.code() + ")", false)).toList() : List.of();
        return new LeadView.Order(meeting.map(Meeting::isDoorClosed).orElse(false), now.filter(step -> meeting.get().isLocked(step)).isPresent(), wall, areas,
                Exercise.choices(kinds, ""), kinds.stream().findFirst().filter(each -> each.type().area() == AreaUse.REQUIRED).isPresent(), areas, people);
    }

    private LeadView.Step step(Scope scope, Workshop workshop, Agenda agenda, Scenario scenario, Agenda.Item item, Optional<Meeting> meeting) {
        Optional<ActivityTemplate> template = item.template();
        boolean now = meeting.flatMap(Meeting::step).equals(Optional.of(item.code()));
        return new LeadView.Step(item.code(), Titles.of(item), agenda.hourOf(item).map(Object::toString).orElse(""), item.minutes(), item.isBreak(), now,
                meeting.map(known -> known.hasBegun(item.code())).orElse(false), meeting.map(known -> known.isSkipped(item.code())).orElse(false),
                template.flatMap(ActivityTemplate::prompt).map(LocalizedText::shown), template.map(known -> String.join(", ", known.materials())).orElse(""),
                template.map(known -> !known.cardTypes().isEmpty()).orElse(false), item.isParallel(),
                template.map(known -> questions(scenario, known)).orElse(List.of()), item.before() == 0 ? left.of(scope, workshop) : Optional.empty());
    }

    private static List<Choice> questions(Scenario scenario, ActivityTemplate template) {
        return template.votes().stream().map(rule -> new Choice(rule.question(),
                scenario.voteQuestion(rule.question()).map(question -> question.text().shown()).orElse(rule.question()), false)).toList();
    }
}
