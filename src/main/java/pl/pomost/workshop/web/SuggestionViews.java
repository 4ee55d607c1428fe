package pl.pomost.workshop.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.shared.Counted;
import pl.pomost.shared.Language;
import pl.pomost.shared.NounTexts;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.CardRow;
import pl.pomost.workshop.Cards;
import pl.pomost.workshop.Cluster;
import pl.pomost.workshop.Clusters;
import pl.pomost.workshop.SuggestGroups;
import pl.pomost.workshop.SuggestGroups.Suggestion;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.web.SuggestionsView.InGroup;
import pl.pomost.workshop.web.SuggestionsView.Suggested;
import pl.pomost.workshop.web.SuggestionsView.SuggestedCard;

/** Gathers the proposals for groups. */
@ApplicationScoped
class SuggestionViews {

    private final SuggestGroups suggest;
    private final Cards cards;
    private final Clusters clusters;
    private final Agendas agendas;
    private final GroupingTexts texts;

    SuggestionViews(SuggestGroups suggest, Cards cards, Clusters clusters, Agendas agendas, GroupingTexts texts) {
        this.suggest = suggest;
        this.cards = cards;
        this.clusters = clusters;
        this.agendas = agendas;
        this.texts = texts;
    }

    SuggestionsView of(Scope scope, Workshop workshop, String item) {
        List<Suggestion> found = suggest.of(scope, workshop.stage(), item);
        Map<UUID, CardRow> rows = cards.of(scope, found.stream().flatMap(each -> each.cards().stream()).distinct().toList()).stream()
                .collect(Collectors.toMap(CardRow::id, Function.identity()));
        Map<UUID, Cluster> groups = clusters.of(workshop.id()).stream().collect(Collectors.toMap(Cluster::id, Function.identity()));
        return new SuggestionsView(scope.teryt(), scope.powiat().name(), workshop.stage(), Titles.of(workshop, agendas.scenarioOf(workshop)), item,
                found.stream().map(each -> suggested(each, rows, groups, found.indexOf(each))).toList());
    }

    private Suggested suggested(Suggestion each, Map<UUID, CardRow> rows, Map<UUID, Cluster> groups, int number) {
        String words = String.join(", ", each.words());
        return new Suggested(String.valueOf(number + 1), texts.because(Counted.of(each.cards().size(), NounTexts::card), words), words, each.acrossAreas(),
                each.group().map(groups::get).map(group -> new InGroup(group.id().toString(), group.title())),
                each.cards().stream().map(rows::get).map(SuggestionViews::card).toList());
    }

    private static SuggestedCard card(CardRow row) {
        return new SuggestedCard(row.id().toString(), row.code(), row.area().orElse(""), row.text(),
                Optional.of(row.lang()).filter(lang -> !lang.equals(Language.current().tag())), row.cluster().isPresent());
    }
}
