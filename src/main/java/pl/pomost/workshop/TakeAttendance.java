package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;
import pl.pomost.workshop.Refusal.Reason;

/** The coordinator notes who is at a workshop, and by which channel each of them takes part. */
@ApplicationScoped
public class TakeAttendance {

    private final Rooms rooms;
    private final Attendances attendances;
    private final Participants participants;

    TakeAttendance(Rooms rooms, Attendances attendances, Participants participants) {
        this.rooms = rooms;
        this.attendances = attendances;
        this.participants = participants;
    }

    /**
     * Makes the attendance list what it should be; one event for each person that came, went or changed the channel.
     *
     * @param present participant to channel; whoever is not in it was not there
     * @throws Refusal when somebody is not of this process, a channel is unknown, or a closed workshop would be left with nobody
     */
    @Transactional
    public void take(Scope scope, int stage, Map<UUID, String> present) {
        Room room = rooms.lead(scope, stage);
        Refusal.unless(Channels.ALL.containsAll(present.values()), "obecnosc", Reason.CHANNEL_UNKNOWN);
        Refusal.unless(known(scope).containsAll(present.keySet()), "obecnosc", Reason.AUTHOR_UNKNOWN);
        Refusal.unless(!room.workshop().isClosed() || !present.isEmpty(), "obecnosc", Reason.NOBODY_PRESENT);
        List<Attendance> before = attendances.of(room.id());
        strike(room, before, present.keySet());
        var missing = new LinkedHashMap<>(present);
        for (Attendance attendance : before) {
            String channel = missing.remove(attendance.participantId());
            if (channel != null && !channel.equals(attendance.channel())) {
                attendance.by(channel);
                tell(room, "attendance-changed", attendance.participantId(), channel);
            }
        }
        int position = before.stream().mapToInt(Attendance::position).max().orElse(-1) + 1;
        for (var newcomer : missing.entrySet()) {
            add(room, newcomer.getKey(), newcomer.getValue(), position++);
        }
        room.audit("attendance.taken", null, "zapisano listę obecności, osób: " + present.size() + ".");
    }

    /** Notes newcomers, for who is added in the middle of a workshop; who is noted already stays as they are. */
    void note(Room room, Collection<Participant> newcomers, String channel) {
        Refusal.unless(Channels.ALL.contains(channel), "kanal", Reason.CHANNEL_UNKNOWN);
        List<Attendance> before = attendances.of(room.id());
        Set<UUID> present = before.stream().map(Attendance::participantId).collect(Collectors.toSet());
        int position = before.stream().mapToInt(Attendance::position).max().orElse(-1) + 1;
        for (Participant newcomer : newcomers) {
            if (present.add(newcomer.id())) {
                add(room, newcomer.id(), channel, position++);
            }
        }
    }

    private Set<UUID> known(Scope scope) {
        var known = new HashSet<UUID>();
        participants.of(scope.requireEnrolment()).forEach(participant -> known.add(participant.id()));
        return known;
    }

    private void strike(Room room, List<Attendance> before, Set<UUID> present) {
        for (Attendance attendance : before) {
            if (!present.contains(attendance.participantId())) {
                attendances.delete(attendance);
                room.tell("attendance-removed", attendance.participantId(), Map.of());
            }
        }
    }

    private void add(Room room, UUID participant, String channel, int position) {
        attendances.persist(new Attendance(UUID.randomUUID(), room.id(), participant, position, channel, Map.of()));
        tell(room, "attendance-added", participant, channel);
    }

    private static void tell(Room room, String kind, UUID participant, String channel) {
        room.tell(kind, participant, Map.of("channel", channel));
    }
}
