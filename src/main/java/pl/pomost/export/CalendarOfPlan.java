package pl.pomost.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.pomost.plan.FactList;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Table;
import pl.pomost.shared.PolishDates;

/** Every day that a plan names: workshops that were held, beginnings, ends, first steps and milestones of actions, monitoring, and the plan's last day. */
final class CalendarOfPlan {

    /** "28 maja 2027 r., godz. 9:00–15:00" */
    private static final Pattern HELD = Pattern.compile("(\\d{1,2})\\h(\\p{L}+)\\h(\\d{4})\\hr\\.(?:, godz\\. (\\d{1,2}:\\d{2})(?:–(\\d{1,2}:\\d{2}))?)?");
    private static final Pattern WORKSHOP = Pattern.compile("warsztat-(\\d+)-fakty");
    private static final Pattern FIRST_STEP = Pattern.compile("(.*?); (\\d{2}\\.\\d{2}\\.\\d{4})(?:; .*)?", Pattern.DOTALL);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", PolishDates.POLISH);

    private final PlanDocument document;
    private final String powiat;
    private final String here;
    private final Map<String, Integer> used = new HashMap<>();
    private final List<CalendarEntry> entries = new ArrayList<>();

    private CalendarOfPlan(PlanDocument document) {
        this.document = document;
        this.powiat = " (" + document.meta().territory().powiat() + ")";
        this.here = document.meta().territory().teryt() + "-" + AsciiName.of(document.meta().edition()) + "-";
    }

    static List<CalendarEntry> of(PlanDocument document) {
        return new CalendarOfPlan(document).read();
    }

    private List<CalendarEntry> read() {
        document.sections().flatMap(section -> section.blocks().stream()).filter(FactList.class::isInstance).forEach(facts -> workshop((FactList) facts));
        new SheetSchedule(document).terms().values().forEach(term -> {
            add("poczatek-" + term.code(), "Początek działania " + term.code() + powiat, term.title(), term.from());
            add("koniec-" + term.code(), "Koniec działania " + term.code() + powiat, term.title(), term.to());
        });
        List<ActionFacts> actions = ActionFacts.in(document);
        actions.forEach(this::firstStep);
        new SheetActions(actions).steps().forEach(step -> step.date().ifPresent(day -> add("kamien-" + step.action().code() + "-" + AsciiName.of(step.what()),
                step.action().code() + ": " + step.what() + powiat, step.action().title(), day)));
        document.sections().flatMap(section -> section.blocks().stream()).filter(Table.class::isInstance).map(Table.class::cast)
                .filter(table -> table.id().equals("monitoring-tabela")).flatMap(table -> table.rows().stream()).forEach(this::monitoring);
        document.meta().period().end().ifPresent(day -> add("koniec-planu", "Koniec planu" + powiat, document.meta().title(), day));
        return entries;
    }

    private void workshop(FactList facts) {
        Matcher number = WORKSHOP.matcher(facts.id());
        if (!number.matches()) {
            return;
        }
        facts.facts().stream().filter(fact -> fact.key().equals("Termin")).findFirst().map(fact -> HELD.matcher(fact.value())).filter(Matcher::matches).ifPresent(held -> {
            try {
                LocalDate day = LocalDate.parse(held.group(1) + " " + held.group(2) + " " + held.group(3), DAY);
                entries.add(new CalendarEntry(here + "warsztat-" + number.group(1) + "@pomost", "Warsztat " + number.group(1) + powiat, "", day, hour(held.group(4)), hour(held.group(5)),
                        facts.facts().stream().filter(fact -> fact.key().equals("Miejsce")).map(FactList.Fact::value).findFirst()));
            } catch (DateTimeException noDay) {
                // words that only look like a day are none
            }
        });
    }

    private static Optional<LocalTime> hour(String text) {
        return Optional.ofNullable(text).map(hour -> LocalTime.parse(hour, HOUR));
    }

    private void firstStep(ActionFacts action) {
        Matcher step = FIRST_STEP.matcher(action.fact("Pierwszy krok"));
        if (step.matches()) {
            SheetValue.day(step.group(2)).ifPresent(day -> add("pierwszy-krok-" + action.code(), action.code() + ", pierwszy krok: " + step.group(1) + powiat, action.title(), day));
        }
    }

    private void monitoring(Table.Row row) {
        List<String> cells = row.cells().stream().map(Table.Cell::text).toList();
        SheetValue.day(cells.get(0)).ifPresent(day -> {
            String card = cells.get(cells.size() - 1);
            add("monitoring-" + card, "Monitoring planu" + powiat, String.join("\n", cells.subList(1, cells.size())), day);
        });
    }

    /** Two things of one name are told apart by their order. */
    private void add(String name, String title, String description, LocalDate day) {
        int times = used.merge(name, 1, Integer::sum);
        String ascii = name.replaceAll("[^\\p{Alnum}-]", "-");
        entries.add(CalendarEntry.wholeDay(here + ascii + (times > 1 ? "-" + times : "") + "@pomost", oneLine(title), description, day));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
