package pl.pomost.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import pl.pomost.directory.Powiat;
import pl.pomost.shared.CodedEntry;
import pl.pomost.thread.Knot;
import pl.pomost.thread.ThreadLink;

/** A checked process file on its way into one enrolment. Lives for one import. */
public final class ProcessInput {

    private final UUID enrolment;
    private final Powiat powiat;
    private final ObjectNode file;
    private final Set<String> ownedKeys;
    private final Map<Knot, Codes> codes = new EnumMap<>(Knot.class);
    private final Codes people = new Codes();
    private final Map<String, UUID> accounts = new HashMap<>();
    private final List<ThreadLink> links = new ArrayList<>();
    private final Map<Class<?>, Object> outliving = new HashMap<>();

    /** @param ownedKeys top-level keys that some section, or the directory, reads */
    public ProcessInput(UUID enrolment, Powiat powiat, ObjectNode file, Set<String> ownedKeys) {
        this.enrolment = enrolment;
        this.powiat = powiat;
        this.file = file;
        this.ownedKeys = Set.copyOf(ownedKeys);
    }

    public UUID enrolment() {
        return enrolment;
    }

    public Powiat powiat() {
        return powiat;
    }

    /** The object under a top-level key; empty when it is absent or null. */
    public Optional<ObjectNode> object(String key) {
        return Optional.ofNullable(file.get(key)).filter(JsonNode::isObject).map(ObjectNode.class::cast);
    }

    /** Whatever is under a top-level key, also an explicit null; empty when the key is absent. */
    public Optional<JsonNode> raw(String key) {
        return Optional.ofNullable(file.get(key));
    }

    /** The objects of the list under a top-level key. */
    public List<ObjectNode> list(String key) {
        return objects(file.path(key));
    }

    /** The objects of a list inside the file; none when it is missing. */
    public static List<ObjectNode> objects(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(ObjectNode.class::cast).toList();
    }

    /** Top-level keys that no section reads, with what they hold. */
    public Map<String, JsonNode> unowned() {
        Map<String, JsonNode> rest = new HashMap<>();
        file.properties().stream().filter(key -> !ownedKeys.contains(key.getKey())).forEach(key -> rest.put(key.getKey(), key.getValue()));
        return rest;
    }

    /**
     * The entity or record that an object describes.
     *
     * @param handled keys that the section reads itself (links, nested lists, derived values); all other unknown keys end in
     *        the entity's {@code extra}
     */
    public <T> T read(ObjectNode node, Class<T> type, String... handled) {
        ObjectNode rest = JsonNodeFactory.instance.objectNode();
        rest.setAll(node);
        return ProcessJson.read(rest.without(List.of(handled)), type);
    }

    /** An object of the file and what was made of it. */
    public record Loaded<T>(ObjectNode node, T entry) {
    }

    /** Reads a list of coded things in their order, each with a new id, and names them for later sections. */
    public <T extends CodedEntry> List<Loaded<T>> readAll(List<ObjectNode> nodes, String codeKey, Class<T> type, Codes names, String... handled) {
        var skip = new ArrayList<>(List.of(handled));
        skip.add(codeKey);
        List<Loaded<T>> entries = new ArrayList<>();
        for (ObjectNode node : nodes) {
            T entry = read(node, type, skip.toArray(String[]::new));
            entry.enter(enrolment, UUID.randomUUID(), node.get(codeKey).asText(), entries.size());
            names.add(entry.code(), entry.id());
            entries.add(new Loaded<>(node, entry));
        }
        return entries;
    }

    public Codes codes(Knot knot) {
        return codes.computeIfAbsent(knot, kind -> new Codes());
    }

    /** Members of the team and guests, by their codes. */
    public Codes people() {
        return people;
    }

    /** Accounts of people who are in the process already, by their codes: an import does not take their access away. */
    public Map<String, UUID> accounts() {
        return accounts;
    }

    /** Notes what no file carries and what the section that notes it will want when it loads. */
    public void outlives(Record what) {
        outliving.put(what.getClass(), what);
    }

    /** What was noted when the process was cleared; empty when it was nothing. */
    public <T extends Record> Optional<T> outlived(Class<T> type) {
        return Optional.ofNullable(type.cast(outliving.get(type)));
    }

    /** Notes that {@code from} rests on the things whose codes a key of its object lists; all steps are stored together at the end. */
    public void link(Knot fromKind, UUID from, Knot toKind, JsonNode codesInFile) {
        int position = 0;
        for (UUID to : codes(toKind).ids(codesInFile)) {
            links.add(new ThreadLink(enrolment, fromKind, from, toKind, to, position++));
        }
    }

    public List<ThreadLink> links() {
        return List.copyOf(links);
    }
}
