package pl.pomost.workshop.web;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.scenario.Scenario;
import pl.pomost.shared.Language;
import pl.pomost.workshop.Agenda;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.CardRow;
import pl.pomost.workshop.Cards;
import pl.pomost.workshop.Cluster;
import pl.pomost.workshop.Clusters;
import pl.pomost.workshop.Dots;
import pl.pomost.workshop.EntryMaker;
import pl.pomost.workshop.Held;
import pl.pomost.workshop.Ledger;
import pl.pomost.workshop.Votes;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.web.BoardView.Block;
import pl.pomost.workshop.web.BoardView.Group;
import pl.pomost.workshop.web.BoardView.HeldBack;
import pl.pomost.workshop.web.BoardView.HeldNote;
import pl.pomost.workshop.web.BoardView.MakerView;
import pl.pomost.workshop.web.BoardView.Note;
import pl.pomost.workshop.web.BoardView.Section;

/** Gathers a board in five queries, however many cards there are. */
@ApplicationScoped
class BoardViews {

    private final Agendas agendas;
    private final Cards cards;
    private final Clusters clusters;
    private final Votes votes;
    private final List<EntryMaker> makers;

    BoardViews(Agendas agendas, Cards cards, Clusters clusters, Votes votes, @All List<EntryMaker> makers) {
        this.agendas = agendas;
        this.cards = cards;
        this.clusters = clusters;
        this.votes = votes;
        this.makers = makers.stream().sorted(Comparator.comparing(EntryMaker::kind)).toList();
    }

    BoardView of(Scope scope, Workshop workshop, BoardFilter filter, BoardForm form) {
        Scenario scenario = agendas.scenarioOf(workshop);
        Agenda agenda = agendas.of(workshop);
        // whoever leads one workshop from outside the team writes no entries of its plan
        var maker = new Maker(scenario, votes.ledger(workshop.id()), clusters.of(workshop.id()), makers);
        Optional<Agenda.Item> only = filter.activity().flatMap(agenda::item);
        List<Agenda.Item> items = only.map(List::of).orElse(agenda.items());
        List<CardRow> rows = cards.of(scope, workshop);
        List<CardRow> all = rows.stream().filter(card -> card.held().isEmpty() && items.stream().anyMatch(item -> item.has(card.activity()))).toList();
        List<CardRow> shown = all.stream().filter(card -> filter.area().isEmpty() || card.area().equals(filter.area())).toList();
        List<Section> sections = items.stream().map(item -> maker.section(item, shown)).filter(section -> section.count() > 0).toList();
        return new BoardView(scope.teryt(), workshop.stage(), Titles.of(workshop, scenario), scope.mayEdit(), scope.mayContribute(), all.size(),
                TallyView.of(maker.ledger.of(shown.stream().map(CardRow::id).toList(), Dots.IMPORTANCE)), activities(agenda, filter), filter.activity().orElse(""),
                areas(scenario, all, filter), sections, maker.clusters.stream().map(cluster -> choice(cluster, form)).toList(),
                makers.stream().map(each -> new MakerView(each.kind().name(), each.label())).toList(), form.chosen(), form.name(), form.errors(), form.doubts(),
                held(rows, maker));
    }

    /** Whatever part of the board is shown: who waits for a yes must not be overlooked. */
    private static List<HeldBack> held(List<CardRow> rows, Maker maker) {
        return Stream.of(Held.values()).map(why -> new HeldBack(why.code(), rows.stream().filter(card -> card.held().equals(Optional.of(why)))
                .map(card -> new HeldNote(maker.note(card), card.heldReason())).toList())).filter(each -> !each.notes().isEmpty()).toList();
    }

    private static Choice choice(Cluster cluster, BoardForm form) {
        return new Choice(cluster.id().toString(), cluster.title(), cluster.id().toString().equals(form.group()));
    }

    private static List<Choice> activities(Agenda agenda, BoardFilter filter) {
        return agenda.items().stream().filter(item -> !item.isBreak())
                .map(item -> new Choice(item.code(), Titles.of(item), filter.activity().equals(Optional.of(item.code())))).toList();
    }

    private static List<BoardView.AreaChoice> areas(Scenario scenario, List<CardRow> all, BoardFilter filter) {
        return scenario.areas().stream().map(area -> area.code()).map(code -> {
            long count = all.stream().filter(card -> card.area().equals(Optional.of(code))).count();
            return new BoardView.AreaChoice(code, new BoardFilter(filter.activity(), Optional.of(code)).query(), count, filter.area().equals(Optional.of(code)));
        }).toList();
    }

