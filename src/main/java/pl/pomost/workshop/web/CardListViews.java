package pl.pomost.workshop.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import pl.pomost.access.Scope;
import pl.pomost.scenario.Scenario;
import pl.pomost.shared.Counted;
import pl.pomost.shared.Language;
import pl.pomost.shared.NounTexts;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.CardFilter;
import pl.pomost.workshop.CardRow;
import pl.pomost.workshop.Cards;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;
import pl.pomost.workshop.web.CardListView.CardListRow;
import pl.pomost.workshop.web.CardListView.PageLink;

/** Gathers one page of the list of cards, in three queries. */
@ApplicationScoped
class CardListViews {

    private static final int SIZE = 50;
    private static final int FEW_PAGES = 10;
    private static final List<String> FILTERS = List.of("etap", "obszar", "rodzaj", "szukaj");

    private final Workshops workshops;
    private final Cards cards;
    private final Agendas agendas;

    CardListViews(Workshops workshops, Cards cards, Agendas agendas) {
        this.workshops = workshops;
        this.cards = cards;
        this.agendas = agendas;
    }

    CardListView of(Scope scope, SentForm query) {
        List<Workshop> all = workshops.of(scope.requireEverything().requireEnrolment());
        if (all.isEmpty()) {
            return new CardListView(scope.teryt(), scope.powiat().name(), false, 0, "", List.of(), List.of(), List.of(), "", false, List.of(), "", List.of());
        }
        Scenario scenario = agendas.scenarioOf(all.get(0));
        CardFilter filter = new CardFilter(query.filled("etap").filter(text -> text.matches("\\d{1,2}")).map(Integer::valueOf), query.filled("obszar"),
                query.filled("rodzaj"), query.filled("szukaj"));
        long total = cards.count(scope, filter);
        int last = (int) Math.max(0, (total - 1) / SIZE);
        int page = Math.min(last, query.filled("strona").filter(text -> text.matches("\\d{1,5}")).map(Integer::valueOf).orElse(1) - 1);
        page = Math.max(page, 0);
        List<CardRow> shown = cards.page(scope, filter, page, SIZE);
        Map<UUID, String> stages = new HashMap<>();
        all.forEach(workshop -> stages.put(workshop.id(), workshop.stage() + ". " + Titles.of(workshop, scenario)));
        return new CardListView(scope.teryt(), scope.powiat().name(), true, total, Counted.of(total, NounTexts::card),
                all.stream().map(workshop -> choice(String.valueOf(workshop.stage()), stages.get(workshop.id()), query, "etap")).toList(),
                AreaTag.all(scenario).stream().map(area -> choice(area.code(), area.code() + " – " + area.name(), query, "obszar")).toList(),
                scenario.cardTypes().stream().map(type -> choice(type.code(), type.label().shown(), query, "rodzaj")).toList(), query.text("szukaj"),
                FILTERS.stream().anyMatch(field -> query.filled(field).isPresent()), shown.stream().map(card -> row(card, scenario, stages)).toList(),
                shown.isEmpty() ? "" : (page * SIZE + 1) + "–" + (page * SIZE + shown.size()), last == 0 ? List.of() : links(scope, query, page, last));
    }

    private static Choice choice(String value, String label, SentForm query, String field) {
        return new Choice(value, label, value.equals(query.text(field)));
    }

    private static CardListRow row(CardRow card, Scenario scenario, Map<UUID, String> stages) {
        return new CardListRow(card.code(), card.area().orElse(""), card.text(), Optional.of(card.lang()).filter(lang -> !lang.equals(Language.current().tag())),
                scenario.cardType(card.type()).map(type -> type.label().shown()).orElse(card.type()), stages.getOrDefault(card.workshop(), ""),
                ChannelChoice.icon(card.channel()), TallyView.words(card.channel()), card.author(), card.late(), card.unchecked(), card.redacted());
    }

    private static List<PageLink> links(Scope scope, SentForm query, int page, int last) {
        return IntStream.rangeClosed(0, last).filter(number -> shown(number, page, last))
                .mapToObj(number -> new PageLink(number + 1, address(scope, query, number + 1), number == page, number > 0 && !shown(number - 1, page, last))).toList();
    }

    /** The first, the last and those near; all of them while they are few. */
    private static boolean shown(int number, int page, int last) {
        return last < FEW_PAGES || number == 0 || number == last || Math.abs(number - page) < 4;
    }

    private static String address(Scope scope, SentForm query, int number) {
        var address = UriBuilder.fromPath("/powiaty/" + scope.teryt() + "/kartki");
        var values = new HashMap<String, Object>();
        FILTERS.forEach(field -> query.filled(field).ifPresent(value -> {
            address.queryParam(field, "{" + field + "}");
            values.put(field, value);
        }));
        return address.queryParam("strona", number).buildFromMap(values).toString();
    }
}
