package pl.pomost.process;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import pl.pomost.shared.JsonColumns;

/** How entities become JSON of the process file and back. */
public final class ProcessJson {

    private static final ObjectMapper MAPPER = mapper();
    private static final ObjectMapper REWRITING = MAPPER.copy().setDefaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SET));

    private ProcessJson() {
    }

    static <T> T read(ObjectNode node, Class<T> type) {
        try {
            return MAPPER.treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A checked file could not be read as " + type.getSimpleName(), e);
        }
    }

    /** Takes over what the object says; null is null there, not left out. */
    static void into(Object entity, ObjectNode node) {
        try {
            REWRITING.readerForUpdating(entity).readValue(node);
        } catch (IOException e) {
            throw new IllegalArgumentException("What was kept could not be read as " + entity.getClass().getSimpleName(), e);
        }
    }

    static ObjectNode write(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** Numbers keep every digit that is written, trailing zeros included. */
    public static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Stored JSON is broken", e);
        }
    }

    /** In the order of the tree, so that equal trees made in the same way have equal texts. */
    public static String text(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree can always be written", e);
        }
    }

    public static byte[] bytes(JsonNode node) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree can always be written", e);
        }
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = JsonColumns.mapper().copy();
        // null for what has a default (an empty list, a state) is that default; elsewhere null is what a field begins with
        mapper.setDefaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SKIP));
        mapper.registerModule(new SimpleModule().addSerializer(BigDecimal.class, new ShortNumber()));
        mapper.configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
        return mapper;
    }

    /** A column of four decimal places makes 15.0000 of 15; the file says 15 again. */
    private static final class ShortNumber extends JsonSerializer<BigDecimal> {

        @Override
        public void serialize(BigDecimal value, JsonGenerator out, SerializerProvider provider) throws IOException {
            BigDecimal shortest = value.stripTrailingZeros();
            out.writeNumber(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
        }
    }
}
