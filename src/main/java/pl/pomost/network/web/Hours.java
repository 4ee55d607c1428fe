package pl.pomost.network.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import pl.pomost.shared.Dates;

/** Hours as people write and read them. */
final class Hours {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("H:mm");

    private Hours() {
    }

    /** {@code 10:00}, {@code 9.30}, {@code 9}; empty when it is no hour. */
    static Optional<LocalTime> read(String typed) {
        if (!typed.matches("\\d{1,2}([:.]\\d{2})?")) {
            return Optional.empty();
        }
        String[] parts = typed.split("[:.]");
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(parts[0]), parts.length == 1 ? 0 : Integer.parseInt(parts[1])));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static String shown(LocalTime hour) {
        return hour.format(SHOWN);
    }

    static String inWords(LocalDate day, Optional<LocalTime> from, Optional<LocalTime> to, WorkTexts texts) {
        String date = Dates.inWords(day);
        return from.map(start -> to.map(end -> texts.dayHours(date, shown(start), shown(end))).orElseGet(() -> texts.dayHour(date, shown(start)))).orElse(date);
    }
}
