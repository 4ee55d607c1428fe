package pl.pomost.workshop;

import java.time.LocalDate;
import java.util.Optional;
import pl.pomost.workshop.Refusal.Reason;

/**
 * When and where a workshop is held, and who leads it; all of it may still be open.
 *
 * @param starts hour as {@code 09:00}
 * @param ends   hour as {@code 13:00}, not before the start
 */
public record Appointment(Optional<LocalDate> date, Optional<String> starts, Optional<String> ends, Optional<String> place,
        Optional<String> facilitator) {

    public Appointment {
        // hours are two digits each, so their order as words is their order in time
        Refusal.unless(starts.isEmpty() || ends.isEmpty() || starts.get().compareTo(ends.get()) < 0, "koniec", Reason.ENDS_BEFORE_START);
    }
}
