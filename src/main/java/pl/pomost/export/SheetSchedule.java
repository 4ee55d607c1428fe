package pl.pomost.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.export.SheetValue.Day;
import pl.pomost.plan.Figure;
import pl.pomost.plan.FigureData;
import pl.pomost.plan.PlanDocument;
import pl.pomost.shared.Typography;

/** When actions happen: a row for each, a column for each quarter. */
final class SheetSchedule {

    /** Eight years; a plan that somebody began in the year 1000 still fits a sheet, without columns of quarters. */
    private static final int MOST_QUARTERS = 32;
    private static final int MONTHS = 3;
    private static final String BUSY = "■";

    /** First and last day; both count. */
    record Term(String code, String title, LocalDate from, LocalDate to) {

        static Term of(FigureData.Span span) {
            int space = span.label().indexOf(' ');
            String code = space < 0 ? span.label() : span.label().substring(0, space);
            return new Term(code, space < 0 ? "" : span.label().substring(space + 1), span.from(), span.to());
        }

        boolean touches(LocalDate quarter) {
            return from.isBefore(quarter.plusMonths(MONTHS)) && !to.isBefore(quarter);
        }
    }

    private final List<Term> terms;

    SheetSchedule(PlanDocument document) {
        terms = document.sections().flatMap(section -> section.blocks().stream()).filter(Figure.class::isInstance).map(block -> ((Figure) block).data())
                .filter(FigureData.Quarters.class::isInstance).flatMap(data -> ((FigureData.Quarters) data).spans().stream())
                .filter(span -> span.from() != null && span.to() != null).map(Term::of).toList();
    }

    /** By code of the action. */
    Map<String, Term> terms() {
        Map<String, Term> byCode = new LinkedHashMap<>();
        terms.forEach(term -> byCode.putIfAbsent(term.code(), term));
        return byCode;
    }

    Optional<SheetPage> page() {
        return terms.isEmpty() ? Optional.empty() : Optional.of(schedule());
    }

    private SheetPage schedule() {
        List<LocalDate> quarters = quarters();
        List<SheetColumn> columns = new ArrayList<>(List.of(SheetColumn.text("Kod"), SheetColumn.text("Działanie"), SheetColumn.date("Początek"), SheetColumn.date("Koniec")));
        quarters.forEach(quarter -> columns.add(SheetColumn.text(Typography.quarter(quarter))));
        return new SheetPage("Harmonogram", "Działania w kwartałach; znak %s: w tym kwartale działanie trwa.".formatted(BUSY), columns,
                terms.stream().map(term -> row(term, quarters)).toList());
    }

    private static List<SheetValue> row(Term term, List<LocalDate> quarters) {
        List<SheetValue> row = new ArrayList<>(List.of(SheetValue.words(term.code()), SheetValue.words(term.title()), new Day(term.from()), new Day(term.to())));
        quarters.forEach(quarter -> row.add(term.touches(quarter) ? SheetValue.words(BUSY) : SheetValue.NOTHING));
        return row;
    }

    /** The first day of every quarter; none when there would be too many columns. */
    private List<LocalDate> quarters() {
        LocalDate last = terms.stream().map(Term::to).max(Comparator.naturalOrder()).orElseThrow();
        List<LocalDate> quarters = new ArrayList<>();
        LocalDate next = first(terms.stream().map(Term::from).min(Comparator.naturalOrder()).orElseThrow());
        while (!next.isAfter(last) && quarters.size() <= MOST_QUARTERS) {
            quarters.add(next);
            next = next.plusMonths(MONTHS);
        }
        return quarters.size() > MOST_QUARTERS ? List.of() : quarters;
    }

    private static LocalDate first(LocalDate day) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / MONTHS * MONTHS + 1, 1);
    }
}
