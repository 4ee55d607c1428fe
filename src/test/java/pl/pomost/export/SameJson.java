package pl.pomost.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares two JSON trees: the order of keys does not count, numbers are equal by value, an explicit null is not an absent key. */
final class SameJson {

    private SameJson() {
    }

    /** Pointers of all places that differ, with both values. */
    static List<String> differences(JsonNode one, JsonNode other) {
        List<String> found = new ArrayList<>();
        compare("", one, other, found);
        return found;
    }

    private static void compare(String pointer, JsonNode one, JsonNode other, List<String> found) {
        if (one.isObject() && other.isObject()) {
            keys(one, other).forEach(key -> compare(pointer + "/" + key, one.path(key), other.path(key), found));
        } else if (one.isArray() && other.isArray() && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                compare(pointer + "/" + i, one.get(i), other.get(i), found);
            }
        } else if (one.isNumber() && other.isNumber() ? one.decimalValue().compareTo(other.decimalValue()) != 0 : !one.equals(other)) {
            found.add("%s: %s / %s".formatted(pointer, shown(one), shown(other)));
        }
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "(absent)" : node.toString();
    }

    private static Set<String> keys(JsonNode one, JsonNode other) {
        Set<String> keys = new TreeSet<>();
        one.fieldNames().forEachRemaining(keys::add);
        other.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
