package pl.pomost.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import pl.pomost.directory.Enrolments;
import pl.pomost.shared.CodedEntries;
import pl.pomost.shared.CodedEntry;
import pl.pomost.thread.Knot;
import pl.pomost.thread.ThreadLink;
import pl.pomost.thread.ThreadLinks;

/** Keeps all there is of an entry, its links among it, and makes it the same again. Runs in the transaction of its caller. */
@ApplicationScoped
public class WholeEntries {

    private static final String ID = "id";
    private static final String CODE = "code";
    private static final String POSITION = "position";
    private static final String FIELDS = "fields";
    private static final String LINKS = "links";

    private final Enrolments enrolments;
    private final ThreadLinks links;

    WholeEntries(Enrolments enrolments, ThreadLinks links) {
        this.enrolments = enrolments;
        this.links = links;
    }

    /** @return by their codes; all are of one process */
    public Map<String, ObjectNode> keep(List<? extends CodedEntry> entries) {
        Map<UUID, List<ThreadLink>> tied = entries.isEmpty() ? Map.of() : links.around(entries.get(0).enrolmentId(), entries.stream().map(CodedEntry::id).toList());
        return entries.stream().collect(Collectors.toMap(CodedEntry::code, entry -> keep(entry, tied.getOrDefault(entry.id(), List.of()))));
    }

    private static ObjectNode keep(CodedEntry entry, List<ThreadLink> own) {
        ObjectNode kept = JsonNodeFactory.instance.objectNode().put(ID, entry.id().toString()).put(CODE, entry.code()).put(POSITION, entry.position());
        kept.set(FIELDS, ProcessJson.write(entry));
        kept.set(LINKS, ProcessOutput.array(own, WholeEntries::written));
        return kept;
    }

    /** For entries that are whole with their fields. */
    public <E extends CodedEntry> E putBack(UUID enrolment, CodedEntries<E> all, Class<E> type, JsonNode kept) {
        return putBack(enrolment, all, type, kept, entry -> { });
    }

    /**
     * As it was kept, whether it is still there or not. The links that it has now make room for those that it had.
     *
     * @param complete gives it what is not among its fields
     * @throws CannotBePutBack when another entry has its code by now
     * @throws pl.pomost.shared.Problem 409 when the draft is closed by now
     */
    public <E extends CodedEntry> E putBack(UUID enrolment, CodedEntries<E> all, Class<E> type, JsonNode kept, Consumer<E> complete) {
        enrolments.lockOpen(enrolment);
        UUID id = UUID.fromString(kept.path(ID).asText());
        String code = kept.path(CODE).asText();
        if (all.byCode(enrolment, code).filter(now -> !now.id().equals(id)).isPresent()) {
            throw new CannotBePutBack(code);
        }
        E entry = Optional.ofNullable(all.findById(id)).map(now -> rewritten(all, now, kept, complete)).orElseGet(() -> {
            E again = ProcessJson.read((ObjectNode) kept.path(FIELDS), type);
            again.enter(enrolment, id, code, kept.path(POSITION).asInt());
            complete.accept(again);
            all.persist(again);
            return again;
        });
        links.forget(enrolment, id);
        StreamSupport.stream(kept.path(LINKS).spliterator(), false).map(link -> read(enrolment, link)).forEach(links::persist);
        return entry;
    }

    private static <E extends CodedEntry> E rewritten(CodedEntries<E> all, E now, JsonNode kept, Consumer<E> complete) {
        ObjectNode fields = ((ObjectNode) kept.path(FIELDS)).deepCopy();
        Set<String> beyond = Set.copyOf(now.extra().keySet());
        ProcessJson.write(now).properties().stream().map(Map.Entry::getKey).filter(key -> !fields.has(key) && !beyond.contains(key)).forEach(fields::putNull);
        return all.changeWhole(now, apart -> {
            apart.extra().clear();
            ProcessJson.into(apart, fields);
            complete.accept(apart);
        });
    }

    private static ObjectNode written(ThreadLink link) {
        return JsonNodeFactory.instance.objectNode().put("from_kind", link.fromKind().name()).put("from", link.fromId().toString())
                .put("to_kind", link.toKind().name()).put("to", link.toId().toString()).put(POSITION, link.position());
    }

    private static ThreadLink read(UUID enrolment, JsonNode link) {
        return new ThreadLink(enrolment, Knot.valueOf(link.path("from_kind").asText()), UUID.fromString(link.path("from").asText()),
                Knot.valueOf(link.path("to_kind").asText()), UUID.fromString(link.path("to").asText()), link.path(POSITION).asInt());
    }
}
