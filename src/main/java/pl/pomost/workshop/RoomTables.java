package pl.pomost.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import pl.pomost.access.Scope;
import pl.pomost.scenario.CardField;
import pl.pomost.scenario.CardType;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.VoteQuestion;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;
import pl.pomost.workshop.RoomTable.Column;

/** Everything that is in a workshop at this moment, as tables: also in the middle of it, and cards that nobody has voted on. */
@ApplicationScoped
public class RoomTables {

    private final Agendas agendas;
    private final Activities activities;
    private final Cards cards;
    private final Clusters clusters;
    private final Votes votes;
    private final Participants participants;
    private final DraftSummary summaries;

    RoomTables(Agendas agendas, Activities activities, Cards cards, Clusters clusters, Votes votes, Participants participants, DraftSummary summaries) {
        this.agendas = agendas;
        this.activities = activities;
        this.cards = cards;
        this.clusters = clusters;
        this.votes = votes;
        this.participants = participants;
        this.summaries = summaries;
    }

    /** A card without an author has nothing in it that says who wrote it; people who were there are counted, not named. */
    public List<RoomTable> of(Scope scope, Workshop workshop) {
        Scenario scenario = agendas.scenarioOf(workshop);
        List<CardRow> all = cards.of(scope, workshop);
        List<Cluster> groups = clusters.of(workshop.id());
        Ledger ledger = votes.ledger(workshop.id());
        List<String> questions = Dots.of(workshop, scenario).rules().stream().map(rule -> rule.question()).distinct().filter(question -> isByDots(scenario, question)).toList();
        return List.of(cards(workshop, scenario, all, groups, ledger, questions), groups(groups, all, ledger, scenario, questions), votes(all, ledger, scenario),
                levels(all, ledger, scenario), translations(scope, workshop), present(scope, workshop));
    }

    private RoomTable cards(Workshop workshop, Scenario scenario, List<CardRow> all, List<Cluster> groups, Ledger ledger, List<String> questions) {
        var columns = new ArrayList<>(List.of(new Column("code", "kartka"), new Column("activity", "ćwiczenie"), new Column("activity_title", "nazwa ćwiczenia"),
                new Column("type", "rodzaj"), new Column("area", "obszar"), new Column("text", "treść"), new Column("lang", "język"), new Column("channel", "kanał"),
                new Column("author", "autor"), new Column("group", "grupa"), new Column("late", "po czasie"), new Column("unchecked", "niesprawdzona z papierem"),
                new Column("removed", "usunięta, bo"), new Column("held", "wstrzymana")));
        questions.forEach(question -> columns.add(dots(scenario, question)));
        columns.add(new Column("fields", "pola"));
        Map<UUID, Activity> places = new HashMap<>();
        activities.of(workshop.id()).forEach(activity -> places.put(activity.id(), activity));
        Map<UUID, String> codes = groups.stream().collect(Collectors.toMap(Cluster::id, Cluster::code));
        return new RoomTable("cards", "Kartki", columns, all.stream().map(card -> {
            Activity place = places.get(card.activity());
            List<Object> row = new ArrayList<>(List.of(card.code(), place.code(), place.title(), card.type(), card.area().orElse(""), card.text(), card.lang(), card.channel(),
                    card.author().orElse(""), card.cluster().map(codes::get).orElse(""), card.late(), card.unchecked(), card.redacted().orElse(""), card.held().map(Held::code).orElse("")));
            questions.forEach(question -> row.add(ledger.of(card.id(), question).total()));
            row.add(fields(scenario, card));
            return row;
        }).toList());
    }

    private static RoomTable groups(List<Cluster> groups, List<CardRow> all, Ledger ledger, Scenario scenario, List<String> questions) {
        var columns = new ArrayList<>(List.of(new Column("code", "grupa"), new Column("title", "nazwa"), new Column("cards", "kartki")));
        questions.forEach(question -> columns.add(dots(scenario, question)));
        return new RoomTable("groups", "Grupy", columns, groups.stream().map(group -> {
            List<CardRow> inside = all.stream().filter(card -> card.cluster().filter(group.id()::equals).isPresent()).toList();
            List<Object> row = new ArrayList<>(List.of(group.code(), group.title(), inside.stream().map(CardRow::code).collect(Collectors.joining(", "))));
            questions.forEach(question -> row.add(ledger.of(inside.stream().map(CardRow::id).toList(), question).total()));
            return row;
        }).toList());
    }

