package pl.pomost.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import pl.pomost.thread.Knot;
import pl.pomost.thread.ThreadLink;

/** A process file in the making. Lives for one export. */
public final class ProcessOutput {

    private final UUID enrolment;
    private final ObjectNode file = JsonNodeFactory.instance.objectNode();
    private final Map<Knot, Codes> codes = new EnumMap<>(Knot.class);
    private final Codes people = new Codes();
    private final Map<UUID, Map<Knot, List<UUID>>> links = new HashMap<>();

    /** @param links all steps of the process's red thread, in the order of their positions */
    public ProcessOutput(UUID enrolment, List<ThreadLink> links) {
        this.enrolment = enrolment;
        links.forEach(link -> this.links.computeIfAbsent(link.fromId(), id -> new EnumMap<>(Knot.class))
                .computeIfAbsent(link.toKind(), kind -> new ArrayList<>()).add(link.toId()));
    }

    public UUID enrolment() {
        return enrolment;
    }

    public void put(String key, JsonNode value) {
        file.set(key, value);
    }

    /** Writes a list; every thing becomes one object. */
    public <T> void putAll(String key, List<T> things, Function<T, ObjectNode> form) {
        file.set(key, array(things, form));
    }

    public static <T> ArrayNode array(List<T> things, Function<T, ? extends JsonNode> form) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode(things.size());
        things.forEach(thing -> list.add(form.apply(thing)));
        return list;
    }

    /** The entity's own fields and its {@code extra}, under the names of the file; absent values are null. */
    public ObjectNode write(Object entity) {
        return ProcessJson.write(entity);
    }

    /** The same with the code in front. */
    public ObjectNode write(String codeKey, String code, Object entity) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put(codeKey, code);
        node.setAll(ProcessJson.write(entity));
        return node;
    }

    public Codes codes(Knot knot) {
        return codes.computeIfAbsent(knot, kind -> new Codes());
    }

    /** Members of the team and guests, by their codes. */
    public Codes people() {
        return people;
    }

    /** Ids of what a thing rests on, of one kind, in the team's order. */
    public List<UUID> linked(UUID from, Knot toKind) {
        return links.getOrDefault(from, Map.of()).getOrDefault(toKind, List.of());
    }

    /** The same as a list of codes. */
    public ArrayNode linkedCodes(UUID from, Knot toKind) {
        return array(linked(from, toKind), id -> JsonNodeFactory.instance.textNode(codes(toKind).code(id)));
    }

    public ObjectNode file() {
        return file;
    }
}
