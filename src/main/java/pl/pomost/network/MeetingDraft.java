package pl.pomost.network;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A meeting as somebody plans it.
 *
 * @param place     where it is; may be empty when there is a link
 * @param link      address at which people join from afar
 * @param agenda    its items in order
 * @param secretary user name of whoever writes the minutes
 */
public record MeetingDraft(String title, LocalDate day, Optional<LocalTime> from, Optional<LocalTime> to, Optional<String> place, Optional<String> link, List<String> agenda,
        Optional<String> secretary) {

    /** Whether somebody who was told of the other has to be told again: another day, hour or place. */
    boolean movesAwayFrom(MeetingDraft other) {
        return !day.equals(other.day) || !from.equals(other.from) || !to.equals(other.to) || !place.equals(other.place) || !link.equals(other.link);
    }
}
