package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;

/** Who may be in the hall: the one who leads asks a guest to leave, and lets them in again. */
@ApplicationScoped
public class KeepOrder {

    /** Somebody on the attendance list, or who may write after the workshop. */
    public record Present(UUID participant, String code, String name, String channel) {
    }

    private static final String REASON = "Prowadzący zdjął kartki tej osoby z ekranów.";

    private final Rooms rooms;
    private final Workshops workshops;
    private final Attendances attendances;
    private final Participants participants;
    private final TurnedAwayGuests turnedAway;
    private final HoldCards holding;
    private final OpenItems items;
    private final LeadMeeting leading;

    KeepOrder(Rooms rooms, Workshops workshops, Attendances attendances, Participants participants, TurnedAwayGuests turnedAway, HoldCards holding,
            OpenItems items, LeadMeeting leading) {
        this.rooms = rooms;
        this.workshops = workshops;
        this.attendances = attendances;
        this.participants = participants;
        this.turnedAway = turnedAway;
        this.holding = holding;
        this.items = items;
        this.leading = leading;
    }

    /** Those who joined with a phone, in the order in which they came; then, as long as something stays open after the workshop, all other guests who may write there. */
    public List<Present> onPhones(Scope scope, int stage) {
        Workshop workshop = workshops.at(scope.requireEverything(), stage);
        Map<UUID, Participant> people = new LinkedHashMap<>();
        participants.of(scope.requireEnrolment()).forEach(person -> people.put(person.id(), person));
        List<Attendance> list = attendances.of(workshop.id());
        Stream<Participant> here = list.stream().filter(each -> each.channel().equals(Channels.DEVICE)).flatMap(each -> Optional.ofNullable(people.get(each.participantId())).stream());
        return Stream.concat(here, items.now(workshop).isEmpty() ? Stream.empty() : later(workshop, people.values(), list))
                .map(person -> new Present(person.id(), person.code(), person.name(), Channels.DEVICE)).toList();
    }

    private Stream<Participant> later(Workshop workshop, Collection<Participant> people, List<Attendance> list) {
        Set<UUID> known = Stream.concat(list.stream().map(Attendance::participantId), turnedAway.of(workshop.id()).stream()).collect(Collectors.toSet());
        return people.stream().filter(person -> person.rosterMemberId().isEmpty() && !known.contains(person.id()));
    }

    /**
     * Their pass opens this workshop no more, and they are off the attendance list. Their cards stay.
     *
     * @param hideCards whether what they have signed is taken off the screens
     */
    @Transactional
    public void turnAway(Scope scope, int stage, UUID participant, boolean hideCards) {
        Room room = rooms.enter(scope.requireLead(), stage);
        Optional<Participant> person = participants.findByIdOptional(participant).filter(found -> found.enrolmentId().equals(room.workshop().enrolmentId()));
        Refusal.unless(person.isPresent(), "osoba", Refusal.Reason.AUTHOR_UNKNOWN);
        if (!turnedAway.has(room.id(), participant)) {
            turnedAway.persist(new TurnedAway(room.id(), participant));
        }
        attendances.delete("workshopId = ?1 and participantId = ?2", room.id(), participant);
        if (hideCards) {
            holding.hideAllOf(room, participant, REASON);
        }
        room.tell("attendance-removed", participant, Map.of());
        room.audit("guest.turned-away", person.get().code(), "poproszono o wyjście: " + person.get().code() + ".");
    }

    /** The same, and whoever is not in yet needs a new code: nobody comes back as somebody else with the one that they know. */
    @Transactional
    public void turnAwayAndRenewCode(Scope scope, int stage, UUID participant, boolean hideCards) {
        turnAway(scope, stage, participant, hideCards);
        leading.renewCode(scope, stage);
    }

    /** They may join again. */
    @Transactional
    public void letBack(Scope scope, int stage) {
        Room room = rooms.enter(scope.requireLead(), stage);
        turnedAway.delete("workshopId", room.id());
        room.audit("guests.let-back", null, "wpuszczono z powrotem osoby, które poproszono o wyjście.");
    }
}
