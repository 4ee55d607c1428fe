package pl.pomost.export;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.action.ActionDraft;
import pl.pomost.action.Responsible;
import pl.pomost.diagnosis.DiagnosisDraft;
import pl.pomost.shared.Choice;
import pl.pomost.shared.PolishNumbers;
import pl.pomost.vision.GoalDraft;

/**
 * Makes drafts of entries from a row of an older plan. What a field takes is put there; everything else stays as words in the
 * description of the last entry of the row, so that nothing of the row is lost.
 *
 * @param institutions of the process, by code
 * @param topics       challenge tags of the scenario
 * @param dangers      its threats
 */
record OlderDrafts(List<Choice> institutions, Set<String> topics, Set<String> dangers) {

    private static final int PROBLEM_TITLE = 120;
    private static final int TITLE = 300;
    private static final int TEXT = 20_000;
    private static final int MEASURE = 300;
    private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000000");
    private static final Pattern MONTH = Pattern.compile("(?<![\\d-])20\\d\\d-(0[1-9]|1[0-2])(?![\\d-])");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:199\\d|20\\d\\d)(?!\\d)");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})\\.(\\d{1,2})\\.((?:199|20\\d)\\d)(?!\\d)|(?<!\\d)((?:199|20\\d)\\d)-(\\d{2})-(\\d{2})(?!\\d)");

    DiagnosisDraft problem(OlderRow row, String area) {
        boolean last = row.goal().isEmpty() && row.action().isEmpty();
        String problem = row.problem().orElseThrow();
        return new DiagnosisDraft(area, List.of(), true, "problem", title(problem, PROBLEM_TITLE),
                text(problem, PROBLEM_TITLE, last ? rest(row, Set.of()) : said(row, OlderColumn.EVIDENCE).toList()), Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                List.of(), Optional.empty(), Optional.empty(), row.tags().stream().filter(topics::contains).toList(), Optional.empty(), Optional.empty(), Optional.empty(), false,
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), row.tags().stream().filter(dangers::contains).toList());
    }

    GoalDraft goal(OlderRow row, String area) {
        boolean last = row.action().isEmpty();
        String goal = row.goal().orElseThrow();
        Optional<String> measure = last ? row.of(OlderColumn.MEASURE).filter(text -> text.length() <= MEASURE) : Optional.empty();
        Optional<LocalDate> deadline = last ? days(row).reduce((one, later) -> later) : Optional.empty();
        return new GoalDraft(area, title(goal, TITLE), text(goal, TITLE, last ? rest(row, measure.isPresent() ? Set.of(OlderColumn.MEASURE) : Set.of()) : List.of()),
                List.of(), Optional.empty(), measure, Optional.empty(), last ? number(row, OlderColumn.BASELINE) : Optional.empty(), Optional.empty(),
                last ? number(row, OlderColumn.TARGET) : Optional.empty(), deadline, Optional.empty(), Optional.empty());
    }

    ActionDraft action(OlderRow row, String area) {
        String action = row.action().orElseThrow();
        List<LocalDate> days = days(row).toList();
        Optional<LocalDate> ends = days.stream().max(LocalDate::compareTo);
        Optional<LocalDate> starts = days.stream().min(LocalDate::compareTo).filter(first -> days.size() > 1 && !ends.equals(Optional.of(first)));
        Optional<String> responsible = row.of(OlderColumn.RESPONSIBLE).flatMap(this::institution);
        Optional<BigDecimal> cost = row.of(OlderColumn.BUDGET).flatMap(OlderDrafts::money);
        Set<OlderColumn> placed = Stream.of(responsible.map(code -> OlderColumn.RESPONSIBLE), cost.map(money -> OlderColumn.BUDGET), row.of(OlderColumn.GROUP).map(text -> OlderColumn.GROUP))
                .flatMap(Optional::stream).collect(Collectors.toSet());
        return new ActionDraft(area, title(action, TITLE), text(action, TITLE, rest(row, placed)), List.of(), Optional.empty(),
                responsible.map(code -> new Responsible(code, null, Map.of())), List.of(),
                new ActionDraft.Target(row.of(OlderColumn.GROUP), false, List.of(), Optional.empty(), Optional.empty()), new ActionDraft.Time(starts, ends, List.of()), Map.of(), cost,
                List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), "planned", Optional.empty(),
                Optional.empty());
    }

    static String title(String text, int most) {
        String line = text.replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, most - 1));
        int space = cut.lastIndexOf(' ');
        return (space > most / 2 ? cut.substring(0, space) : cut) + "…";
    }

    static String problemTitle(OlderRow row) {
        return title(row.problem().orElse(""), PROBLEM_TITLE);
    }

    static String goalTitle(OlderRow row) {
        return title(row.goal().orElse(""), TITLE);
    }

    static String actionTitle(OlderRow row) {
        return title(row.action().orElse(""), TITLE);
    }

    private static Optional<String> text(String whole, int most, List<String> more) {
        boolean cut = !title(whole, most).equals(whole);
        String text = Stream.concat(Stream.of(whole).filter(words -> cut), more.stream()).collect(Collectors.joining("\n"));
        return text.isEmpty() ? Optional.empty() : Optional.of(text.substring(0, Math.min(text.length(), TEXT)));
    }

    /** Everything that no field takes, each with the name of its column. */
    private static List<String> rest(OlderRow row, Set<OlderColumn> placed) {
        var lines = new ArrayList<String>();
        row.of(OlderColumn.DESCRIPTION).ifPresent(lines::add);
        Stream.of(OlderColumn.EVIDENCE, OlderColumn.RESPONSIBLE, OlderColumn.PARTNERS, OlderColumn.GROUP, OlderColumn.START, OlderColumn.DEADLINE, OlderColumn.MEASURE,
                OlderColumn.BASELINE, OlderColumn.TARGET, OlderColumn.BUDGET, OlderColumn.FUNDING).filter(column -> !placed.contains(column)).flatMap(column -> said(row, column)).forEach(lines::add);
        row.others().forEach((heading, text) -> lines.add(heading + ": " + text));
        return lines;
    }

    private static Stream<String> said(OlderRow row, OlderColumn column) {
        return row.of(column).map(text -> column.words() + ": " + text).stream();
    }

    private Optional<String> institution(String written) {
        String wanted = OlderColumn.plain(written);
        return institutions.stream().filter(each -> OlderColumn.plain(each.label()).equals(wanted)).map(Choice::code).findFirst();
    }

    private static Optional<BigDecimal> number(OlderRow row, OlderColumn column) {
        return row.of(column).flatMap(PolishNumbers::parse).filter(number -> number.scale() <= 2);
    }

    static Optional<BigDecimal> money(String written) {
        return PolishNumbers.parse(written.replaceAll("(?i)\\s*(zł(otych)?|pln)\\.?\\s*$", "").strip())
                .filter(amount -> amount.signum() >= 0 && amount.scale() <= 2 && amount.compareTo(MOST_MONEY) <= 0);
    }

    /** Days that the columns of time name; of a month or a year alone its last day, of the first of two years its first day. */
    private static Stream<LocalDate> days(OlderRow row) {
        String said = Stream.of(OlderColumn.START, OlderColumn.DEADLINE).flatMap(column -> row.of(column).stream()).collect(Collectors.joining(" "));
        List<LocalDate> days = DAY.matcher(said).results().map(OlderDrafts::day).flatMap(Optional::stream).toList();
        if (!days.isEmpty()) {
            return days.stream().sorted();
        }
        List<LocalDate> months = MONTH.matcher(said).results().map(found -> YearMonth.parse(found.group()).atEndOfMonth()).toList();
        if (!months.isEmpty()) {
            return months.stream().sorted();
        }
        List<Integer> years = YEAR.matcher(said).results().map(MatchResult::group).map(Integer::valueOf).distinct().sorted().toList();
        return years.isEmpty() ? Stream.empty() : years.size() == 1 ? Stream.of(LocalDate.of(years.get(0), 12, 31))
                : Stream.of(LocalDate.of(years.get(0), 1, 1), LocalDate.of(years.get(years.size() - 1), 12, 31));
    }

    private static Optional<LocalDate> day(MatchResult found) {
        try {
            return Optional.of(found.group(1) != null ? LocalDate.of(Integer.parseInt(found.group(3)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(1)))
                    : LocalDate.of(Integer.parseInt(found.group(4)), Integer.parseInt(found.group(5)), Integer.parseInt(found.group(6))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
