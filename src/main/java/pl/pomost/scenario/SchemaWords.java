package pl.pomost.scenario;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.stream.StreamSupport;

/** Says what the schema found in words of the person who edits the file, with what to do. */
final class SchemaWords {

    private SchemaWords() {
    }

    static Mistake inPolish(ValidationMessage found, LocatedYaml yaml) {
        String pointer = found.getInstanceLocation().toString();
        String value = shortened(found.getInstanceNode());
        String key = key(pointer);
        return switch (found.getType()) {
            case "required" -> new Mistake(yaml.file(), yaml.line(pointer), "Brakuje klucza „" + found.getProperty() + "”.", "Dopisz go.");
            case "additionalProperties" -> {
                String unknown = found.getProperty();
                yield new Mistake(yaml.file(), yaml.line(LocatedYaml.child(pointer, unknown)), "Nieznany klucz „" + unknown + "”.",
                        "Popraw literówkę albo usuń; jeśli w tekście jest przecinek, weź tekst w cudzysłów.");
            }
            case "enum" -> at(yaml, pointer, "„" + key + "” ma niedozwoloną wartość „" + value + "”.", "Użyj jednej z: " + allowed(found) + ".");
            case "type" -> at(yaml, pointer, "„" + key + "” ma zły rodzaj wartości („" + value + "”).", advice(found.getSchemaNode().asText()));
            case "minimum" -> at(yaml, pointer, "„" + key + "” to za mało: " + value + ".", "Wpisz co najmniej " + found.getSchemaNode().asText() + ".");
            case "maximum" -> at(yaml, pointer, "„" + key + "” to za dużo: " + value + ".", "Wpisz najwyżej " + found.getSchemaNode().asText() + ".");
            case "minItems" -> at(yaml, pointer, "Lista „" + key + "” jest za krótka.", "Dopisz pozycje, co najmniej " + found.getSchemaNode().asText() + ".");
            case "minLength" -> at(yaml, pointer, "„" + key + "” jest puste.", "Wpisz tekst.");
            case "maxLength" -> at(yaml, pointer, "„" + key + "” jest za długie.", "Skróć do " + found.getSchemaNode().asText() + " znaków.");
            case "pattern" -> at(yaml, pointer, "„" + key + "” ma zły zapis: „" + value + "”.", "Zobacz wzór w README.md katalogu scenariuszy.");
            case "uniqueItems" -> at(yaml, pointer, "Na liście „" + key + "” coś się powtarza.", "Usuń powtórzenie.");
            case "contains" -> at(yaml, pointer, "Na liście „" + key + "” brakuje wymaganej pozycji.", "W językach musi być pl.");
            default -> at(yaml, pointer, "„" + key + "” nie zgadza się ze schematem: " + found.getError() + ".", "Popraw według README.md.");
        };
    }

    private static Mistake at(LocatedYaml yaml, String pointer, String text, String advice) {
        return new Mistake(yaml.file(), yaml.line(pointer), text, advice);
    }

    private static String key(String pointer) {
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (pointer.isEmpty() || !last.chars().allMatch(Character::isDigit)) {
            return pointer.isEmpty() ? "plik" : last.replace("~1", "/").replace("~0", "~");
        }
        return key(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private static String allowed(ValidationMessage found) {
        return StreamSupport.stream(found.getSchemaNode().spliterator(), false).map(JsonNode::asText).collect(joining(", "));
    }

    private static String advice(String type) {
        return switch (type) {
            case "string" -> "Ma tu być tekst; liczbę i słowa true, false weź w cudzysłów.";
            case "integer" -> "Ma tu być liczba całkowita bez cudzysłowu.";
            case "boolean" -> "Ma tu być true albo false bez cudzysłowu.";
            case "array" -> "Ma tu być lista: [a, b] albo wiersze zaczynające się od myślnika.";
            default -> "Mają tu być klucze z wartościami, na przykład pl, uk i en.";
        };
    }

    private static String shortened(JsonNode value) {
        if (value == null || value.isContainerNode()) {
            return value != null && value.isArray() ? "lista" : "klucze";
        }
        String text = value.asText();
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
