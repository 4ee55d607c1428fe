package pl.pomost.workshop.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.pomost.scenario.ActivityTemplate;
import pl.pomost.scenario.AreaUse;
import pl.pomost.scenario.CardType;
import pl.pomost.scenario.LocalizedText;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.VoteRule;
import pl.pomost.team.Guest;
import pl.pomost.workshop.Agenda;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.Dots;
import pl.pomost.workshop.Halls;
import pl.pomost.workshop.Meeting;
import pl.pomost.workshop.Meetings;
import pl.pomost.workshop.OwnWork;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.web.HallDoor.Inside;
import pl.pomost.workshop.web.PhoneView.HallNote;
import pl.pomost.workshop.web.PhoneView.Kind;
import pl.pomost.workshop.web.PhoneView.Mine;
import pl.pomost.workshop.web.PhoneView.Question;
import pl.pomost.workshop.web.PhoneView.Step;

/** Gathers what a phone shows. */
@ApplicationScoped
class PhoneViews {

    private final Meetings meetings;
    private final Agendas agendas;
    private final OwnWork own;
    private final Halls halls;

    PhoneViews(Meetings meetings, Agendas agendas, OwnWork own, Halls halls) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.own = own;
        this.halls = halls;
    }

    /** @param table code of the area at whose table they sit */
    PhoneView of(Inside inside, String powiat, String table) {
        Workshop workshop = inside.workshop();
        Guest guest = inside.guest();
        Meeting meeting = meetings.of(inside.admission()).orElseThrow();
        Scenario scenario = agendas.scenarioOf(workshop);
        List<Step> steps = agendas.of(workshop).items().stream().map(item -> step(inside, scenario, meeting, item, table)).toList();
        return new PhoneView("/w/" + meeting.joinCode(), guest.code(), powiat, Titles.of(workshop, scenario), guest.name(), workshop.isClosed(), meeting.isWriting(),
                meeting.showsResults(), meeting.word(), steps, halls.isReady(inside.admission(), guest),
                own.cards(guest, workshop.id()).stream().map(card -> new Mine(card.id().toString(), card.code(), card.text(), card.late(), card.held(), card.reason())).toList(),
                tables(scenario, table));
    }

    private Step step(Inside inside, Scenario scenario, Meeting meeting, Agenda.Item item, String table) {
        List<CardType> types = item.template().map(ActivityTemplate::cardTypes).orElse(List.of()).stream().flatMap(code -> scenario.cardType(code).stream()).toList();
        boolean shown = meeting.step().filter(item.code()::equals).isPresent();
        return new Step(item.code(), Titles.of(item), item.template().flatMap(ActivityTemplate::prompt).map(LocalizedText::shown), item.isBreak(), shown,
                types.stream().map(type -> new Kind(item.code() + ":" + type.code(), type.label().shown(), type.hint().map(LocalizedText::shown))).toList(),
                areas(scenario, item, types, table), types.stream().anyMatch(type -> type.area() == AreaUse.REQUIRED),
                item.template().map(ActivityTemplate::anonymousAllowed).orElse(false), questions(inside.workshop(), scenario, item),
                shown && meeting.revealed().contains(item.code()) ? halls.shown(inside.admission()).stream().filter(card -> card.step().equals(item.code()))
                        .map(card -> new HallNote(card.code(), card.text(), card.lang(), card.area())).toList() : List.of(), item.isParallel());
    }

    private static List<Choice> areas(Scenario scenario, Agenda.Item item, List<CardType> types, String table) {
        boolean asked = item.isParallel() || types.stream().anyMatch(type -> type.area() != AreaUse.NONE);
        return asked ? tables(scenario, table) : List.of();
    }

    private static List<Choice> tables(Scenario scenario, String table) {
        return scenario.areas().stream().map(AreaTag::of).map(area -> new Choice(area.code(), area.name(), area.code().equals(table))).toList();
    }

    private static List<Question> questions(Workshop workshop, Scenario scenario, Agenda.Item item) {
        Dots pools = Dots.of(workshop, scenario);
        return item.template().map(ActivityTemplate::votes).orElse(List.of()).stream()
                .map(rule -> new Question(rule.question(), scenario.voteQuestion(rule.question()).map(question -> question.text().shown()).orElse(rule.question()),
                        pools.on(rule.question()).map(VoteRule::dotsPerPerson).orElse(rule.dotsPerPerson()), String.join(" ", rule.cardTypes()))).toList();
    }
}
