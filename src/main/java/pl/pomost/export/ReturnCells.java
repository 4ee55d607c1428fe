package pl.pomost.export;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DateUtil;
import pl.pomost.process.TableColumn;
import pl.pomost.process.TableColumn.Sort;
import pl.pomost.shared.Choice;
import pl.pomost.shared.PolishNumbers;
import pl.pomost.shared.Submitted;

/**
 * Between the fields of a form and the text of a cell, both ways. What stands in two cells is the same when it is the same after
 * it has been read into the fields and written again: labels or codes, {@code 31.12.2028} or a number of days, any spaces.
 * Whatever cannot be understood is handed on as it stands, so that the form refuses it in its own words.
 */
final class ReturnCells {

    /** Between things of which a cell holds several. */
    static final String BETWEEN = "; ";
    private static final DateTimeFormatter POLISH_DAY = DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Map<String, String> TICKS = Map.of("tak", "tak", "t", "tak", "x", "tak", "1", "tak", "true", "tak", "prawda", "tak",
            "nie", "", "n", "", "0", "", "false", "");
    private static final int FIRST_DAY = 20_000;
    private static final int LAST_DAY = 75_000;

    private ReturnCells() {
    }

    /** What the cell of an entry says. */
    static String written(TableColumn column, Submitted values) {
        return column.sort() == Sort.ROWS ? ReturnLines.written(column, values) : of(column, values, column.field());
    }

    /** The values with what a cell says of one column; what they said of it before is gone. */
    static Submitted read(TableColumn column, String cell, Submitted values) {
        return column.sort() == Sort.ROWS ? ReturnLines.read(column, plain(cell), values) : values.with(column.field(), fields(column, plain(cell)));
    }

    /** As we would write it ourselves, for comparing. */
    static String same(TableColumn column, String cell) {
        return written(column, read(column, cell, Submitted.NOTHING));
    }

    /** Text of one field, which may be that of a row of a group. */
    static String of(TableColumn column, Submitted values, String field) {
        String text = plain(values.text(field));
        return switch (column.sort()) {
            case ONE, SOME -> values.all(field).stream().map(code -> label(column, code)).collect(Collectors.joining(BETWEEN));
            case CODES -> String.join(BETWEEN, values.all(field));
            case NUMBER -> PolishNumbers.parseMoney(text).map(PolishNumbers::typed).orElse(text);
            case DAY -> day(text).map(LocalDate::toString).orElse(text);
            case LINES -> text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
            default -> text;
        };
    }

    /** The values of one field. */
    static List<String> fields(TableColumn column, String cell) {
        return switch (column.sort()) {
            case ONE -> one(code(column, cell));
            case SOME -> many(column, cell);
            case CODES -> Arrays.stream(cell.split("[;,\\s]+")).filter(code -> !code.isEmpty()).map(code -> code.toUpperCase(Locale.ROOT)).distinct().toList();
            case TICK -> one(TICKS.getOrDefault(OlderColumn.plain(cell), cell));
            case DAY -> one(day(cell).map(LocalDate::toString).orElse(cell));
            default -> one(cell);
        };
    }

    private static List<String> one(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    /** A label may have a semicolon in it, so the whole cell is tried first. */
    private static List<String> many(TableColumn column, String cell) {
        Optional<String> whole = known(column, cell);
        return whole.map(List::of).orElseGet(() -> Arrays.stream(cell.split("[;\n]")).map(String::strip).filter(each -> !each.isEmpty())
                .map(each -> code(column, each)).distinct().toList());
    }

    /** Two choices with the same name are told apart by their codes. */
    static String label(TableColumn column, String code) {
        Optional<Choice> choice = column.choices().stream().filter(each -> each.code().equals(code)).findFirst();
        return choice.map(Choice::label).map(ReturnCells::plain).map(label -> column.choices().stream().filter(each -> plain(each.label()).equals(label)).count() > 1
                ? label + " [" + code + "]" : label).orElse(plain(code));
    }

    private static String code(TableColumn column, String written) {
        return known(column, written).orElse(written);
    }

    private static Optional<String> known(TableColumn column, String written) {
        return first(column, each -> each.code().equals(written)).or(() -> first(column, each -> label(column, each.code()).equals(written)))
                .or(() -> only(column, each -> OlderColumn.plain(label(column, each.code())))
                        .apply(OlderColumn.plain(written))).or(() -> only(column, each -> OlderColumn.plain(each.code())).apply(OlderColumn.plain(written)));
    }

    private static Optional<String> first(TableColumn column, Predicate<Choice> meant) {
        return column.choices().stream().filter(meant).map(Choice::code).findFirst();
    }

    /** Written roughly it counts when one choice alone can be meant. */
    private static Function<String, Optional<String>> only(TableColumn column, Function<Choice, String> called) {
        return written -> {
            List<String> meant = column.choices().stream().filter(each -> called.apply(each).equals(written)).map(Choice::code).distinct().toList();
            return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
        };
    }

    /** A day as people and spreadsheets write it; also as the number that a spreadsheet keeps of it. */
    static Optional<LocalDate> day(String text) {
        try {
            if (text.matches("\\d{1,2}\\.\\d{1,2}\\.\\d{4}( ?r\\.?)?")) {
                return Optional.of(LocalDate.parse(text.replaceFirst(" ?r\\.?$", ""), POLISH_DAY));
            }
            if (text.matches("\\d{4}-\\d{2}-\\d{2}([T ].*)?")) {
                return Optional.of(LocalDate.parse(text.substring(0, 10)));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return text.matches("\\d{5}") ? number(text).map(BigDecimal::intValue).filter(days -> days >= FIRST_DAY && days <= LAST_DAY)
                .map(days -> DateUtil.getLocalDateTime(days).toLocalDate()) : Optional.empty();
    }

    static Optional<BigDecimal> number(String text) {
        return PolishNumbers.parseMoney(text);
    }

    /** Spreadsheets put in spaces that do not break, and line ends of their own. */
    static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    }
}
