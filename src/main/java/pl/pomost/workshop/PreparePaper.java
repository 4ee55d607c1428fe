package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.shared.DomainClock;
import pl.pomost.workshop.Refusal.Reason;

/** The coordinator has blank cards prepared for the tables of an exercise: each gets a number that no other card of the workshop has. */
@ApplicationScoped
public class PreparePaper {

    public static final int MOST = 200;

    private final Rooms rooms;
    private final PaperRuns runs;
    private final Agendas agendas;
    private final DomainClock clock;

    PreparePaper(Rooms rooms, PaperRuns runs, Agendas agendas, DomainClock clock) {
        this.rooms = rooms;
        this.runs = runs;
        this.agendas = agendas;
        this.clock = clock;
    }

    /**
     * @param item  code of the item of the agenda
     * @param cards for each of its tables
     * @throws Refusal when there is no such item, it takes no cards, or there are too many
     */
    @Transactional
    public void prepare(Scope scope, int stage, String item, int cards, PaperSheet sheet) {
        Room room = rooms.edit(scope, stage);
        Optional<Agenda.Item> meant = agendas.of(room.workshop()).item(item).filter(each -> each.template().map(known -> !known.cardTypes().isEmpty()).orElse(false));
        List<PaperRun> before = runs.of(room.id());
        int first = before.isEmpty() ? 1 : before.get(before.size() - 1).last() + 1;
        int all = meant.map(each -> each.activities().size()).orElse(0) * cards;
        var wrong = new Refusal.Collected();
        wrong.addIf(meant.isEmpty(), "cwiczenie", Reason.ACTIVITY_UNKNOWN);
        wrong.addIf(cards < 1 || cards > MOST, "ile", Reason.TOO_MANY_BLANKS);
        wrong.addIf(first + all > PaperCode.MOST, "ile", Reason.NO_NUMBERS_LEFT);
        wrong.throwIfAny();
        for (Activity table : meant.get().activities()) {
            runs.persist(new PaperRun(room.id(), table.code(), first, first + cards - 1, sheet, clock.today()));
            first += cards;
        }
        room.tell("paper-prepared", null, Map.of("activity", item, "cards", all));
        room.audit("paper.prepared", item, "przygotowano puste kartki do druku: " + all + ".");
    }
}
