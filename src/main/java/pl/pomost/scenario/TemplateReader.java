package pl.pomost.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;

/** Turns checked trees into records. */
final class TemplateReader {

    private static final ObjectMapper MAPPER = JsonMapper.builder().addModule(new Jdk8Module()).addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

    private TemplateReader() {
    }

    static Scenario scenario(Place root) {
        ObjectNode content = root.node().deepCopy();
        // The editors write month and day; MonthDay reads the ISO form with two leading hyphens.
        content.withArray("stages").forEach(stage -> {
            ObjectNode window = (ObjectNode) stage.get("window");
            List.of("from", "to").forEach(day -> window.put(day, "--" + window.get(day).textValue()));
        });
        return bind(content.put("sha256", sha256(root.node())), Scenario.class);
    }

    static List<StandardDef> standards(Place root) {
        return root.items("standards").map(place -> bind(place.node(), StandardDef.class)).toList();
    }

    static String sha256(JsonNode content) {
        try {
            byte[] canonical = new JsonCanonicalizer(content.toString()).getEncodedUTF8();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T bind(JsonNode content, Class<T> type) {
        try {
            return MAPPER.treeToValue(content, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The schema lets through what " + type.getSimpleName() + " cannot hold", e);
        }
    }
}
