package pl.pomost.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.pomost.export.SheetValue.Day;
import pl.pomost.export.SheetValue.Words;

/** The cards of actions as sheets: the cards themselves, their milestones, and what each costs year by year. */
final class SheetActions {

    private static final String KIND = "Rodzaj, priorytet i stan";
    private static final String COST = "Koszt";
    private static final String MILESTONES = "Kamienie milowe";
    private static final Pattern MILESTONE = Pattern.compile("(\\d{2}\\.\\d{2}\\.\\d{4}|bez terminu) – ((?s).*)");

    private final List<ActionFacts> cards;

    SheetActions(List<ActionFacts> cards) {
        this.cards = cards;
    }

    /** A row for each action; what the card says in a few words at once stands in columns of its own. */
    SheetPage actions(Map<String, SheetSchedule.Term> terms) {
        Set<String> rest = new LinkedHashSet<>();
        cards.forEach(card -> rest.addAll(card.facts().keySet()));
        rest.removeAll(Set.of(KIND, COST, MILESTONES));
        List<SheetColumn> columns = new ArrayList<>(List.of(SheetColumn.text("Kod"), SheetColumn.text("Obszar"), SheetColumn.text("Działanie"),
                SheetColumn.text("Rodzaj"), SheetColumn.text("Priorytet"), SheetColumn.text("Stan"), SheetColumn.date("Początek"), SheetColumn.date("Koniec"),
                SheetColumn.money(COST), SheetColumn.text("Opis")));
        rest.forEach(fact -> columns.add(SheetColumn.text(fact)));
        return new SheetPage("Działania", "Działania planu: po jednym w wierszu.", columns,
                cards.stream().map(card -> row(card, Optional.ofNullable(terms.get(card.code())), rest)).toList());
    }

    private static List<SheetValue> row(ActionFacts card, Optional<SheetSchedule.Term> term, Set<String> rest) {
        Kind kind = Kind.of(card.fact(KIND));
        List<SheetValue> row = new ArrayList<>(Stream.of(card.code(), card.area(), card.title(), kind.type(), kind.priority(), kind.state())
                .map(SheetValue::words).toList());
        row.add(term.<SheetValue>map(days -> new Day(days.from())).orElse(SheetValue.NOTHING));
        row.add(term.<SheetValue>map(days -> new Day(days.to())).orElse(SheetValue.NOTHING));
        row.add(ActionCost.of(card.fact(COST)).total());
        row.add(SheetValue.words(card.description()));
        rest.forEach(fact -> row.add(SheetValue.words(card.fact(fact))));
        return row;
    }

    /** Of "procedura; priorytet wysoki; planowane"; the priority may be missing. */
    private record Kind(String type, String priority, String state) {

        private static final String PRIORITY = "priorytet ";

        static Kind of(String fact) {
            String[] parts = fact.split("; ");
            if (parts.length == 3 && parts[1].startsWith(PRIORITY)) {
                return new Kind(parts[0], parts[1].substring(PRIORITY.length()), parts[2]);
            }
            return parts.length == 2 ? new Kind(parts[0], "", parts[1]) : new Kind(fact, "", "");
        }
    }

    /** A row for each milestone, in the order of time. */
    SheetPage milestones() {
        return new SheetPage(MILESTONES, "Kamienie milowe wszystkich działań według terminu.",
                List.of(SheetColumn.text("Kod"), SheetColumn.date("Termin"), SheetColumn.text("Co będzie"), SheetColumn.text("Działanie")),
                steps().stream().sorted(Comparator.comparing((Step step) -> step.date().orElse(LocalDate.MAX)).thenComparing(step -> step.action().code()))
                        .map(step -> List.of(new Words(step.action().code()), step.date().<SheetValue>map(Day::new).orElse(SheetValue.NOTHING),
                                SheetValue.words(step.what()), SheetValue.words(step.action().title()))).toList());
    }

    /** One milestone. */
    record Step(ActionFacts action, Optional<LocalDate> date, String what) {
    }

    /** All milestones, card by card. A line that begins with no date goes on with what the line before it says. */
    List<Step> steps() {
        return cards.stream().flatMap(card -> steps(card).stream()).toList();
    }

    private static List<Step> steps(ActionFacts card) {
        List<Step> steps = new ArrayList<>();
        for (String line : card.fact(MILESTONES).split("\n")) {
            Matcher found = MILESTONE.matcher(line);
            if (found.matches()) {
                steps.add(new Step(card, SheetValue.day(found.group(1)), found.group(2)));
            } else if (!steps.isEmpty()) {
                Step before = steps.remove(steps.size() - 1);
                steps.add(new Step(card, before.date(), before.what() + "\n" + line));
            }
        }
        return steps;
    }

    /** What each action costs, year by year. */
    SheetPage costs() {
        Set<String> years = new TreeSet<>();
        cards.forEach(card -> years.addAll(ActionCost.of(card.fact(COST)).years().keySet()));
        List<SheetColumn> columns = new ArrayList<>(List.of(SheetColumn.text("Kod"), SheetColumn.text("Działanie")));
        years.forEach(year -> columns.add(SheetColumn.money(year)));
        columns.addAll(List.of(SheetColumn.money("Razem"), SheetColumn.text("Źródła")));
        return new SheetPage("Budżet działań", "Koszt każdego działania w kolejnych latach i źródła pieniędzy.", columns, cards.stream().map(card -> {
            ActionCost cost = ActionCost.of(card.fact(COST));
            List<SheetValue> row = new ArrayList<>(List.of(new Words(card.code()), SheetValue.words(card.title())));
            years.forEach(year -> row.add(cost.years().getOrDefault(year, SheetValue.NOTHING)));
            row.addAll(List.of(cost.total(), SheetValue.words(card.fact("Źródła"))));
            return row;
        }).toList());
    }
}
