package pl.pomost.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import pl.pomost.action.Action;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.thread.Knot;

/** The red thread in one table: from each action back to its goals, to what they answer, to the words said in the room. */
final class ThreadAnnex {

    private ThreadAnnex() {
    }

    static Section write(Drafting drafting) {
        return Outline.of("czerwona-nic", "Czerwona nić: od działania do kartki").table(Table.of("czerwona-nic-tabela", "Czerwona nić",
                List.of(Column.text("Działanie"), Column.text("Cele"), Column.text("Diagnoza"), Column.text("Kartki")),
                ActionsChapter.of(drafting).stream().map(action -> row(action, drafting.thread())).toList())).build();
    }

    private static Row row(Action action, ThreadMap thread) {
        Set<String> diagnosis = new LinkedHashSet<>();
        Set<String> cards = new LinkedHashSet<>(thread.below(action.id(), Knot.CARD));
        List<UUID> goals = thread.idsBelow(action.id(), Knot.GOAL);
        for (UUID goal : goals) {
            diagnosis.addAll(thread.below(goal, Knot.DIAGNOSIS));
            cards.addAll(thread.below(goal, Knot.CARD));
            thread.idsBelow(goal, Knot.DIAGNOSIS).forEach(entry -> cards.addAll(thread.below(entry, Knot.CARD)));
        }
        return Row.headed(action.code() + " " + action.title(), listed(thread.below(action.id(), Knot.GOAL)), listed(diagnosis), listed(cards));
    }

    private static String listed(Iterable<String> codes) {
        String joined = String.join(", ", codes);
        return joined.isEmpty() ? "–" : joined;
    }
}
