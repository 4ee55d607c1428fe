package pl.pomost.workshop.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.Scope;
import pl.pomost.scenario.ActivityTemplate;
import pl.pomost.scenario.LocalizedText;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Stage;
import pl.pomost.workshop.Admission;
import pl.pomost.workshop.Agenda;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.Meeting;
import pl.pomost.workshop.Meetings;
import pl.pomost.workshop.Workshop;

/** Gathers what the facilitator sees. */
@ApplicationScoped
class LeadViews {

    private final Meetings meetings;
    private final Agendas agendas;
    private final Boards boards;
    private final String address;

    LeadViews(Meetings meetings, Agendas agendas, Boards boards, @ConfigProperty(name = "pomost.public-address") String address) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.boards = boards;
        this.address = address;
    }

    LeadView of(Scope scope, Workshop workshop) {
        Optional<Meeting> meeting = meetings.of(Admission.of(scope, workshop));
        Scenario scenario = agendas.scenarioOf(workshop);
        Agenda agenda = agendas.of(workshop);
        Optional<String> code = meeting.map(Meeting::joinCode);
        Optional<String> join = code.map(known -> address + "/w/" + known);
        Optional<String> now = meeting.flatMap(Meeting::step);
        return new LeadView(scope.teryt(), workshop.stage(), scope.powiat().name(), Titles.of(workshop, scenario), workshop.isOpen(), workshop.isClosed(), code,
                join.map(known -> known.replaceFirst("^https?://", "")).orElse(""), join.map(QrCode::of),
                agenda.items().stream().map(item -> step(agenda, scenario, item, meeting, now)).toList(), meeting.flatMap(Meeting::leftSeconds).isPresent(),
                meeting.map(Meeting::isWriting).orElse(false), now.filter(step -> isRevealed(meeting, step)).isPresent(),
                meeting.map(Meeting::showsResults).orElse(false), meeting.flatMap(Meeting::word).orElse(""),
                scenario.stage(workshop.stage()).map(Stage::facilitatorQuestions).orElse(List.of()), now.filter(step -> isRevealed(meeting, step))
                        .map(step -> boards.cards(scope, workshop, new BoardFilter(Optional.of(step), Optional.empty()))));
    }

    private static boolean isRevealed(Optional<Meeting> meeting, String step) {
        return meeting.filter(known -> known.revealed().contains(step)).isPresent();
    }

    private static LeadView.Step step(Agenda agenda, Scenario scenario, Agenda.Item item, Optional<Meeting> meeting, Optional<String> now) {
        Optional<ActivityTemplate> template = item.template();
        return new LeadView.Step(item.code(), Titles.of(item), agenda.hourOf(item).map(Object::toString).orElse(""), item.minutes(), item.isBreak(),
                now.equals(Optional.of(item.code())), meeting.map(known -> known.hasBegun(item.code())).orElse(false),
                template.flatMap(ActivityTemplate::prompt).map(LocalizedText::shown), template.map(known -> String.join(", ", known.materials())).orElse(""),
                template.map(known -> !known.cardTypes().isEmpty()).orElse(false), template.map(known -> questions(scenario, known)).orElse(List.of()));
    }

    private static List<Choice> questions(Scenario scenario, ActivityTemplate template) {
        return template.votes().stream().map(rule -> new Choice(rule.question(),
                scenario.voteQuestion(rule.question()).map(question -> question.text().shown()).orElse(rule.question()), false)).toList();
    }
}
