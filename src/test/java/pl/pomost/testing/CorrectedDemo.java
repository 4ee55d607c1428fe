package pl.pomost.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import pl.pomost.process.ProcessJson;

/** The demo's process file as it was submitted, and with the corrections that the powiat made after the review. */
public final class CorrectedDemo {

    private CorrectedDemo() {
    }

    public static ObjectNode asSubmitted() {
        try {
            return (ObjectNode) ProcessJson.parse(Files.readString(Path.of("src/main/resources/demo/kartuski.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ObjectNode corrected() {
        ObjectNode file = asSubmitted();
        file.at("/review/corrections").forEach(correction -> correct(file, correction));
        return file;
    }

    private static void correct(ObjectNode file, JsonNode correction) {
        String section = correction.get("section").asText();
        String key = correction.get("key").asText();
        switch (correction.get("op").asText()) {
            case "replace_text" -> {
                ObjectNode texts = (ObjectNode) file.get(section);
                texts.put(key, texts.get(key).asText().replace(correction.get("find").asText(), correction.get("value").asText()));
            }
            case "remove" -> {
                ArrayNode list = (ArrayNode) file.get(section);
                list.remove(all(list).indexOf(find(all(list).stream(), key)));
            }
            default -> ((ObjectNode) find(section.equals("cards") ? cards(file) : all(file.get(section)).stream(), key))
                    .set(correction.get("field").asText(), correction.get("value"));
        }
    }

    private static Stream<JsonNode> cards(ObjectNode file) {
        return all(file.get("workshops")).stream().flatMap(workshop -> all(workshop.get("activities")).stream()).flatMap(activity -> all(activity.get("cards")).stream());
    }

    private static JsonNode find(Stream<JsonNode> items, String key) {
        return items.filter(item -> Stream.of("code", "id", "standard").anyMatch(name -> item.path(name).asText().equals(key))).findFirst().orElseThrow();
    }

    private static List<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
