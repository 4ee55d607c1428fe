package pl.pomost.workshop.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pl.pomost.scenario.ActivityTemplate;
import pl.pomost.scenario.AreaUse;
import pl.pomost.scenario.CardType;
import pl.pomost.scenario.FieldType;
import pl.pomost.scenario.LocalizedText;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.StandardDef;
import pl.pomost.scenario.VoteRule;
import pl.pomost.team.Guest;
import pl.pomost.workshop.Agenda;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.HallCard;
import pl.pomost.workshop.Halls;
import pl.pomost.workshop.Meeting;
import pl.pomost.workshop.Meetings;
import pl.pomost.workshop.Nameable;
import pl.pomost.workshop.OwnWork;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.web.HallDoor.Inside;
import pl.pomost.workshop.web.PhoneView.HallNote;
import pl.pomost.workshop.web.PhoneView.Kind;
import pl.pomost.workshop.web.PhoneView.Mine;
import pl.pomost.workshop.web.PhoneView.Named;
import pl.pomost.workshop.web.PhoneView.Step;

/** Gathers what a phone shows. */
@ApplicationScoped
class PhoneViews {

    /** Types of fields that offer names while somebody types. */
    private static final List<FieldType> LISTED = List.of(FieldType.INSTITUTION, FieldType.STANDARD, FieldType.CARD);

    private final Meetings meetings;
    private final Agendas agendas;
    private final OwnWork own;
    private final Halls halls;
    private final Ballots ballots;
    private final HallResultsPage results;
    private final FieldViews fields;
    private final Nameable things;

    PhoneViews(Meetings meetings, Agendas agendas, OwnWork own, Halls halls, Ballots ballots, HallResultsPage results, FieldViews fields,
            Nameable things) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.own = own;
        this.halls = halls;
        this.ballots = ballots;
        this.results = results;
        this.fields = fields;
        this.things = things;
    }

    /** @param table code of the area at whose table they sit. @param typed what comes back to be mended */
    PhoneView of(Inside inside, String powiat, String table, PhoneCard typed) {
        Workshop workshop = inside.workshop();
        Guest guest = inside.guest();
        Meeting meeting = meetings.of(inside.admission()).orElseThrow();
        Scenario scenario = agendas.scenarioOf(workshop);
        var hall = new Screen(inside, scenario, meeting, table, typed);
        List<Step> steps = agendas.of(workshop).items().stream().map(item -> step(hall, item)).toList();
        return new PhoneView("/w/" + meeting.joinCode(), guest.code(), powiat, Titles.of(workshop, scenario), guest.name(), workshop.isClosed(), meeting.isWriting(),
                meeting.showsResults(), meeting.word(), steps, halls.isReady(inside.admission(), guest),
                mine(guest, workshop),
                tables(scenario, table), results.shown(inside.admission(), workshop), lists(inside));
    }

    /** Newest first: the way the phone goes on to show them. */
    private List<Mine> mine(Guest guest, Workshop workshop) {
        List<Mine> all = new ArrayList<>(own.cards(guest, workshop.id()).stream()
                .map(card -> new Mine(card.id().toString(), card.code(), card.text(), card.late(), card.held(), card.reason(), workshop.isOpen())).toList());
        Collections.reverse(all);
        return all;
    }

    /** Address of the hall for phones. */
    String base(Inside inside) {
        return "/w/" + meetings.of(inside.admission()).orElseThrow().joinCode();
    }

    /** Names to choose from while typing. */
    List<Named> lists(Inside inside) {
        List<StandardDef> standards = agendas.standardsOf(inside.workshop());
        List<HallCard> shown = halls.shown(inside.admission());
        return LISTED.stream().map(type -> new Named(type.name().toLowerCase(Locale.ROOT), FieldViews.offers(type, things.offered(inside.guest(), standards, shown, type)))).toList();
    }

    /** One phone of a hall. */
    private record Screen(Inside inside, Scenario scenario, Meeting meeting, String table, PhoneCard typed) {
    }

    private Step step(Screen hall, Agenda.Item item) {
        List<CardType> types = item.template().map(ActivityTemplate::cardTypes).orElse(List.of()).stream().flatMap(code -> hall.scenario().cardType(code).stream()).toList();
        boolean shown = hall.meeting().step().filter(item.code()::equals).isPresent();
        return new Step(item.code(), Titles.of(item), item.template().flatMap(ActivityTemplate::prompt).map(LocalizedText::shown), item.isBreak(), shown,
                types.stream().map(type -> kind(hall, item, type)).toList(), item.template().map(ActivityTemplate::anonymousAllowed).orElse(false),
                ballots(hall, item, shown),
                shown && hall.meeting().revealed().contains(item.code()) ? halls.shown(hall.inside().admission()).stream().filter(card -> card.step().equals(item.code()))
                        .map(card -> new HallNote(card.code(), card.area(), Shown.of(card))).toList() : List.of(), item.isParallel());
    }

    /** Names to choose from stand in lists of their own, once for all forms of the page. */
    private Kind kind(Screen hall, Agenda.Item item, CardType type) {
        String value = item.code() + ":" + type.code();
        List<FieldView> all = fields.form(any -> Map.of(), hall.scenario(), type, Map.of(), hall.typed().typedIn(value));
        return new Kind(value, type.label().shown(), type.hint().map(LocalizedText::shown), areas(hall, item, type), type.area() == AreaUse.REQUIRED,
                all.stream().filter(FieldView::required).toList(), all.stream().filter(field -> !field.required()).toList());
    }

    private static List<Choice> areas(Screen hall, Agenda.Item item, CardType type) {
        return item.isParallel() || type.area() != AreaUse.NONE ? tables(hall.scenario(), hall.table()) : List.of();
    }

    private static List<Choice> tables(Scenario scenario, String table) {
        return scenario.areas().stream().map(AreaTag::of).map(area -> new Choice(area.code(), area.name(), area.code().equals(table))).toList();
    }

    /** Cards stand on the ballot of the item that is on; the script puts in what comes afterwards. */
    private List<PhoneView.Ballot> ballots(Screen hall, Agenda.Item item, boolean shown) {
        Inside inside = hall.inside();
        List<VoteRule> rules = item.template().map(ActivityTemplate::votes).orElse(List.of());
        return rules.isEmpty() ? List.of() : ballots.of(inside.workshop(), hall.scenario(), item, rules, shown ? halls.shown(inside.admission()) : List.of(),
                shown ? own.votes(inside.guest(), inside.workshop().id()) : Map.of());
    }
}
