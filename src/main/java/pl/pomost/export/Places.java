package pl.pomost.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in the reader's words where a JSON pointer leads: {@code Działania, A-EDU-1, pole cele}. */
final class Places {

    private static final List<String> IDENTITIES = List.of("code", "id", "standard", "teryt", "stage", "member", "guest",
            "institution", "source", "name", "title", "date");
    private static final int LONGEST_IDENTITY = 40;

    private Places() {
    }

    static String words(JsonNode file, String pointer) {
        if (pointer.isEmpty()) {
            return "Cały plik";
        }
        String[] steps = pointer.substring(1).split("/", -1);
        var words = new ArrayList<String>();
        Optional<JsonNode> here = Optional.of(file);
        for (int i = 0; i < steps.length; i++) {
            String step = steps[i].replace("~1", "/").replace("~0", "~");
            // Without a tree only the shape of the step tells an item of a list from a field.
            boolean item = here.filter(node -> !node.isNull()).map(JsonNode::isArray).orElse(step.matches("[0-9]{1,9}"));
            here = here.flatMap(node -> into(node, step));
            words.add(item ? identity(here, step) : name(step, i, steps));
        }
        return String.join(", ", words);
    }

    private static Optional<JsonNode> into(JsonNode node, String step) {
        return Optional.ofNullable(node.isArray() ? node.get(Integer.parseInt(step)) : node.get(step));
    }

    private static String name(String step, int depth, String[] steps) {
        if (depth == 0) {
            return Labels.top(step);
        }
        boolean last = Stream.of(steps).skip(depth + 1L).allMatch(later -> later.matches("[0-9]+"));
        return last ? "pole " + Labels.of(step) : Labels.of(step);
    }

    /** What people call an item of a list: its code or name, else its place in the list. */
    private static String identity(Optional<JsonNode> item, String index) {
        return item.flatMap(Places::ownName).orElseGet(() -> "pozycja " + (Integer.parseInt(index) + 1));
    }

    private static Optional<String> ownName(JsonNode item) {
        return IDENTITIES.stream().map(item::get).filter(value -> value != null && value.isValueNode() && !value.isNull())
                .map(JsonNode::asText).filter(text -> !text.isBlank() && text.length() <= LONGEST_IDENTITY)
                .map(Words::shortened).findFirst();
    }
}
