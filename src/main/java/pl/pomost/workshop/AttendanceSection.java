package pl.pomost.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.process.ProcessInput;
import pl.pomost.process.ProcessOutput;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;

/** {@code attendance} of the workshops; for a guest the file repeats name and institution, which the guest's own entry holds. */
@ApplicationScoped
class AttendanceSection {

    private final Attendances attendances;
    private final Participants participants;

    AttendanceSection(Attendances attendances, Participants participants) {
        this.attendances = attendances;
        this.participants = participants;
    }

    void clear(UUID enrolment) {
        attendances.delete("workshopId in (select w.id from Workshop w where w.enrolmentId = ?1)", enrolment);
    }

    void load(ProcessInput input, Workshop workshop, List<ObjectNode> present) {
        int position = 0;
        for (ObjectNode node : present) {
            boolean guest = node.has("guest");
            Map<String, JsonNode> extra = new LinkedHashMap<>();
            node.properties().forEach(key -> extra.put(key.getKey(), key.getValue()));
            extra.keySet().removeAll(guest ? Set.of("guest", "name", "institution", "channel") : Set.of("member", "channel"));
            attendances.persist(new Attendance(UUID.randomUUID(), workshop.id(), input.people().id(node.get(guest ? "guest" : "member").asText()),
                    position++, node.path("channel").asText("scribe"), extra));
        }
    }

    /** The lists by workshop. */
    Map<UUID, ArrayNode> save(ProcessOutput output) {
        Map<UUID, Participant> people = participants.of(output.enrolment()).stream().collect(Collectors.toMap(Participant::id, Function.identity()));
        Map<UUID, ArrayNode> lists = new HashMap<>();
        for (Attendance present : attendances.list(
                "workshopId in (select w.id from Workshop w where w.enrolmentId = ?1) order by position", output.enrolment())) {
            ObjectNode node = lists.computeIfAbsent(present.workshopId(), id -> JsonNodeFactory.instance.arrayNode()).addObject();
            Participant person = people.get(present.participantId());
            if (person.rosterMemberId().isPresent()) {
                node.put("member", person.code());
            } else {
                node.put("guest", person.code()).put("name", person.name()).put("institution", person.institution().orElse(null));
            }
            node.put("channel", present.channel()).setAll(present.extra());
        }
        return lists;
    }
}
