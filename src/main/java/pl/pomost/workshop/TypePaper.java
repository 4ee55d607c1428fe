package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.scenario.Scenario;
import pl.pomost.workshop.Refusal.Reason;

/** Whoever takes notes types the paper cards of a table, all at once. Until another person has compared them they are marked. */
@ApplicationScoped
public class TypePaper {

    /** A card as it was typed. @param row its place in the form @param code printed on it, as typed; empty for other paper */
    public record Line(int row, Optional<String> code, NewCard card) {
    }

    private final Rooms rooms;
    private final AddCard adding;
    private final Cards cards;
    private final CardRules rules;
    private final PaperCards papers;
    private final PaperRuns runs;
    private final Agendas agendas;

    TypePaper(Rooms rooms, AddCard adding, Cards cards, CardRules rules, PaperCards papers, PaperRuns runs, Agendas agendas) {
        this.rooms = rooms;
        this.adding = adding;
        this.cards = cards;
        this.rules = rules;
        this.papers = papers;
        this.runs = runs;
        this.agendas = agendas;
    }

    /**
     * All of them or none: a form that comes back is mended and sent again, and nobody asks which half was saved. Lines that were
     * saved before, under the same ids, are left as they are.
     *
     * @return how many are new
     * @throws Refusal naming each row where something is wrong, as {@code k-kod-3}, {@code k-tresc-3}
     */
    @Transactional
    public int type(Scope scope, int stage, List<Line> lines) {
        Room room = rooms.enter(scope.requireTeam(), stage).requireOpened();
        check(room, lines);
        int added = 0;
        for (Line line : lines) {
            if (!adding.add(scope, stage, line.card()).before()) {
                cards.findById(line.card().id()).markUnchecked();
                papers.persist(new PaperCard(line.card().id(), room.id(), line.code().flatMap(PaperCode::typed), scope.viewer().accountId()));
                added++;
            }
        }
        return added;
    }

    private void check(Room room, List<Line> lines) {
        Scenario scenario = agendas.scenarioOf(room.workshop());
        int highest = runs.of(room.id()).stream().mapToInt(PaperRun::last).max().orElse(0);
        Map<UUID, String> texts = cards.in(room.workshop(), lines.stream().map(line -> line.card().id()).toList()).stream().collect(Collectors.toMap(Card::id, Card::text));
        Map<PaperCode, UUID> taken = new HashMap<>();
        papers.of(room.id()).forEach(paper -> paper.code().ifPresent(code -> taken.put(code, paper.cardId())));
        var wrong = new Refusal.Collected();
        wrong.addIf(lines.isEmpty(), "k-tresc-0", Reason.TEXT_MISSING);
        for (Line line : lines) {
            UUID id = line.card().id();
            Optional<PaperCode> code = line.code().flatMap(PaperCode::typed).filter(each -> each.number() <= highest);
            wrong.addIf(line.code().isPresent() && code.isEmpty(), "k-kod-" + line.row(), Reason.PAPER_CODE_UNKNOWN);
            wrong.addIf(code.map(each -> taken.putIfAbsent(each, id)).filter(owner -> !owner.equals(id)).isPresent(), "k-kod-" + line.row(), Reason.PAPER_CODE_TWICE);
            wrong.addIf(texts.containsKey(id) && !texts.get(id).equals(line.card().text()), "k-tresc-" + line.row(), Reason.PAPER_SAVED_BEFORE);
            try {
                rules.check(room.workshop(), scenario, line.card());
            } catch (Refusal refusal) {
                refusal.wrongs().forEach(each -> wrong.addIf(true, place(each.place(), line.row()), each.reason()));
            }
        }
        wrong.throwIfAny();
    }

    /** Area and language are chosen once for all rows. */
    private static String place(String of, int row) {
        return switch (of) {
            case "slowa" -> "k-tresc-" + row;
            case "cwiczenie" -> "k-typ-" + row;
            default -> of;
        };
    }
}
