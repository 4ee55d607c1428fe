package pl.pomost.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.team.Participant;
import pl.pomost.team.RosterMember;
import pl.pomost.workshop.Card;
import pl.pomost.workshop.Cluster;
import pl.pomost.workshop.WholeRoom;
import pl.pomost.workshop.Workshop;

/** What happened in the workshops as completeness sees it. */
final class RoomFacts {

    private static final String DATA_GAP = "data_gap";
    private static final String SOMEONE = "who_id";
    private static final String DEADLINE = "due";

    private RoomFacts() {
    }

    static PlanFacts.Room of(PlanMaterial material) {
        WholeRoom room = material.room();
        Map<UUID, String> codes = codes(material.people());
        return new PlanFacts.Room(room.workshops().stream().map(workshop -> workshop(workshop, room, codes)).toList(), groups(room),
                room.cards().stream().filter(card -> card.type().equals(DATA_GAP)).map(RoomFacts::request).toList());
    }

    /** A member is known by the code in the team, a guest by the participant's. */
    private static Map<UUID, String> codes(PlanMaterial.People people) {
        Map<UUID, String> ofMembers = people.roster().stream().collect(Collectors.toMap(RosterMember::id, RosterMember::code));
        return people.participants().stream().collect(Collectors.toMap(Participant::id,
                person -> person.rosterMemberId().map(ofMembers::get).orElse(person.code())));
    }

    private static PlanFacts.Workshop workshop(Workshop workshop, WholeRoom room, Map<UUID, String> codes) {
        return new PlanFacts.Workshop(workshop.stage(), workshop.isClosed(),
                room.present(workshop).stream().map(codes::get).filter(Objects::nonNull).collect(Collectors.toSet()), workshop.summary().orElse(""));
    }

    private static List<PlanFacts.CardGroup> groups(WholeRoom room) {
        Map<UUID, Map<String, List<String>>> groups = new LinkedHashMap<>();
        room.cards().forEach(card -> card.clusterId().ifPresent(group -> groups.computeIfAbsent(group, id -> new LinkedHashMap<>())
                .computeIfAbsent(card.type(), type -> new ArrayList<>()).add(card.code())));
        Map<UUID, String> codes = room.clusters().stream().collect(Collectors.toMap(Cluster::id, Cluster::code));
        return groups.entrySet().stream().filter(group -> codes.containsKey(group.getKey()))
                .map(group -> new PlanFacts.CardGroup(codes.get(group.getKey()), group.getValue())).toList();
    }

    private static PlanFacts.DataRequest request(Card card) {
        CardFields fields = new CardFields(card);
        return new PlanFacts.DataRequest(card.code(), !fields.text(SOMEONE).isBlank(), !fields.text(DEADLINE).isBlank());
    }
}
