package pl.pomost.network;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.shared.ForbiddenMove;

/** A meeting of a group: planned, called, held, written down. */
@Entity
public class GroupMeeting {

    @Id
    private UUID id;
    private UUID groupId;
    private int number;
    private String title;
    private LocalDate day;
    private LocalTime starts;
    private LocalTime ends;
    private String place;
    private String link;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> agenda = List.of();
    private String secretary;
    private String guests;
    private String minutes;
    private String minutesBy;
    private LocalDate minutesOn;
    private boolean attendance;
    private int changes;
    private LocalDate invitedOn;
    private LocalDate cancelledOn;
    @Version
    private int version;

    protected GroupMeeting() {
        // for Hibernate
    }

    /** @param number the next one of its group, from 1 */
    GroupMeeting(UUID group, int number, MeetingDraft draft) {
        id = UUID.randomUUID();
        groupId = group;
        this.number = number;
        write(draft);
    }

    /**
     * Plans it anew.
     *
     * @return whether those who were invited have to be told
     * @throws ForbiddenMove when it was called off
     */
    boolean plan(MeetingDraft draft) {
        requireOn();
        boolean moves = draft.movesAwayFrom(draft());
        changes += moves ? 1 : 0;
        write(draft);
        return moves && invitedOn != null;
    }

    private void write(MeetingDraft draft) {
        title = draft.title();
        day = draft.day();
        starts = draft.from().orElse(null);
        ends = draft.to().orElse(null);
        place = draft.place().orElse(null);
        link = draft.link().orElse(null);
        agenda = List.copyOf(draft.agenda());
        secretary = draft.secretary().orElse(null);
    }

    /** @throws ForbiddenMove when it was called off or is over */
    void invite(LocalDate today) {
        requireOn();
        if (day.isBefore(today)) {
            throw new ForbiddenMove("To spotkanie już się odbyło: na takie się nie zaprasza.");
        }
        invitedOn = today;
    }

    /** @throws ForbiddenMove when it was called off already, or is written down */
    void cancel(LocalDate today) {
        requireOn();
        if (minutes != null) {
            throw new ForbiddenMove("To spotkanie ma już protokół: nie można go odwołać.");
        }
        cancelledOn = today;
        changes++;
    }

    /**
     * @param minutesText what was said and settled; empty as long as nobody wrote it
     * @throws ForbiddenMove when it was called off or has not come yet
     */
    void writeDown(Optional<String> minutesText, Optional<String> otherGuests, String by, LocalDate today) {
        requireOn();
        if (day.isAfter(today)) {
            throw new ForbiddenMove("To spotkanie dopiero będzie: protokół napiszesz w dniu spotkania albo później.");
        }
        guests = otherGuests.orElse(null);
        attendance = true;
        minutes = minutesText.orElse(null);
        minutesBy = by;
        minutesOn = today;
    }

    /** @throws ForbiddenMove when it was called off */
    void requireOn() {
        if (cancelledOn != null) {
            throw new ForbiddenMove("To spotkanie odwołano. Zaplanuj nowe.");
        }
    }

    UUID id() {
        return id;
    }

    UUID groupId() {
        return groupId;
    }

    int number() {
        return number;
    }

    MeetingDraft draft() {
        return new MeetingDraft(title, day, Optional.ofNullable(starts), Optional.ofNullable(ends), Optional.ofNullable(place), Optional.ofNullable(link), agenda, Optional.ofNullable(secretary));
    }

    Optional<String> guests() {
        return Optional.ofNullable(guests);
    }

    Optional<String> minutes() {
        return Optional.ofNullable(minutes);
    }

    Optional<String> minutesBy() {
        return Optional.ofNullable(minutesBy);
    }

    Optional<LocalDate> minutesOn() {
        return Optional.ofNullable(minutesOn);
    }

    /** Whether it was written down who was there. */
    boolean isCounted() {
        return attendance;
    }

    /** How often those who were invited had to be told something new: calendars take the highest. */
    int changes() {
        return changes;
    }

    Optional<LocalDate> invitedOn() {
        return Optional.ofNullable(invitedOn);
    }

    Optional<LocalDate> cancelledOn() {
        return Optional.ofNullable(cancelledOn);
    }

    int version() {
        return version;
    }
}
