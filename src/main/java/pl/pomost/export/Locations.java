package pl.pomost.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds where values stand in a text: a second pass, made only when there is something to point at. */
final class Locations {

    private final String text;

    Locations(String text) {
        this.text = text;
    }

    /** A location for every pointer asked; a value that is missing is where its surroundings are. */
    Map<String, Location> of(Collection<String> pointers) {
        Map<String, Location> found = find(withSurroundings(pointers));
        Map<String, Location> answer = new HashMap<>();
        for (String pointer : pointers) {
            String near = pointer;
            while (!found.containsKey(near) && !near.isEmpty()) {
                near = near.substring(0, near.lastIndexOf('/'));
            }
            answer.put(pointer, found.getOrDefault(near, Location.UNKNOWN));
        }
        return answer;
    }

    private static Set<String> withSurroundings(Collection<String> pointers) {
        Set<String> all = new HashSet<>();
        for (String pointer : pointers) {
            String step = pointer;
            while (all.add(step) && !step.isEmpty()) {
                step = step.substring(0, step.lastIndexOf('/'));
            }
        }
        return all;
    }

    private Map<String, Location> find(Set<String> wanted) {
        Map<String, Location> found = new HashMap<>();
        try (JsonParser parser = ProcessFileReader.JSON.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.FIELD_NAME && !token.isStructEnd()) {
                    String pointer = pointer(parser, token);
                    if (wanted.contains(pointer)) {
                        found.put(pointer, here(parser));
                    }
                }
            }
        } catch (IOException broken) {
            // The text was read once already; whatever lies after a broken place has no location.
            return found;
        }
        return found;
    }

    /** At the start of a list or an object the parser already stands inside it. */
    static String pointer(JsonParser parser, JsonToken token) {
        var context = token.isStructStart() ? parser.getParsingContext().getParent() : parser.getParsingContext();
        return context.pathAsPointer().toString();
    }

    static Location here(JsonParser parser) {
        var location = parser.currentTokenLocation();
        return new Location(location.getLineNr(), location.getColumnNr());
    }
}
