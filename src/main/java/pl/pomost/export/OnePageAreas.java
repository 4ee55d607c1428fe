package pl.pomost.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.plan.Block;
import pl.pomost.plan.Note;
import pl.pomost.plan.Section;
import pl.pomost.plan.Table;
import pl.pomost.plan.Table.Cell;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.shared.Plurals;

/** What each area needs most, where it wants to get and what will be done first. */
final class OnePageAreas {

    private static final String NEEDS = "jak-jest-";
    private static final String GOALS = "jak-powinno-byc-";
    private static final String ACTIONS = "dzialania-";
    private static final Pattern SCORE = Pattern.compile("= (\\d{1,9})");
    private static final Pattern LAST_DAY = Pattern.compile(".*–(\\d{2}\\.\\d{2}\\.\\d{4})");
    private static final List<String> PRIORITIES = List.of("priorytet wysoki", "priorytet średni", "priorytet niski");

    private final PlanSearch search;
    private final OnePageRoom room;
    private final Cut cut;

    OnePageAreas(PlanSearch search, OnePageRoom room, Cut cut) {
        this.search = search;
        this.room = room;
        this.cut = cut;
    }

    Section section() {
        List<String> areas = Stream.of(NEEDS, GOALS, ACTIONS).flatMap(prefix -> search.areas(prefix).stream().map(section -> section.id().substring(prefix.length())))
                .filter(area -> !area.contains("-")).distinct().toList();
        if (areas.isEmpty()) {
            return Section.of("obszary", "", "Obszary", Note.missing("Plan nie ma jeszcze diagnozy, celów ani działań."));
        }
        List<Row> rows = areas.stream().limit(room.areas()).map(this::row).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Table.of("obszary-tabela", "Obszary: najważniejsza potrzeba, cel i działanie",
                List.of(Column.text("Obszar"), Column.text("Najważniejsza potrzeba"), Column.text("Cel"), Column.text("Najważniejsze działanie, kto, do kiedy")), rows));
        if (areas.size() > rows.size()) {
            blocks.add(Note.information("Jeszcze " + Plurals.of(areas.size() - rows.size(), "obszar jest", "obszary są", "obszarów jest") + " w całym planie."));
        }
        return Section.of("obszary", "", "Obszary", blocks);
    }

    private Row row(String area) {
        List<Section> needs = entries(NEEDS + area);
        List<Section> goals = entries(GOALS + area);
        List<Section> actions = entries(ACTIONS + area);
        String name = Stream.of(NEEDS, GOALS, ACTIONS).flatMap(prefix -> search.areas(prefix + area).stream().filter(section -> section.id().equals(prefix + area))).map(Section::title).filter(title -> !title.isBlank()).findFirst().orElse(area);
        String counts = Stream.of(count(needs, "potrzeba", "potrzeby", "potrzeb"), count(goals, "cel", "cele", "celów"), count(actions, "działanie", "działania", "działań"))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
        return Row.of(Cell.head(cut.to(name, room.letters()) + (counts.isEmpty() ? "" : "\n" + counts)), Cell.of(most(needs, this::score).map(Section::title).map(this::shortened).orElse("–")),
                Cell.of(goals.stream().findFirst().map(this::goal).orElse("–")), Cell.of(most(actions, this::priority).map(this::action).orElse("–")));
    }

    private static String count(List<Section> entries, String one, String few, String many) {
        return entries.isEmpty() ? "" : Plurals.of(entries.size(), one, few, many);
    }

    private List<Section> entries(String id) {
        return search.areas(id).stream().filter(section -> section.id().equals(id)).flatMap(section -> section.sections().stream()).filter(entry -> !entry.title().isBlank()).toList();
    }

    /** The first of those that score highest. */
    private static Optional<Section> most(List<Section> entries, ToIntFunction<Section> score) {
        return entries.stream().sorted(Comparator.comparingInt(score).reversed()).findFirst();
    }

    private int score(Section need) {
        Matcher product = SCORE.matcher(search.fact(need.id() + "-fakty", "Głosy i waga"));
        return product.find() ? Integer.parseInt(product.group(1)) : 0;
    }

    private int priority(Section action) {
        String said = search.fact(action.id() + "-fakty", "Rodzaj, priorytet i stan");
        int place = PRIORITIES.stream().filter(said::contains).map(PRIORITIES::indexOf).findFirst().orElse(PRIORITIES.size());
        return -place;
    }

    private String goal(Section goal) {
        String target = search.fact(goal.id() + "-fakty", "Wartość docelowa");
        return shortened(goal.title()) + (target.isBlank() || target.startsWith("brak") ? "" : "\n→ " + cut.to(target, room.letters()));
    }

    private String action(Section action) {
        String who = search.fact(action.id() + "-fakty", "Odpowiada");
        Matcher term = LAST_DAY.matcher(search.fact(action.id() + "-fakty", "Gdzie i kiedy"));
        String by = Stream.of(who.isBlank() ? "" : cut.to(who, room.letters()), term.matches() ? "do " + term.group(1) : "").filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
        return shortened(action.title()) + (by.isEmpty() ? "" : "\n" + by);
    }

    private String shortened(String title) {
        return cut.to(title, room.letters());
    }
}
