package pl.pomost.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What is wrong with the shape of a value, and what to do about it, in Polish. */
final class ShapeMessages {

    private static final Map<String, String> TYPES = Map.of("string", "tekst", "integer", "liczba całkowita",
            "number", "liczba", "boolean", "true albo false", "array", "lista [...]", "object", "obiekt {...}",
            "null", "null");

    private ShapeMessages() {
    }

    static String of(ValidationMessage broken) {
        JsonNode limit = broken.getSchemaNode();
        JsonNode value = broken.getInstanceNode();
        return switch (broken.getType()) {
            case "required" -> "Brakuje pola „%s” (%s). Dopisz je.".formatted(broken.getProperty(), Labels.of(broken.getProperty()));
            case "type" -> "Jest tu %s, a ma być %s.".formatted(kind(value), allowed(limit));
            case "enum" -> "Nie ma wartości %s. Wybierz jedną z: %s.".formatted(shown(value), values(limit));
            case "maxLength" -> "Tekst ma %d znaków, a może mieć najwyżej %s. Skróć go.".formatted(length(value), limit.asText());
            case "minimum" -> "Liczba %s jest za mała. Najmniejsza dozwolona to %s.".formatted(shown(value), limit.asText());
            case "maximum" -> "Liczba %s jest za duża. Największa dozwolona to %s.".formatted(shown(value), limit.asText());
            case "pattern" -> pattern(broken, value, limit.asText());
            case "format" -> "Nie ma takiego dnia: %s. Popraw datę.".formatted(shown(value));
            case "propertyNames" -> "„%s” nie jest rokiem. Wpisz rok czterema cyframi.".formatted(broken.getProperty());
            case "oneOf" -> "Podaj jedną osobę: albo „member” (członek zespołu), albo „guest” (gość).";
            default -> "Wartość %s jest niedozwolona. Zajrzyj do opisu pliku.".formatted(shown(value));
        };
    }

    private static String pattern(ValidationMessage broken, JsonNode value, String pattern) {
        if (pattern.equals("\\S")) {
            return "Pole jest puste. Wpisz treść.";
        }
        return "Zapis %s jest niedozwolony. %s".formatted(shown(value), Labels.hint(definition(broken)));
    }

    /** The name of the schema's definition that was broken, or of the field when it has none of its own. */
    private static String definition(ValidationMessage broken) {
        String[] steps = broken.getSchemaLocation().getFragment().toString().split("/");
        return steps.length < 2 ? "" : steps[steps.length - 2];
    }

    private static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "tekst";
            case NUMBER -> "liczba " + shown(value);
            case BOOLEAN -> "wartość " + value.asText();
            case ARRAY -> "lista";
            case OBJECT -> "obiekt";
            default -> "null (brak wartości)";
        };
    }

    private static String allowed(JsonNode types) {
        if (types.isTextual()) {
            return TYPES.getOrDefault(types.asText(), types.asText());
        }
        List<String> names = new ArrayList<>();
        types.forEach(type -> names.add(TYPES.getOrDefault(type.asText(), type.asText())));
        return String.join(" albo ", names);
    }

    private static String values(JsonNode allowed) {
        return String.join(", ", StreamSupport.stream(allowed.spliterator(), false).map(JsonNode::asText).toList());
    }

    private static int length(JsonNode value) {
        return value.asText().codePointCount(0, value.asText().length());
    }

    private static String shown(JsonNode value) {
        return value.isTextual() ? Words.quoted(value.textValue()) : Words.shortened(value.asText());
    }
}
