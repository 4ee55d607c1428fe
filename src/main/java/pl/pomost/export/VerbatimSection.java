package pl.pomost.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import pl.pomost.process.ProcessInput;
import pl.pomost.process.ProcessJson;
import pl.pomost.process.ProcessOutput;
import pl.pomost.process.ProcessSection;

/**
 * What no module models yet: keys of the demo data, keys that nobody knows, and whatever a file says
 * of its powiat and edition beyond the directory. Kept as JSON text and given back.
 */
@ApplicationScoped
class VerbatimSection implements ProcessSection {

    static final String POWIAT = "powiat";
    static final String EDITION = "edition";
    private static final Set<String> KEYS = Set.of("meta", "dictionaries", "known_flaws");
    /** Everything else in one row: names of keys may be as long as anybody likes. */
    private static final String UNKNOWN = "*";

    private final VerbatimParts parts;

    VerbatimSection(VerbatimParts parts) {
        this.parts = parts;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Set<String> keys() {
        return KEYS;
    }

    @Override
    public void clear(ProcessInput input) {
        parts.delete("key.enrolmentId", input.enrolment());
    }

    @Override
    public void load(ProcessInput input) {
        Map<String, JsonNode> kept = new TreeMap<>();
        KEYS.forEach(key -> input.raw(key).ifPresent(content -> kept.put(key, content)));
        List.of(POWIAT, EDITION).forEach(key -> input.object(key).ifPresent(content -> kept.put(key, content)));
        ObjectNode unknown = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(input.unowned()).forEach(unknown::set);
        if (!unknown.isEmpty()) {
            kept.put(UNKNOWN, unknown);
        }
        List<VerbatimPart> rows = new ArrayList<>();
        kept.forEach((name, content) -> rows.add(new VerbatimPart(input.enrolment(), name, ProcessJson.text(content))));
        parts.persist(rows);
    }

    @Override
    public void save(ProcessOutput output) {
        for (VerbatimPart part : parts.of(output.enrolment())) {
            JsonNode content = ProcessJson.parse(part.content());
            switch (part.name()) {
                case UNKNOWN -> content.properties().forEach(key -> output.put(key.getKey(), key.getValue()));
                case POWIAT, EDITION -> Supplement.with(content, (ObjectNode) output.file().get(part.name()));
                default -> output.put(part.name(), content);
            }
        }
    }
}
