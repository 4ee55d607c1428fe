package pl.pomost.workshop.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.scenario.AreaUse;
import pl.pomost.scenario.CardType;
import pl.pomost.scenario.Scenario;
import pl.pomost.shared.Submitted;
import pl.pomost.workshop.Activity;
import pl.pomost.workshop.Admission;
import pl.pomost.workshop.Agenda;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.Card;
import pl.pomost.workshop.CardRow;
import pl.pomost.workshop.Cards;
import pl.pomost.workshop.CheckPaper;
import pl.pomost.workshop.PaperCard;
import pl.pomost.workshop.PaperCards;
import pl.pomost.workshop.PaperCode;
import pl.pomost.workshop.PaperRun;
import pl.pomost.workshop.PaperRuns;
import pl.pomost.workshop.Workshop;

/** Gathers the pages on which cards are typed from paper and compared with it. */
@ApplicationScoped
class PaperViews {

    static final String ROWS = "k";
    private static final int FIRST_ROWS = 8;
    private static final int MORE_ROWS = 5;

    private final Agendas agendas;
    private final Cards cards;
    private final PaperCards papers;
    private final PaperRuns runs;
    private final CheckPaper checking;
    private final PhotoViews photos;

    PaperViews(Agendas agendas, Cards cards, PaperCards papers, PaperRuns runs, CheckPaper checking, PhotoViews photos) {
        this.agendas = agendas;
        this.cards = cards;
        this.papers = papers;
        this.runs = runs;
        this.checking = checking;
        this.photos = photos;
    }

    /** The form before anybody has typed: of the table of a printed card, when its code is given. */
    Submitted fresh(Scope scope, Workshop workshop, String table, String printed) {
        Optional<PaperCode> code = PaperCode.typed(printed);
        String meant = code.flatMap(each -> runs.with(Admission.of(scope, workshop), each)).map(PaperRun::activity).orElse(table);
        Submitted form = Submitted.NOTHING.with("stolik", meant).withRows(ROWS, FIRST_ROWS);
        return code.map(each -> form.with("k-kod-0", each.toString())).orElse(form);
    }

    /** The same with more empty rows. */
    static Submitted withMoreRows(Submitted typed) {
        return typed.withRows(ROWS, typed.rows(ROWS).size() + MORE_ROWS);
    }

