package pl.pomost.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates as people in Poland write and say them. */
public final class PolishDates {

    public static final Locale POLISH = Locale.forLanguageTag("pl-PL");
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", POLISH);
    private static final DateTimeFormatter IN_DIGITS = DateTimeFormatter.ofPattern("dd.MM.uuuu", POLISH);

    private PolishDates() {
    }

    /** {@code 10 stycznia 2028}. */
    public static String inWords(LocalDate date) {
        return date.format(IN_WORDS);
    }

    /** {@code 10.01.2028}. */
    public static String inDigits(LocalDate date) {
        return date.format(IN_DIGITS);
    }

    /** {@code dziś}, {@code jutro}, {@code za 9 dni}, {@code wczoraj}, {@code 3 dni temu}. */
    public static String fromToday(LocalDate date, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, date);
        if (days == 0) {
            return "dziś";
        }
        if (Math.abs(days) == 1) {
            return days > 0 ? "jutro" : "wczoraj";
        }
        return days > 0 ? "za " + days + " dni" : -days + " dni temu";
    }
}