    /** Makes the pieces of one board. */
    private final class Maker {

        private final Scenario scenario;
        private final Ledger ledger;
        private final List<Cluster> clusters;
        private final List<EntryMaker> offered;
        private final boolean influenceAsked;

        Maker(Scenario scenario, Ledger ledger, List<Cluster> clusters, List<EntryMaker> offered) {
            this.scenario = scenario;
            this.ledger = ledger;
            this.clusters = clusters;
            this.offered = offered;
            this.influenceAsked = ledger.sums().stream().anyMatch(sum -> !sum.question().equals(Dots.IMPORTANCE));
        }

        Section section(Agenda.Item item, List<CardRow> shown) {
            List<CardRow> own = shown.stream().filter(card -> item.has(card.activity())).toList();
            var byArea = new LinkedHashMap<Optional<String>, List<CardRow>>();
            scenario.areas().forEach(area -> byArea.put(Optional.of(area.code()), new ArrayList<>()));
            // a group lies where its first card lies, with all its cards, whatever their areas
            Map<UUID, Optional<String>> homes = new LinkedHashMap<>();
            for (CardRow card : own) {
                Optional<String> home = card.cluster().map(cluster -> homes.computeIfAbsent(cluster, id -> card.area())).orElse(card.area());
                byArea.computeIfAbsent(home, area -> new ArrayList<>()).add(card);
            }
            List<Block> blocks = byArea.entrySet().stream().filter(each -> !each.getValue().isEmpty())
                    .map(each -> block(item, each.getKey(), each.getValue())).toList();
            return new Section(item.code(), Titles.of(item), own.size(), blocks);
        }

        private Block block(Agenda.Item item, Optional<String> area, List<CardRow> own) {
            List<Group> groups = clusters.stream().map(cluster -> group(cluster, own)).filter(group -> !group.notes().isEmpty())
                    .sorted(Comparator.comparing((Group group) -> -group.dots().total())).toList();
            List<Note> single = own.stream().filter(card -> card.cluster().isEmpty()).map(this::note).toList();
            return new Block(item.code() + "-" + area.orElse("x"), area.map(code -> AreaTag.of(scenario, code)), own.size(), groups, single);
        }

        private Group group(Cluster cluster, List<CardRow> own) {
            List<CardRow> inside = own.stream().filter(card -> card.cluster().equals(Optional.of(cluster.id()))).toList();
            List<MakerView> suiting = offered.stream().filter(each -> inside.stream().flatMap(card -> scenario.cardType(card.type()).stream()).anyMatch(each::suits))
                    .map(each -> new MakerView(each.kind().name(), each.label())).toList();
            return new Group(cluster.id().toString(), cluster.code(), cluster.title(),
                    TallyView.of(ledger.of(inside.stream().map(CardRow::id).toList(), Dots.IMPORTANCE)), inside.stream().map(this::note).toList(), suiting, doubles(inside));
        }

        private static List<BoardView.Doubles> doubles(List<CardRow> inside) {
            var byType = inside.stream().filter(card -> card.redacted().isEmpty()).collect(Collectors.groupingBy(CardRow::type, LinkedHashMap::new, Collectors.toList()));
            return byType.values().stream().filter(same -> same.size() > 1).map(same -> new BoardView.Doubles(same.stream().map(CardRow::code).collect(Collectors.joining(", ")),
                    same.stream().map(card -> card.id().toString()).collect(Collectors.joining(",")))).toList();
        }

        private Note note(CardRow card) {
            TallyView dots = TallyView.of(ledger.of(card.id(), Dots.IMPORTANCE));
            Optional<Long> influence = influenceAsked ? Optional.of(ledger.of(card.id(), "influence").total()).filter(total -> total > 0) : Optional.empty();
            return new Note(card.id().toString(), card.code(), card.area().orElse(""), card.text(), Optional.of(card.lang()).filter(lang -> !lang.equals(Language.current().tag())),
                    dots.total(), dots.noun(), influence, ChannelChoice.icon(card.channel()), TallyView.words(card.channel()), card.author(), card.late(), card.unchecked(),
                    card.redacted());
        }
    }
}
