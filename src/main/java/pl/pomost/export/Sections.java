package pl.pomost.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pl.pomost.process.ProcessSection;

/** The parts of a process file, in the order in which they depend on each other. */
@ApplicationScoped
class Sections {

    /** How people read a file: first what it is about, then the process as it went, last what nobody models. */
    private static final List<String> READING_ORDER = List.of("meta", "powiat", "edition", "plan", "dictionaries", "panel", "team", "guests",
            "institutions", "resources", "workshops", "diagnosis", "data_points", "self_assessment", "vision", "goals", "actions",
            "indicators", "risks", "postulates", "narrative", "consultation", "review", "known_flaws");

    private final List<ProcessSection> sections;

    Sections(@All List<ProcessSection> all) {
        sections = all.stream().sorted(Comparator.comparing(ProcessSection::order)).toList();
    }

    List<ProcessSection> inOrder() {
        return sections;
    }

    List<ProcessSection> backwards() {
        List<ProcessSection> reversed = new ArrayList<>(sections);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Every top-level key that a section or the directory reads. */
    Set<String> keys() {
        Set<String> keys = new HashSet<>(Set.of(VerbatimSection.POWIAT, VerbatimSection.EDITION));
        sections.forEach(section -> keys.addAll(section.keys()));
        return keys;
    }

    static ObjectNode sorted(ObjectNode file) {
        ObjectNode sorted = JsonNodeFactory.instance.objectNode();
        READING_ORDER.stream().filter(file::has).forEach(key -> sorted.set(key, file.get(key)));
        file.properties().stream().filter(key -> !sorted.has(key.getKey())).forEach(key -> sorted.set(key.getKey(), key.getValue()));
        return sorted;
    }
}