    Optional<Activity> table(Workshop workshop, String code) {
        return agendas.of(workshop).items().stream().filter(BlankCards::isWritten).flatMap(item -> item.activities().stream()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** Codes of the types of cards that are written there. */
    List<String> typesOf(Workshop workshop, Activity table) {
        return agendas.of(workshop).items().stream().filter(item -> item.has(table.id())).findFirst().flatMap(Agenda.Item::template).map(known -> known.cardTypes()).orElse(List.of());
    }

    /** @param typed the form as it stands @param anew rows that need another id, because a card was saved under theirs */
    PaperEntryView entry(Scope scope, Workshop workshop, Submitted typed, Set<Integer> anew) {
        Scenario scenario = agendas.scenarioOf(workshop);
        Agenda agenda = agendas.of(workshop);
        Optional<Activity> table = table(workshop, typed.text("stolik"));
        Optional<Agenda.Item> item = table.flatMap(known -> agenda.items().stream().filter(each -> each.has(known.id())).findFirst());
        List<CardType> types = item.map(each -> types(scenario, each)).orElse(List.of());
        boolean areaAsked = table.filter(known -> known.area().isEmpty()).isPresent() && types.stream().anyMatch(type -> type.area() != AreaUse.NONE);
        return new PaperEntryView(tables(agenda, typed.text("stolik")), table.map(Activity::code).orElse(""), table.map(Activity::title).orElse(""),
                areaAsked ? scenario.areas().stream().map(AreaTag::of).map(area -> new Choice(area.code(), area.code() + " – " + area.name(), area.code().equals(typed.text("obszar")))).toList()
                        : List.of(),
                types.stream().map(type -> new Choice(type.code(), type.label().shown(), false)).toList(),
                Choice.from(scenario.dictionary("languages"), typed.isSent("jezyk") ? typed.text("jezyk") : "pl"),
                typed.rows(ROWS).stream().map(row -> row(row, typed, anew)).toList(), table.map(known -> done(scope, workshop, known)).orElse(List.of()),
                item.map(each -> photos.of(scope, workshop, each.code())).orElse(List.of()), checking.waiting(scope, workshop).size());
    }

    private static List<Choice> tables(Agenda agenda, String chosen) {
        return agenda.items().stream().filter(BlankCards::isWritten).flatMap(item -> item.activities().stream())
                .map(table -> new Choice(table.code(), table.title(), table.code().equals(chosen))).toList();
    }

    private static List<CardType> types(Scenario scenario, Agenda.Item item) {
        return item.template().map(known -> known.cardTypes()).orElse(List.of()).stream().flatMap(code -> scenario.cardType(code).stream()).toList();
    }

    private static PaperEntryView.Row row(Submitted.Row row, Submitted typed, Set<Integer> anew) {
        String id = typed.text(row.name("id"));
        return new PaperEntryView.Row(row, id.isEmpty() || anew.contains(row.index()) ? UUID.randomUUID().toString() : id, typed.text(row.name("kod")), typed.text(row.name("typ")),
                typed.text(row.name("tresc")));
    }

    private List<PaperEntryView.Done> done(Scope scope, Workshop workshop, Activity table) {
        Map<UUID, PaperCard> typed = byCard(scope, workshop);
        return cards.of(scope, workshop).stream().filter(card -> card.activity().equals(table.id()) && typed.containsKey(card.id()))
                .map((CardRow card) -> new PaperEntryView.Done(typed.get(card.id()).code().map(PaperCode::toString), card.code(), card.text(), card.lang(), !card.unchecked())).toList();
    }

    /** @param mended words of cards that come back, by id; ids of those that were ticked */
    PaperCheckView check(Scope scope, Workshop workshop, Map<UUID, String> mended, Set<UUID> ticked, String reason) {
        Scenario scenario = agendas.scenarioOf(workshop);
        Map<UUID, PaperCard> typed = byCard(scope, workshop);
        Optional<UUID> viewer = scope.viewer().accountId();
        List<Card> waiting = checking.waiting(scope, workshop);
        var tables = new ArrayList<PaperCheckView.Table>();
        var own = new HashSet<Boolean>();
        for (Agenda.Item item : agendas.of(workshop).items()) {
            for (Activity table : item.activities()) {
                List<PaperCheckView.Waiting> here = waiting.stream().filter(card -> card.activityId().equals(table.id()))
                        .map(card -> waiting(card, Optional.ofNullable(typed.get(card.id())), viewer, scenario, mended, ticked)).toList();
                here.forEach(each -> own.add(each.own()));
                if (!here.isEmpty()) {
                    tables.add(new PaperCheckView.Table(table.title(), here, photos.of(scope, workshop, item.code())));
                }
            }
        }
        return new PaperCheckView(tables, own.contains(true), reason);
    }

    private static PaperCheckView.Waiting waiting(Card card, Optional<PaperCard> paper, Optional<UUID> viewer, Scenario scenario, Map<UUID, String> mended, Set<UUID> ticked) {
        boolean own = paper.flatMap(PaperCard::typedBy).filter(by -> viewer.equals(Optional.of(by))).isPresent();
        return new PaperCheckView.Waiting(card.id().toString(), paper.flatMap(PaperCard::code).map(PaperCode::toString), card.code(),
                scenario.cardType(card.type()).map(type -> type.label().shown()).orElse(card.type()), mended.getOrDefault(card.id(), card.text()), own, ticked.contains(card.id()));
    }

    private Map<UUID, PaperCard> byCard(Scope scope, Workshop workshop) {
        return papers.of(Admission.of(scope, workshop)).stream().collect(Collectors.toMap(PaperCard::cardId, Function.identity()));
    }
}
