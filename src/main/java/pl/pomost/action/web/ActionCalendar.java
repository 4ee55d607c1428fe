package pl.pomost.action.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pomost.action.ActionRow;
import pl.pomost.action.Milestone;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.Typography;

/**
 * Actions on a line of quarters, as a table that is a picture at the same time, and their milestones quarter by quarter.
 *
 * @param undated actions without a beginning or an end
 */
record ActionCalendar(List<Year> years, List<String> quarters, List<Line> lines, List<Quarter> milestones, List<Named> undated) {

    private static final int A_YEAR = 4;
    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    /** @param span how many of the line's quarters are in it */
    record Year(int year, int span) {
    }

    /**
     * An action: quarters before it, its own, and those after it.
     *
     * @param words from when to when
     */
    record Line(String code, String title, String area, int before, int own, int after, String words) {
    }

    record Quarter(String name, List<Stone> stones) {
    }

    record Stone(String day, String date, String code, String what) {
    }

    record Named(String code, String title) {
    }

    static ActionCalendar of(List<ActionRow> actions) {
        List<ActionRow> dated = actions.stream().filter(ActionCalendar::isDated).sorted(Comparator.comparing(ActionRow::starts).thenComparing(ActionRow::ends)).toList();
        List<Named> undated = actions.stream().filter(action -> !isDated(action)).map(action -> new Named(action.code(), action.title())).toList();
        if (dated.isEmpty()) {
            return new ActionCalendar(List.of(), List.of(), List.of(), milestones(actions), undated);
        }
        int first = dated.stream().mapToInt(action -> quarter(action.starts())).min().orElseThrow();
        int last = dated.stream().mapToInt(action -> quarter(action.ends())).max().orElseThrow();
        return new ActionCalendar(years(first, last), IntStream.rangeClosed(first, last).mapToObj(quarter -> ROMAN[quarter % A_YEAR]).toList(),
                dated.stream().map(action -> line(action, first, last)).toList(), milestones(actions), undated);
    }

    private static boolean isDated(ActionRow action) {
        return action.starts() != null && action.ends() != null && !action.ends().isBefore(action.starts());
    }

    /** Number of a quarter since the year 0. */
    private static int quarter(LocalDate day) {
        return day.getYear() * A_YEAR + (day.getMonthValue() - 1) / 3;
    }

    private static List<Year> years(int first, int last) {
        Map<Integer, Integer> spans = new LinkedHashMap<>();
        IntStream.rangeClosed(first, last).forEach(quarter -> spans.merge(quarter / A_YEAR, 1, Integer::sum));
        return spans.entrySet().stream().map(year -> new Year(year.getKey(), year.getValue())).toList();
    }

    private static Line line(ActionRow action, int first, int last) {
        int from = quarter(action.starts());
        int to = quarter(action.ends());
        return new Line(action.code(), action.title(), action.area(), from - first, to - from + 1, last - to,
                Typography.quarter(action.starts()) + (from == to ? "" : " – " + Typography.quarter(action.ends())));
    }

    private record Due(LocalDate date, String code, Milestone milestone) {
    }

    private static List<Quarter> milestones(List<ActionRow> actions) {
        Map<String, List<Stone>> quarters = new LinkedHashMap<>();
        Stream<Due> due = actions.stream().flatMap(action -> action.milestones().stream().filter(stone -> stone.date() != null).map(stone -> new Due(stone.date(), action.code(), stone)));
        due.sorted(Comparator.comparing(Due::date).thenComparing(Due::code)).forEach(each -> quarters.computeIfAbsent(Typography.quarter(each.date()), name -> new ArrayList<>())
                .add(new Stone(PolishDates.inDigits(each.date()), each.date().toString(), each.code(), each.milestone().what())));
        return quarters.entrySet().stream().map(quarter -> new Quarter(quarter.getKey(), List.copyOf(quarter.getValue()))).toList();
    }
}
