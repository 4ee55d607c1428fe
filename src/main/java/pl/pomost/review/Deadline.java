package pl.pomost.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import pl.pomost.shared.Plurals;

/**
 * The last day of a review, as it looks from a day.
 *
 * @param due   the last day
 * @param today the day inside the process
 */
public record Deadline(LocalDate due, LocalDate today) {

    /** Below zero when it is over. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(today, due);
    }

    public boolean isOver() {
        return today.isAfter(due);
    }

    /** "zostało 5 dni", "dziś ostatni dzień", "termin minął 2 dni temu". */
    public String words() {
        long left = daysLeft();
        if (left == 0) {
            return "dziś ostatni dzień";
        }
        if (left < 0) {
            return "termin minął " + Plurals.of(-left, "dzień", "dni", "dni") + " temu";
        }
        return Plurals.form(left, "został", "zostały", "zostało") + " " + Plurals.of(left, "dzień", "dni", "dni");
    }
}
