package pl.pomost.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import pl.pomost.scenario.CardField;
import pl.pomost.scenario.CardType;
import pl.pomost.scenario.FieldType;
import pl.pomost.scenario.Scenario;
import pl.pomost.workshop.Refusal.Reason;

/** The typed fields of a card, as people type them. */
public final class CardFields {

    /** Place of a field's mistake in a form, before the field's key. */
    public static final String PLACE = "pole.";

    private static final int LETTERS = 2000;
    private static final int LINES = 50;

    private CardFields() {
    }

    /**
     * Reads what was typed; empty fields are left out, a missing required one is no mistake (such a card waits to be completed).
     *
     * @param known  what a field of a type may name: words by code; asked for references only
     * @param typed lines of a field by its key; several for fields that hold a list
     * @throws Refusal naming every field that does not hold what its type asks for, or holds more than a field does
     */
    public static Map<String, JsonNode> read(CardType type, Scenario scenario, Function<FieldType, Map<String, String>> known,
            Function<String, List<String>> typed) {
        var fields = new LinkedHashMap<String, JsonNode>();
        var wrong = new Refusal.Collected();
        for (CardField field : type.typedFields()) {
            List<String> lines = typed.apply(field.key()).stream().flatMap(String::lines).map(String::strip).filter(line -> !line.isEmpty()).toList();
            if (isTooLong(field, lines)) {
                wrong.addIf(true, PLACE + field.key(), Reason.FIELD_TOO_LONG);
            } else if (!lines.isEmpty()) {
                Optional<JsonNode> value = value(field, scenario, known, lines);
                value.ifPresent(node -> fields.put(field.key(), node));
                wrong.addIfBroken(String.join("", lines), PLACE + field.key());
                wrong.addIf(value.isEmpty(), PLACE + field.key(), reason(field));
            }
        }
        wrong.throwIfAny();
        return fields;
    }

    private static boolean isTooLong(CardField field, List<String> lines) {
        boolean isList = switch (field.type()) {
            case LIST, CHOICES, LANGUAGES -> true;
            default -> false;
        };
        return isList && lines.size() > LINES || lines.stream().mapToInt(line -> line.length() + 1).sum() > LETTERS + 1;
    }

    private static Optional<JsonNode> value(CardField field, Scenario scenario, Function<FieldType, Map<String, String>> known, List<String> lines) {
        String line = lines.get(0);
        return switch (field.type()) {
            case NUMBER -> number(line.replace(" ", "").replace("\u00a0", "").replace(',', '.'));
            case YEAR -> line.matches("[12]\\d{3}") ? Optional.of(IntNode.valueOf(Integer.parseInt(line))) : Optional.empty();
            case DATE -> date(line);
            case CHOICE -> scenario.choices(field).find(line).map(choice -> TextNode.valueOf(choice.code()));
            case CHOICES, LANGUAGES -> lines.stream().allMatch(scenario.choices(field)::has) ? Optional.of(list(lines)) : Optional.empty();
            case LIST -> Optional.of(list(lines));
            case LONGTEXT -> Optional.of(TextNode.valueOf(String.join("\n", lines)));
            case TEXT -> Optional.of(TextNode.valueOf(String.join(" ", lines)));
            case INSTITUTION, PARTICIPANT, STANDARD, CARD, DIAGNOSIS, GOAL -> Nameable.meant(String.join(" ", lines), known.apply(field.type())).map(TextNode::valueOf);
        };
    }

    private static Reason reason(CardField field) {
        return switch (field.type()) {
            case NUMBER -> Reason.NOT_A_NUMBER;
            case YEAR -> Reason.NOT_A_YEAR;
            case DATE -> Reason.NOT_A_DATE;
            default -> Reason.NOT_A_CHOICE;
        };
    }

    private static Optional<JsonNode> number(String text) {
        if (!text.matches("-?\\d{1,12}(\\.\\d{1,4})?")) {
            return Optional.empty();
        }
        var number = new BigDecimal(text);
        return Optional.of(number.scale() == 0 && text.length() < 10 ? IntNode.valueOf(number.intValueExact()) : DecimalNode.valueOf(number));
    }

    private static Optional<JsonNode> date(String text) {
        try {
            return Optional.of(TextNode.valueOf(LocalDate.parse(text).toString()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static ArrayNode list(List<String> lines) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        lines.forEach(list::add);
        return list;
    }
}
