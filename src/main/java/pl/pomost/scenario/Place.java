package pl.pomost.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A spot in a YAML file: its value and where it stands. Going to a key that is absent gives a missing place, never an error. */
record Place(LocatedYaml yaml, String pointer, JsonNode node) {

    Place at(String key) {
        return new Place(yaml, LocatedYaml.child(pointer, key), node.path(key));
    }

    /** The items of a list; none when it is not a list, which the schema reports. */
    List<Place> items() {
        return IntStream.range(0, node.isArray() ? node.size() : 0)
                .mapToObj(i -> new Place(yaml, pointer + "/" + i, node.get(i))).toList();
    }

    Stream<Place> items(String key) {
        return at(key).items().stream();
    }

    /** The values of an object's keys. */
    List<Place> values() {
        return StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false).map(this::at).toList();
    }

    boolean has(String key) {
        return node.has(key);
    }

    boolean isTrue(String key) {
        return node.path(key).asBoolean(false);
    }

    /** The text at a key; empty when there is none or it is not a text. */
    Optional<String> text(String key) {
        return at(key).text();
    }

    Optional<String> text() {
        return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
    }

    int number(String key) {
        return node.path(key).asInt(0);
    }

    int line() {
        return yaml.line(pointer);
    }

    Mistake mistake(String text, String advice) {
        return new Mistake(yaml.file(), line(), text, advice);
    }
}
