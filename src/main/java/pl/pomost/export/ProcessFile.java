package pl.pomost.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A process file as it was read: its tree, unless it cannot be read as JSON, and the mistakes found while reading. */
public final class ProcessFile {

    private final Optional<JsonNode> tree;
    private final List<Mistake> mistakes;
    private final String text;

    ProcessFile(Optional<JsonNode> tree, List<Mistake> mistakes, String text) {
        this.tree = tree;
        this.mistakes = List.copyOf(mistakes);
        this.text = text;
    }

    /** The content; numbers with a fraction are exact decimals. Empty when the text is not JSON at all. */
    public Optional<JsonNode> tree() {
        return tree;
    }

    /** What went wrong while reading: encoding, size, JSON itself, keys given twice, numbers beyond reason. */
    public List<Mistake> mistakes() {
        return mistakes;
    }

    /** Line and column of the value that a JSON pointer leads to, or of the nearest value around it. */
    public Location locate(String pointer) {
        return new Locations(text).of(List.of(pointer)).get(pointer);
    }

    List<Mistake> located(List<Mistake> found) {
        Map<String, Location> where = new Locations(text).of(found.stream().map(Mistake::pointer).collect(Collectors.toSet()));
        return found.stream().map(mistake -> mistake.at(where.get(mistake.pointer()))).toList();
    }
}
