package pl.pomost.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.scenario.FieldType;
import pl.pomost.scenario.Scenarios;

/** The demo process and what it is checked against, taken from its own dictionaries. */
final class Demo {

    /** Read once: the files of scenarios are large, and a fuzz test asks thousands of times. */
    private static final Map<String, Map<String, FieldType>> FIELDS = ProcessContext.cardFields(Scenarios.shipped().original());

    static final byte[] BYTES = bytes();

    private static final JsonNode TREE = new ProcessFileReader().read(BYTES).tree().orElseThrow();

    private Demo() {
    }

    static ObjectNode tree() {
        return TREE.deepCopy();
    }

    /** The demo with at most {@code most} items in each list, for tests that walk every value. */
    static ObjectNode small(int most) {
        ObjectNode tree = tree();
        shorten(tree, most);
        return tree;
    }

    static ProcessContext context() {
        return new ProcessContext("2205", values("powiat/gminas/*/teryt"), Set.of(2027), names("dictionaries/areas"),
                names("dictionaries/sectors"), cardTypes(), values("self_assessment/*/standard"), dictionaries(), 2);
    }

    /** Pointers of every value that is exactly this text. */
    static Stream<String> places(JsonNode tree, String text) {
        return everything(Spot.root(tree)).filter(spot -> spot.text().filter(text::equals).isPresent()).map(Spot::pointer);
    }

    /** Every value of a tree, the tree itself first. */
    static Stream<Spot> everything(Spot spot) {
        return Stream.concat(Stream.of(spot), spot.children().flatMap(Demo::everything));
    }

    private static Set<String> values(String path) {
        return Spot.root(TREE).all(path).flatMap(spot -> spot.key().stream()).collect(Collectors.toSet());
    }

    private static Set<String> names(String path) {
        return Spot.root(TREE).all(path).flatMap(Spot::names).collect(Collectors.toSet());
    }

    private static Map<String, Map<String, FieldType>> cardTypes() {
        return names("dictionaries/card_types").stream().collect(Collectors.toMap(type -> type,
                type -> names("dictionaries/card_fields/" + type).stream().collect(Collectors.toMap(field -> field, FIELDS.get(type)::get))));
    }

    private static Map<String, Set<String>> dictionaries() {
        var dictionaries = new LinkedHashMap<String, Set<String>>();
        names("dictionaries").forEach(name -> dictionaries.put(name, names("dictionaries/" + name)));
        return dictionaries;
    }

    private static void shorten(JsonNode node, int most) {
        if (node instanceof ArrayNode list) {
            while (list.size() > most) {
                list.remove(list.size() - 1);
            }
        }
        node.forEach(child -> shorten(child, most));
    }

    private static byte[] bytes() {
        try (var in = Demo.class.getResourceAsStream("/demo/kartuski.json")) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
