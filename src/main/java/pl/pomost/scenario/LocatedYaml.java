package pl.pomost.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A YAML file as a tree that remembers the line of every place. The usual binding forgets lines, and without them a person
 * looks for a mistake in fifteen hundred lines by hand.
 */
final class LocatedYaml {

    private static final YAMLFactory YAML = new YAMLFactory();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private JsonNode root = MissingNode.getInstance();

    private LocatedYaml(String file) {
        this.file = file;
    }

    static LocatedYaml of(TemplateFile source) {
        LocatedYaml yaml = new LocatedYaml(source.name());
        var text = new InputStreamReader(new ByteArrayInputStream(source.content()), StandardCharsets.UTF_8);
        try (YAMLParser parser = YAML.createParser(text)) {
            yaml.readDocument(parser);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            yaml.mistakes.add(new Mistake(source.name(), line, "Od tego miejsca nie da się odczytać pliku.",
                    "Sprawdź wcięcia, dwukropki i cudzysłowy w tym wierszu i w wierszu wyżej."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return yaml;
    }

    String file() {
        return file;
    }

    Place root() {
        return new Place(this, "", root);
    }

    /** Whether there are keys with values, as in a scenario, were it only up to the first mistake. */
    boolean isMapping() {
        return root.isObject() || lines.size() > 1;
    }

    /** Mistakes that hide the rest of the file or a part of it. */
    List<Mistake> mistakes() {
        return mistakes;
    }

    /** Line of a JSON pointer, or of the nearest place above it that exists. */
    int line(String pointer) {
        String place = pointer;
        while (!lines.containsKey(place) && !place.isEmpty()) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return lines.getOrDefault(place, 1);
    }

    static String child(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    private void readDocument(YAMLParser parser) throws IOException {
        if (parser.nextToken() == null) {
            mistakes.add(new Mistake(file, 1, "Plik jest pusty.", "Usuń go albo wpisz scenariusz."));
            return;
        }
        root = read(parser, "");
        if (parser.nextToken() != null) {
            mistakes.add(new Mistake(file, lineOf(parser), "W pliku jest drugi dokument po „---”.", "Przenieś go do osobnego pliku."));
        }
    }

    private JsonNode read(YAMLParser parser, String pointer) throws IOException {
        lines.putIfAbsent(pointer, lineOf(parser));
        if (parser.isCurrentAlias()) {
            mistakes.add(new Mistake(file, lineOf(parser), "Odwołanie „*" + parser.getText() + "” nie zadziała.", "Wpisz tu całą treść."));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> readObject(parser, pointer);
            case START_ARRAY -> readArray(parser, pointer);
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> NODES.textNode(parser.getText());
        };
    }

    private ObjectNode readObject(YAMLParser parser, String pointer) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String place = child(pointer, key);
            int line = lineOf(parser);
            if (object.has(key)) {
                mistakes.add(new Mistake(file, line, "Klucz „" + key + "” jest tu drugi raz (pierwszy w wierszu " + lines.get(place) + ").",
                        "Zostaw tylko jeden."));
            }
            lines.putIfAbsent(place, line);
            parser.nextToken();
            object.set(key, read(parser, place));
        }
        return object;
    }

    private ArrayNode readArray(YAMLParser parser, String pointer) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(read(parser, pointer + "/" + array.size()));
        }
        return array;
    }

    private static int lineOf(YAMLParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
