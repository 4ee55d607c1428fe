package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import pl.pomost.team.Guest;
import pl.pomost.team.GuestPasses;
import pl.pomost.team.LocalInstitution;
import pl.pomost.team.LocalInstitutions;
import pl.pomost.team.NewGuest;
import pl.pomost.team.Participants;

/** Somebody in the hall joins with a phone: without an account, or as the participant who they were before. Joining is being present. */
@ApplicationScoped
public class JoinMeeting {

    static final int NAME_LIMIT = 200;
    /** More than any village hall holds; a script that joins for ever is stopped here. */
    private static final int MOST = 400;

    private final Rooms rooms;
    private final Agendas agendas;
    private final LocalInstitutions institutions;
    private final GuestPasses passes;
    private final Participants participants;
    private final Attendances attendances;
    private final TakeAttendance attendance;

    JoinMeeting(Rooms rooms, Agendas agendas, LocalInstitutions institutions, GuestPasses passes, Participants participants,
            Attendances attendances, TakeAttendance attendance) {
        this.rooms = rooms;
        this.agendas = agendas;
        this.institutions = institutions;
        this.passes = passes;
        this.participants = participants;
        this.attendances = attendances;
        this.attendance = attendance;
    }

    /**
     * A guest whom nobody knows yet.
     *
     * @throws Refusal when the name is missing or too long, the sector or institution is unknown, or the workshop is not open
     */
    @Transactional
    public Guest join(UUID workshop, NewGuest newcomer) {
        // first of all the lock: codes of guests are given one after the other
        Room room = rooms.open(workshop);
        Refusal.unless(room.workshop().isOpen(), Refusal.Reason.NOT_OPEN);
        Workshop held = room.workshop();
        var wrong = new Refusal.Collected();
        wrong.addIf(newcomer.name().isBlank(), "imie", Refusal.Reason.NAME_MISSING);
        wrong.addIf(newcomer.name().length() > NAME_LIMIT, "imie", Refusal.Reason.NAME_TOO_LONG);
        wrong.addIfBroken(newcomer.name(), "imie");
        wrong.addIf(!agendas.scenarioOf(held).dictionary("sectors").has(newcomer.sector()), "sektor", Refusal.Reason.SECTOR_UNKNOWN);
        wrong.addIf(newcomer.institution().filter(code -> !isKnown(held, code)).isPresent(), "instytucja", Refusal.Reason.NOT_A_CHOICE);
        wrong.throwIfAny();
        Guest guest = passes.welcome(held.enrolmentId(), newcomer);
        sit(room, guest);
        return guest;
    }

    /** Somebody who was here before, or at an earlier workshop. */
    @Transactional
    public void come(Guest guest, UUID workshop) {
        Room room = rooms.enter(guest, workshop);
        Refusal.unless(room.workshop().isOpen(), Refusal.Reason.NOT_OPEN);
        sit(room, guest);
    }

    private void sit(Room room, Guest guest) {
        Refusal.unless(attendances.countOf(room.id()) < MOST, Refusal.Reason.TOO_MANY_PEOPLE);
        attendance.note(room, participants.findById(guest.participant()), Channels.DEVICE);
    }

    /** Whether a guest is on the attendance list. */
    public boolean isPresent(Guest guest, UUID workshop) {
        return attendances.count("workshopId = ?1 and participantId = ?2", workshop, guest.participant()) > 0;
    }

    private boolean isKnown(Workshop workshop, String institution) {
        return institutions.of(workshop.enrolmentId()).stream().map(LocalInstitution::code).anyMatch(institution::equals);
    }
}
