package pl.pomost.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Walks and trims JSON in place. */
final class Trees {

    private Trees() {
    }

    static List<ObjectNode> objects(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(ObjectNode.class::cast).toList();
    }

    static Stream<String> texts(JsonNode node) {
        return node.isTextual() ? Stream.of(node.asText()) : StreamSupport.stream(node.spliterator(), false).flatMap(Trees::texts);
    }

    /** Puts every text through the change. */
    static void rewrite(JsonNode node, UnaryOperator<String> change) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.properties()).forEach(key -> {
                if (key.getValue().isTextual()) {
                    object.put(key.getKey(), change.apply(key.getValue().asText()));
                }
            });
        }
        if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i).isTextual()) {
                    list.set(i, list.textNode(change.apply(list.get(i).asText())));
                }
            }
        }
        node.forEach(child -> rewrite(child, change));
    }

    /** Keeps the items that the test holds for. */
    static void keep(JsonNode list, Predicate<JsonNode> test) {
        for (int i = list.size() - 1; i >= 0; i--) {
            if (!test.test(list.get(i))) {
                ((ArrayNode) list).remove(i);
            }
        }
    }

    /** Visits every key of every object, also inside. The visitor may change the object. */
    static void visit(JsonNode node, KeyVisitor visitor) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> key : List.copyOf(object.properties())) {
                visitor.see(object, key.getKey(), key.getValue());
            }
        }
        node.forEach(child -> visit(child, visitor));
    }

    interface KeyVisitor {
        void see(ObjectNode owner, String key, JsonNode value);
    }
}
