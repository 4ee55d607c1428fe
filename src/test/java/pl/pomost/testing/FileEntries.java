package pl.pomost.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.pomost.process.ProcessInput;
import pl.pomost.shared.Identified;
import pl.pomost.shared.JsonColumns;

/** Entries as a process file writes them, without a database. */
public final class FileEntries {

    private static final PropertyNamingStrategies.SnakeCaseStrategy NAMES = new PropertyNamingStrategies.SnakeCaseStrategy();

    private FileEntries() {
    }

    /** What the demo's complete process holds under a key. */
    public static List<ObjectNode> demo(String key) {
        try (var file = FileEntries.class.getResourceAsStream("/demo/kartuski.json")) {
            return ProcessInput.objects(JsonColumns.mapper().readTree(file).path(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ObjectNode json(String text) {
        try {
            return (ObjectNode) JsonColumns.mapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static <T extends Identified> T entry(ObjectNode node, Class<T> type) {
        return new ProcessInput(UUID.randomUUID(), null, node, Set.of()).read(node, type);
    }

    /** Compares what a process file says of an entry, without what it leaves empty. */
    public static void assertThatFileSays(Identified entry, String json) {
        JsonNode written = filled(JsonColumns.mapper().valueToTree(entry));
        assertThat(same(written, json(json))).as(written.toString()).isTrue();
    }

    /**
     * Asks entries for each field by the method of its name, and compares the answer with what the file says. Every field must
     * be filled in at least one of the nodes: an answer that is always empty would prove nothing.
     */
    public static <T extends Identified> void assertThatEachFieldIsAnswered(Class<T> type, List<ObjectNode> nodes) {
        for (Field field : type.getDeclaredFields()) {
            accessor(type, field).ifPresent(method -> {
                String key = key(field);
                assertThat(nodes).as("%s fills %s", type.getSimpleName(), key).anyMatch(node -> !isEmpty(filled(node.path(key))));
                nodes.forEach(node -> assertThat(same(filled(answer(method, entry(node, type))), filled(node.path(key))))
                        .as("%s of %s", key, node).isTrue());
            });
        }
    }

    private static Optional<Method> accessor(Class<?> type, Field field) {
        boolean inFile = !Modifier.isStatic(field.getModifiers()) && !field.isAnnotationPresent(JsonIgnore.class);
        return Arrays.stream(type.getDeclaredMethods()).filter(method -> inFile && method.getName().equals(field.getName())
                && method.getParameterCount() == 0 && Modifier.isPublic(method.getModifiers())).findFirst();
    }

    private static String key(Field field) {
        JsonProperty named = field.getAnnotation(JsonProperty.class);
        return named == null ? NAMES.translate(field.getName()) : named.value();
    }

    private static JsonNode answer(Method method, Object entry) {
        try {
            Object answer = method.invoke(entry);
            return JsonColumns.mapper().valueToTree(answer instanceof Optional<?> maybe ? maybe.orElse(null) : answer);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isEmpty(JsonNode node) {
        return node.isMissingNode() || node.isNull() || node.isContainerNode() && node.isEmpty() || node.isBoolean() && !node.asBoolean();
    }

    private static boolean same(JsonNode one, JsonNode other) {
        return isEmpty(one) && isEmpty(other)
                || one.equals((a, b) -> a.isNumber() && b.isNumber() ? a.decimalValue().compareTo(b.decimalValue()) : a.equals(b) ? 0 : 1, other);
    }

    private static JsonNode filled(JsonNode node) {
        if (node.isObject()) {
            ObjectNode copy = node.deepCopy();
            node.fieldNames().forEachRemaining(key -> {
                JsonNode value = filled(node.get(key));
                if (isEmpty(value)) {
                    copy.remove(key);
                } else {
                    copy.set(key, value);
                }
            });
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(each -> copy.add(filled(each)));
            return copy;
        }
        return node;
    }
}
