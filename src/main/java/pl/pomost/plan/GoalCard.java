package pl.pomost.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.shared.Measured;
import pl.pomost.shared.Typography;
import pl.pomost.thread.Knot;
import pl.pomost.vision.Goal;

/** One goal: what will change, by how much, until when, and what it rests on. */
final class GoalCard {

    private GoalCard() {
    }

    static Section write(Goal goal, Drafting drafting) {
        Labels labels = drafting.labels();
        ThreadMap thread = drafting.thread();
        Outline outline = Outline.ofEntry(goal.code(), goal.title());
        goal.text().ifPresent(text -> outline.add(Paragraph.each(text, "pl")));
        return outline.facts(FactList.about(goal.code() + "-fakty", "Cel " + goal.code())
                .fact("Miernik", goal.measure().orElse("brak"))
                .fact("Wartość bazowa", value(goal.baseline().map(today -> drafting.discretion().baseline(today, goal.unit())), goal.unit(), goal.baselineDate(), "stan na "))
                .fact("Wartość docelowa", value(goal.target().map(Typography::number), goal.unit(), goal.deadline(), "do "))
                .fact("Odpowiada", goal.leader().map(leader -> labels.office(leader.institution(), leader.position())).orElse("nie wyznaczono"))
                .fact("Cele regionalne", goal.regionalAims().stream().map(aim -> aim + ". " + labels.of("regional_aims", String.valueOf(aim))).collect(Collectors.joining("; ")))
                .fact("Krok i priorytet", step(goal, labels))
                .fact("Z diagnozy", String.join(", ", thread.below(goal.id(), Knot.DIAGNOSIS)))
                .fact("Działania i wskaźniki", String.join(", ", Stream.concat(thread.above(goal.id(), Knot.ACTION).stream(),
                        thread.above(goal.id(), Knot.INDICATOR).stream()).toList()))
                .fact("Kartki", String.join(", ", thread.below(goal.id(), Knot.CARD)))).build();
    }

    private static String step(Goal goal, Labels labels) {
        return Stream.of(goal.step().map(step -> "krok " + step + ": " + labels.of("steps", String.valueOf(step))).orElse(""),
                goal.priority().map(priority -> "priorytet " + labels.of("priorities", String.valueOf(priority))).orElse(""))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String value(Optional<String> value, Optional<String> unit, Optional<LocalDate> day, String before) {
        String number = value.map(known -> Measured.of(known, unit)).orElse("brak");
        return number + day.map(known -> " (" + before + Typography.date(known) + ")").orElse("");
    }
}
