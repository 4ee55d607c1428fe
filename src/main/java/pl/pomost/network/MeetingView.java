package pl.pomost.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A meeting of a group.
 *
 * @param secretary  name of whoever writes the minutes
 * @param counted    whether it was written down who was there
 * @param present    user names of those who were
 * @param presentNames the same by name
 * @param minutesBy  name of whoever wrote them last
 * @param changes    how often it was moved, for calendars
 * @param lock       number of its last change, for forms
 */
public record MeetingView(UUID id, int number, MeetingDraft plan, Optional<String> secretary, Optional<LocalDate> invitedOn, Optional<LocalDate> cancelledOn, boolean counted,
        List<String> present, List<String> presentNames, Optional<String> guests, Optional<String> minutes, Optional<String> minutesBy, Optional<LocalDate> minutesOn, List<Decision> decisions,
        int changes, int lock) {

    /** @param owner name of whoever sees to it. @param meeting number of the meeting that decided it */
    public record Decision(int number, int meeting, String text, String ownerUsername, String owner, Optional<LocalDate> due, Optional<LocalDate> doneOn) {

        public boolean isLate(LocalDate today) {
            return doneOn.isEmpty() && due.filter(today::isAfter).isPresent();
        }
    }

    public boolean isComing(LocalDate today) {
        return cancelledOn.isEmpty() && !plan.day().isBefore(today);
    }
}
