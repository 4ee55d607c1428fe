package pl.pomost.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates in the language shown; documents, which are Polish, use {@link PolishDates}. */
public final class Dates {

    private Dates() {
    }

    /** {@code 10 stycznia 2028}, {@code 10 січня 2028}, {@code 10 January 2028}. */
    public static String inWords(LocalDate date) {
        return inWords(date, Language.current());
    }

    public static String inWords(LocalDate date, Language language) {
        return date.format(DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()));
    }
}
