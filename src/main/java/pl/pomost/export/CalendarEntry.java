package pl.pomost.export;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Something that happens on a day.
 *
 * @param uid  the same for ever, so that a new date moves the event instead of making another
 * @param from empty when it fills the day
 */
record CalendarEntry(String uid, String title, String description, LocalDate day, Optional<LocalTime> from, Optional<LocalTime> to, Optional<String> place) {

    static CalendarEntry wholeDay(String uid, String title, String description, LocalDate day) {
        return new CalendarEntry(uid, title, description, day, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
