package pl.pomost.plan.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import pl.pomost.shared.PolishDates;

/** Moments as people in Poland say them. */
final class Moments {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Moments() {
    }

    /** {@code 12:03}. */
    static String time(Instant moment) {
        return TIME.format(moment.atZone(WARSAW));
    }

    /** {@code 12 stycznia 2028, 12:03}. */
    static String inWords(Instant moment) {
        ZonedDateTime there = moment.atZone(WARSAW);
        return PolishDates.inWords(there.toLocalDate()) + ", " + TIME.format(there);
    }
}
