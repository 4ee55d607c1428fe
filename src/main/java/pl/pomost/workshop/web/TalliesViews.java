package pl.pomost.workshop.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.scenario.ActivityTemplate;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.StandardDef;
import pl.pomost.scenario.VoteRule;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.Admission;
import pl.pomost.workshop.Agenda;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.CardRow;
import pl.pomost.workshop.Cards;
import pl.pomost.workshop.Cluster;
import pl.pomost.workshop.Clusters;
import pl.pomost.workshop.HallCard;
import pl.pomost.workshop.HallResults;
import pl.pomost.workshop.Meeting;
import pl.pomost.workshop.Meetings;
import pl.pomost.workshop.Votes;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.web.ResultsView.Result;
import pl.pomost.workshop.web.ResultsView.Row;
import pl.pomost.workshop.web.TalliesView.Agree;
import pl.pomost.workshop.web.TalliesView.Item;

/** Gathers the votes of a workshop for whoever leads it. */
@ApplicationScoped
class TalliesViews {

    private final Agendas agendas;
    private final Cards cards;
    private final Clusters clusters;
    private final Votes votes;
    private final Meetings meetings;
    private final ResultViews results;

    TalliesViews(Agendas agendas, Cards cards, Clusters clusters, Votes votes, Meetings meetings, ResultViews results) {
        this.agendas = agendas;
        this.cards = cards;
        this.clusters = clusters;
        this.votes = votes;
        this.meetings = meetings;
        this.results = results;
    }

    /** @param typed an agreement that has to be mended */
    TalliesView of(Scope scope, Workshop workshop, SentForm typed) {
        Scenario scenario = agendas.scenarioOf(workshop);
        HallResults known = known(scope, workshop);
        Map<String, StandardDef> standards = agendas.standardsOf(workshop).stream().collect(Collectors.toMap(StandardDef::code, standard -> standard));
        Optional<String> shown = meetings.of(Admission.of(scope, workshop)).filter(Meeting::showsResults).flatMap(Meeting::step);
        return new TalliesView(scope.teryt(), scope.powiat().name(), workshop.stage(), Titles.of(workshop, scenario),
                agendas.of(workshop).items().stream().filter(item -> !asked(item).isEmpty()).map(item -> {
                    ResultsView view = results.of(workshop, item.code(), known, true);
                    return new Item(item.code(), Titles.of(item), shown.equals(Optional.of(item.code())), view, choices(scenario, item), agreeable(view, standards, typed));
                }).toList());
    }

    private static List<VoteRule> asked(Agenda.Item item) {
        return item.template().map(ActivityTemplate::votes).orElse(List.of());
    }

    private static List<Choice> choices(Scenario scenario, Agenda.Item item) {
        return asked(item).stream().map(rule -> new Choice(rule.question(), scenario.voteQuestion(rule.question()).map(known -> known.text().shown()).orElse(rule.question()), false)).toList();
    }

    private static List<Agree> agreeable(ResultsView view, Map<String, StandardDef> standards, SentForm typed) {
        return view.all().stream().filter(Result::agreeing).flatMap(result -> result.rows().stream()).filter(row -> standards.containsKey(row.code()))
                .map(row -> agree(row, standards.get(row.code()), typed)).toList();
    }

    private static Agree agree(Row row, StandardDef standard, SentForm typed) {
        String chosen = typed.or("uzgodniony." + row.code(), row.agreed());
        return new Agree(row.code(), standard.version(), standard.name(), String.join(" · ", row.cells()), standard.levels().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(level -> new Choice(String.valueOf(level.getKey()), level.getKey() + " – " + level.getValue(), String.valueOf(level.getKey()).equals(chosen))).toList(),
                typed.text("dowod." + row.code()));
    }

    /** Everything that was voted on, revealed or not. */
    private HallResults known(Scope scope, Workshop workshop) {
        Map<UUID, Cluster> groups = clusters.of(workshop.id()).stream().collect(Collectors.toMap(Cluster::id, group -> group));
        var steps = new HashMap<UUID, String>();
        agendas.of(workshop).items().forEach(item -> item.activities().forEach(activity -> steps.put(activity.id(), item.code())));
        return new HallResults(votes.ledger(workshop.id()), cards.of(scope, workshop).stream().map(card -> hallCard(card, steps, groups)).toList(),
                groups.values().stream().collect(Collectors.toMap(Cluster::code, Cluster::title)));
    }

    private static HallCard hallCard(CardRow card, Map<UUID, String> steps, Map<UUID, Cluster> groups) {
        return new HallCard(card.id(), card.code(), steps.getOrDefault(card.activity(), ""), card.type(), card.area().orElse(""), card.text(), card.lang(),
                card.cluster().map(groups::get).map(Cluster::code).orElse(""));
    }
}
