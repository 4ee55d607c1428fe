package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.pomost.shared.Secret;
import pl.pomost.team.Guest;
import pl.pomost.team.GuestPasses;
import pl.pomost.team.NewGuest;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;

/** Somebody in the hall joins with a phone: without an account, or as the participant who they were before. Joining is being present. */
@ApplicationScoped
public class JoinMeeting {

    static final int NAME_LIMIT = 200;
    /** More than any village hall holds; a script that joins for ever is stopped here. */
    private static final int MOST = 400;

    /** Somebody who has just joined. @param pass for their phone; it is kept nowhere else */
    public record Joined(Workshop workshop, Guest guest, Admission admission, String pass) {
    }

    private final SharedRooms rooms;
    private final GuestPasses passes;
    private final Participants participants;
    private final Attendances attendances;
    private final TurnedAwayGuests turnedAway;
    private final OpenItems items;

    JoinMeeting(SharedRooms rooms, GuestPasses passes, Participants participants, Attendances attendances, TurnedAwayGuests turnedAway,
            OpenItems items) {
        this.rooms = rooms;
        this.passes = passes;
        this.participants = participants;
        this.attendances = attendances;
        this.turnedAway = turnedAway;
        this.items = items;
    }

    /**
     * A guest whom nobody knows yet, together with all who join at this moment.
     *
     * @param code by which they found it; asked again under the lock
     * @return when it is durable
     * @throws NotFoundException when the code does not lead there
     * @throws Refusal when the name is missing or too long, the sector or institution is unknown, or the workshop is not open
     */
    public Joined join(UUID workshop, String code, NewGuest newcomer) {
        return rooms.enter(workshop, new Deed<>(Set.of(), Set.of(), true, room -> join(room, code, newcomer)));
    }

    private Joined join(SharedRoom room, String code, NewGuest newcomer) {
        if (!room.meeting().opensWith(Secret.typed(code))) {
            throw new NotFoundException();
        }
        Refusal.unless(room.workshop().isOpen() || room.staysOpen(), Refusal.Reason.NOT_OPEN);
        requireOpenDoor(room);
        var wrong = new Refusal.Collected();
        wrong.addIf(newcomer.name().isBlank(), "imie", Refusal.Reason.NAME_MISSING);
        wrong.addIf(newcomer.name().length() > NAME_LIMIT, "imie", Refusal.Reason.NAME_TOO_LONG);
        wrong.addIfBroken(newcomer.name(), "imie");
        wrong.addIf(!room.scenario().dictionary("sectors").has(newcomer.sector()), "sektor", Refusal.Reason.SECTOR_UNKNOWN);
        wrong.addIf(newcomer.institution().filter(institution -> !room.hasInstitution(institution)).isPresent(), "instytucja", Refusal.Reason.NOT_A_CHOICE);
        wrong.throwIfAny();
        if (room.workshop().isOpen()) {
            requireSeat(room);
        } else {
            Refusal.unless(room.comeLater() <= MOST, Refusal.Reason.TOO_MANY_PEOPLE);
        }
        Participant person = room.newcomers().next(newcomer);
        room.later(Writes.Kind.PEOPLE, Participants.row(person), () -> participants.persist(person));
        if (room.workshop().isOpen()) {
            sit(room, person.id());
            room.welcome(person);
        }
        GuestPasses.Made made = passes.make(person);
        room.later(Writes.Kind.PASSES, GuestPasses.row(made.pass()), () -> passes.persist(made.pass()));
        return new Joined(room.workshop(), made.guest(), new Admission(room.workshop().id()), made.secret());
    }

    /** Somebody who was here before, or at an earlier workshop. */
    public Admission come(Guest guest, Workshop workshop) {
        return rooms.enter(workshop.id(), new Deed<>(Set.of(guest.participant()), Set.of(), room -> {
            Refusal.unless(room.workshop().isOpen() || room.staysOpen(), Refusal.Reason.NOT_OPEN);
            if (room.codeOf(guest.participant()).isEmpty()) {
                throw new NotFoundException();
            }
            if (!room.seats().has(guest.participant())) {
                Refusal.unless(!turnedAway.has(workshop.id(), guest.participant()), Refusal.Reason.TURNED_AWAY);
                requireOpenDoor(room);
                if (room.workshop().isOpen()) {
                    requireSeat(room);
                    sit(room, guest.participant());
                }
            }
            return new Admission(room.workshop().id());
        }));
    }

    /** @throws Refusal when somebody was asked to leave this workshop */
    public void requireWelcome(UUID workshop, Guest guest) {
        Refusal.unless(!turnedAway.has(workshop, guest.participant()), Refusal.Reason.TURNED_AWAY);
    }

    /** Also after the workshop, for those who write in what stays open. */
    private static void requireOpenDoor(SharedRoom room) {
        Refusal.unless(!room.meeting().isDoorClosed(), Refusal.Reason.DOOR_CLOSED);
    }

    private static void requireSeat(SharedRoom room) {
        Refusal.unless(room.seats().taken() < MOST, Refusal.Reason.TOO_MANY_PEOPLE);
    }

    private void sit(SharedRoom room, UUID person) {
        var attendance = new Attendance(UUID.randomUUID(), room.workshop().id(), person, room.seats().take(person), Channels.DEVICE, Map.of());
        room.later(Writes.Kind.PRESENCE, attendance.row(), () -> attendances.persist(attendance));
        room.tell("attendance-added", person, Map.of("channel", Channels.DEVICE));
    }

    /** Lets in a guest who is on the attendance list; after the workshop, whoever may still write in what stays open. */
    public Optional<Admission> admit(Guest guest, Workshop workshop) {
        boolean here = attendances.has(workshop.id(), guest.participant());
        boolean later = !here && !items.now(workshop).isEmpty() && !turnedAway.has(workshop.id(), guest.participant());
        return here || later ? Optional.of(new Admission(workshop.id())) : Optional.empty();
    }
}
