package pl.pomost.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** On which days somebody is reminded of a term: three days before, and on the day itself. */
public final class LetterDays {

    private static final Set<Integer> LEFT = Set.of(3, 0);

    private LetterDays() {
    }

    public static boolean isOne(LocalDate today, LocalDate due) {
        return LEFT.contains(left(today, due));
    }

    public static int left(LocalDate today, LocalDate due) {
        return Math.toIntExact(ChronoUnit.DAYS.between(today, due));
    }
}
