package pl.pomost.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.shared.Typography;

/** Reads a part of the process that is kept word for word. Whatever is missing, or not what it should be, is empty. */
record Kept(JsonNode node) {

    static Optional<Kept> of(Drafting drafting, String name) {
        return Optional.ofNullable(drafting.from().kept().get(name)).filter(JsonNode::isObject).map(Kept::new);
    }

    Kept at(String key) {
        return new Kept(node.path(key));
    }

    String text(String key) {
        return node.path(key).isValueNode() && !node.path(key).isNull() ? node.path(key).asText() : "";
    }

    /** A date in words; text that is no date as it is. */
    String date(String key) {
        String text = text(key);
        try {
            return text.isEmpty() ? "" : Typography.dateInWords(LocalDate.parse(text));
        } catch (DateTimeException noDate) {
            return text;
        }
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        node.path(key).forEach(item -> texts.add(item.asText()));
        return texts;
    }

    List<Kept> list(String key) {
        List<Kept> items = new ArrayList<>();
        node.path(key).forEach(item -> items.add(new Kept(item)));
        return items;
    }

    Map<String, Long> counts(String key) {
        Map<String, Long> counts = new LinkedHashMap<>();
        node.path(key).properties().forEach(entry -> counts.put(entry.getKey(), entry.getValue().asLong()));
        return counts;
    }
}