    private static Column dots(Scenario scenario, String question) {
        return new Column("dots_" + question, "kropki: " + question(scenario, question));
    }

    private static RoomTable votes(List<CardRow> all, Ledger ledger, Scenario scenario) {
        Map<UUID, String> codes = codes(all);
        return new RoomTable("votes", "Kropki", List.of(new Column("card", "kartka"), new Column("question", "pytanie"), new Column("channel", "kanał"), new Column("dots", "kropki")),
                ledger.sums().stream().filter(sum -> sum.level() == null && codes.containsKey(sum.card()))
                        .map(sum -> List.<Object>of(codes.get(sum.card()), question(scenario, sum.question()), sum.channel(), sum.dots())).toList());
    }

    /** How many people chose which level of a card or of a standard: consent, effect and effort, own ratings. */
    private static RoomTable levels(List<CardRow> all, Ledger ledger, Scenario scenario) {
        Map<UUID, String> codes = codes(all);
        return new RoomTable("levels", "Poziomy", List.of(new Column("subject", "kartka albo standard"), new Column("question", "pytanie"), new Column("level", "poziom"),
                new Column("level_title", "nazwa poziomu"), new Column("channel", "kanał"), new Column("people", "osoby")),
                ledger.sums().stream().filter(sum -> sum.level() != null && (sum.standard() != null || codes.containsKey(sum.card())))
                        .map(sum -> List.<Object>of(sum.standard() == null ? codes.get(sum.card()) : sum.standard(), question(scenario, sum.question()), sum.level().longValue(), level(scenario, sum),
                                sum.channel(), sum.dots())).toList());
    }

    /** Words of cards in other languages, with the name of whoever translated them. */
    private RoomTable translations(Scope scope, Workshop workshop) {
        Map<String, String> names = participants.of(scope.requireEnrolment()).stream().collect(Collectors.toMap(Participant::code, Participant::name, (one, other) -> one));
        return new RoomTable("translations", "Tłumaczenia", List.of(new Column("card", "kartka"), new Column("lang", "język"), new Column("text", "treść"), new Column("by", "tłumaczenie"),
                new Column("stale", "kartkę zmieniono później")), cards.inOrder(workshop.id()).stream().filter(card -> card.redacted().isEmpty())
                        .flatMap(card -> card.translations().stream().map(each -> List.<Object>of(card.code(), each.lang(), each.text(), names.getOrDefault(each.by(), each.by()), each.stale())))
                        .toList());
    }

    private static Map<UUID, String> codes(List<CardRow> all) {
        return all.stream().collect(Collectors.toMap(CardRow::id, CardRow::code));
    }

    private RoomTable present(Scope scope, Workshop workshop) {
        return new RoomTable("present", "Obecność", List.of(new Column("sector", "sektor"), new Column("people", "osoby")),
                summaries.sectors(scope, workshop).entrySet().stream().map(each -> List.<Object>of(each.getKey(), each.getValue())).toList());
    }

    private static String question(Scenario scenario, String code) {
        return scenario.voteQuestion(code).map(question -> question.text().pl()).orElse(code);
    }

    private static boolean isByDots(Scenario scenario, String question) {
        return scenario.voteQuestion(question).map(VoteQuestion::isByDots).orElse(true);
    }

    private static String level(Scenario scenario, Ledger.Sum sum) {
        return scenario.voteQuestion(sum.question()).stream().flatMap(question -> question.levels().stream()).filter(level -> level.value() == sum.level()).findFirst()
                .map(level -> level.label().pl()).orElse("");
    }

    private static String fields(Scenario scenario, CardRow card) {
        return card.fields().entrySet().stream().map(field -> scenario.cardType(card.type()).flatMap((CardType type) -> type.field(field.getKey()))
                .map((CardField known) -> known.label().pl()).orElse(field.getKey()) + ": " + value(field.getValue())).sorted().collect(Collectors.joining("; "));
    }

    private static String value(JsonNode value) {
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining(", ")) : value.asText();
    }
}
