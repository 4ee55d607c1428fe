package pl.pomost.export;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.pomost.plan.Table;
import pl.pomost.shared.PolishNumbers;

/** What stands in one cell: its kind stays known, so that a day is a day in a spreadsheet and a text that looks like a formula is a text. */
sealed interface SheetValue permits SheetValue.Words, SheetValue.Amount, SheetValue.Money, SheetValue.Day {

    SheetValue NOTHING = new Words("");

    /** Text as people wrote it, never a formula. */
    record Words(String text) implements SheetValue {
    }

    record Amount(BigDecimal value) implements SheetValue {
    }

    /** In złoty. */
    record Money(BigDecimal value) implements SheetValue {
    }

    record Day(LocalDate date) implements SheetValue {
    }

    static SheetValue words(String text) {
        return text == null || text.isEmpty() ? NOTHING : new Words(text);
    }

    static SheetValue amount(long value) {
        return new Amount(BigDecimal.valueOf(value));
    }

    /**
     * The value of a cell of the document. What is not written as its column promises ("brak", "mniej niż 5") stays words; a
     * dash, which tells a reader that there is nothing, is nothing.
     */
    static SheetValue of(String text, Table.Kind kind) {
        if (kind == Table.Kind.TEXT) {
            return words(text);
        }
        if (text.isBlank() || text.equals("–")) {
            return NOTHING;
        }
        return switch (kind) {
            case MONEY -> PolishNumbers.parseMoney(text).<SheetValue>map(Money::new).orElseGet(() -> new Words(text));
            case NUMBER -> PolishNumbers.parse(text).<SheetValue>map(Amount::new).orElseGet(() -> new Words(text));
            default -> day(text).<SheetValue>map(Day::new).orElseGet(() -> new Words(text));
        };
    }

    /** A day as documents print it: {@code 10.01.2028}. */
    static Optional<LocalDate> day(String text) {
        Matcher day = Days.PRINTED.matcher(text.strip());
        try {
            return day.matches() ? Optional.of(LocalDate.of(Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)))) : Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** Holds a pattern, for an interface has no private constants. */
    final class Days {

        private static final Pattern PRINTED = Pattern.compile("(\\d{2})\\.(\\d{2})\\.(\\d{4})");

        private Days() {
        }
    }

    default boolean isEmpty() {
        return equals(NOTHING);
    }
}
