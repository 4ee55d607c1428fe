package pl.pomost.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import pl.pomost.access.Scope;
import pl.pomost.team.Belongings;
import pl.pomost.team.Participant;

/** What somebody did in workshops: signed cards, dots, presence. Of two presences in one workshop one stays. */
@ApplicationScoped
class RoomBelongings implements Belongings {

    private static final String CARDS = "cards";
    private static final String DOTS = "dots";
    private static final String PRESENT = "present";
    private static final String BOTH_PRESENT = "both_present";

    private final Rooms rooms;
    private final Cards cards;
    private final Votes votes;
    private final Attendances attendances;

    RoomBelongings(Rooms rooms, Cards cards, Votes votes, Attendances attendances) {
        this.rooms = rooms;
        this.cards = cards;
        this.votes = votes;
        this.attendances = attendances;
    }

    @Override
    public String key() {
        return "workshops";
    }

    @Override
    public void lock(Scope scope) {
        rooms.enterAll(scope);
    }

    @Override
    public JsonNode handOver(Scope scope, Participant guest, Participant member) {
        ObjectNode moved = JsonNodeFactory.instance.objectNode();
        List<Card> signed = cards.list("authorId", guest.id());
        signed.forEach(card -> {
            card.signBy(member.id());
            moved.withArray(CARDS).add(card.id().toString());
        });
        votes.list("participantId", guest.id()).forEach(vote -> {
            vote.by(member.id());
            moved.withArray(DOTS).add(vote.id().toString());
        });
        Set<UUID> there = attendances.list("participantId", member.id()).stream().map(Attendance::workshopId).collect(Collectors.toSet());
        attendances.list("participantId", guest.id()).forEach(presence -> {
            if (there.contains(presence.workshopId())) {
                moved.withArray(BOTH_PRESENT).addObject().put("workshop", presence.workshopId().toString()).put("position", presence.position()).put("channel", presence.channel());
                attendances.delete(presence);
            } else {
                presence.of(member.id());
                moved.withArray(PRESENT).add(presence.id().toString());
            }
        });
        tell(scope, guest, member, "guest-matched");
        return moved;
    }

    @Override
    public void takeBack(Scope scope, Participant guest, Participant member, JsonNode moved) {
        Set<UUID> signed = ids(moved, CARDS);
        cards.list("authorId", member.id()).stream().filter(card -> signed.contains(card.id())).forEach(card -> card.signBy(guest.id()));
        Set<UUID> given = ids(moved, DOTS);
        votes.list("participantId", member.id()).stream().filter(vote -> given.contains(vote.id())).forEach(vote -> vote.by(guest.id()));
        Set<UUID> present = ids(moved, PRESENT);
        attendances.list("participantId", member.id()).stream().filter(presence -> present.contains(presence.id())).forEach(presence -> presence.of(guest.id()));
        moved.path(BOTH_PRESENT).forEach(each -> attendances.persist(new Attendance(UUID.randomUUID(), UUID.fromString(each.path("workshop").asText()), guest.id(),
                each.path("position").asInt(), each.path("channel").asText(), Map.of())));
        tell(scope, guest, member, "guest-match-undone");
    }

    private void tell(Scope scope, Participant guest, Participant member, String kind) {
        rooms.enterAll(scope).stream().filter(room -> !room.workshop().isPlanned()).forEach(room -> room.tell(kind, guest.id(), Map.of("guest", guest.code(), "member", member.code())));
    }

    private static Set<UUID> ids(JsonNode moved, String kind) {
        return StreamSupport.stream(moved.path(kind).spliterator(), false).map(JsonNode::asText).map(UUID::fromString).collect(Collectors.toSet());
    }
}
