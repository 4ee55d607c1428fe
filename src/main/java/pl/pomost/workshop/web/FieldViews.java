package pl.pomost.workshop.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import pl.pomost.access.Scope;
import pl.pomost.scenario.CardField;
import pl.pomost.scenario.CardType;
import pl.pomost.scenario.FieldType;
import pl.pomost.scenario.LocalizedText;
import pl.pomost.scenario.Scenario;
import pl.pomost.shared.Dates;
import pl.pomost.shared.FormView.Difference;
import pl.pomost.shared.Language;
import pl.pomost.shared.SentForm;
import pl.pomost.thread.Knot;
import pl.pomost.workshop.CardFields;
import pl.pomost.workshop.Nameable;

/** Makes the typed fields of a card for forms, and puts their values into words. */
@ApplicationScoped
class FieldViews {

    private static final int LIKE_A_TITLE = 80;

    private final Nameable things;

    FieldViews(Nameable things) {
        this.things = things;
    }

    /** A value in words, for reading. @param address of the thing it names; empty for what has no page of its own */
    record Attribute(String label, String value, Optional<String> address) {

        Attribute {
            label = AreaTag.capitalised(label);
        }
    }

    /** The typed fields as somebody sent them. @throws pl.pomost.workshop.Refusal naming those that do not hold what they should */
    Map<String, JsonNode> read(Scope scope, Scenario scenario, CardType type, SentForm form) {
        return CardFields.read(type, scenario, kind -> things.of(scope, kind), key -> form.all(CardFields.PLACE + key));
    }

    List<FieldView> form(Scope scope, Scenario scenario, CardType type, Map<String, JsonNode> stored, SentForm typed) {
        return type.typedFields().stream().map(field -> view(things.of(scope, field.type()), scenario, field, stored.get(field.key()), typed)).toList();
    }

    /** The form of somebody who joined with a phone. @param offered what references can be chosen from, see {@link Nameable#offered} */
    List<FieldView> form(Function<FieldType, Map<String, String>> offered, Scenario scenario, CardType type, Map<String, JsonNode> stored, SentForm typed) {
        return type.typedFields().stream().map(field -> view(offered.apply(field.type()), scenario, field, stored.get(field.key()), typed)).toList();
    }

    /** What they sent. @throws pl.pomost.workshop.Refusal naming those that do not hold what they should */
    Map<String, JsonNode> read(Function<FieldType, Map<String, String>> known, Scenario scenario, CardType type, SentForm form) {
        return CardFields.read(type, scenario, known, key -> form.all(CardFields.PLACE + key));
    }

    /** What the card says besides its text; keys that its type does not know come under their own name. */
    List<Attribute> words(Scope scope, Scenario scenario, CardType type, Map<String, JsonNode> stored) {
        return stored.entrySet().stream().filter(each -> type.field(each.getKey()).map(CardField::isTyped).orElse(true))
                .map(each -> type.field(each.getKey()).map(field -> attribute(scope, scenario, field, each.getValue()))
                        .orElseGet(() -> new Attribute(each.getKey(), plain(each.getValue()), Optional.empty()))).toList();
    }

    /** Fields that say one thing here and another there. */
    static List<Difference> differing(List<Attribute> saved, List<Attribute> typed) {
        Map<String, String> one = byLabel(saved);
        Map<String, String> other = byLabel(typed);
        return Stream.concat(one.keySet().stream(), other.keySet().stream()).distinct()
                .map(label -> new Difference(label, one.getOrDefault(label, ""), other.getOrDefault(label, "")))
                .filter(each -> !each.saved().equals(each.typed())).toList();
    }

    private static Map<String, String> byLabel(List<Attribute> attributes) {
        return attributes.stream().collect(Collectors.toMap(Attribute::label, Attribute::value, (first, second) -> first, LinkedHashMap::new));
    }

    /** Labels of required fields that are empty. */
    static List<String> missing(CardType type, Map<String, JsonNode> stored) {
        return type.typedFields().stream().filter(CardField::required).filter(field -> !stored.containsKey(field.key())).map(field -> field.label().shown()).toList();
    }

    private static FieldView view(Map<String, String> known, Scenario scenario, CardField field, JsonNode stored, SentForm typed) {
        String name = CardFields.PLACE + field.key();
        String held = stored == null ? "" : plain(stored);
        String value = typed.or(name, field.type() == FieldType.INSTITUTION ? known.getOrDefault(held, held) : held);
        return new FieldView(name, AreaTag.capitalised(field.label().shown()), field.hint().map(LocalizedText::shown), kind(field, known), field.required(), value,
                field.type().name().toLowerCase(Locale.ROOT),
                choices(scenario, field, known, typed.isSent() ? typed.all(name) : value.lines().toList()));
    }

    private static String kind(CardField field, Map<String, String> known) {
        return switch (field.type()) {
            case LONGTEXT, LIST -> "long";
            case NUMBER, YEAR -> "number";
            case DATE -> "date";
            case PARTICIPANT -> known.isEmpty() ? "text" : "choice";
            case CHOICE -> "choice";
            case CHOICES, LANGUAGES -> "several";
            case TEXT -> "text";
            case INSTITUTION, STANDARD, CARD, DIAGNOSIS, GOAL -> "pick";
        };
    }

    private static List<Choice> choices(Scenario scenario, CardField field, Map<String, String> known, List<String> chosen) {
        return switch (field.type()) {
            case CHOICE, CHOICES, LANGUAGES -> scenario.choices(field).entries().stream()
                    .map(entry -> new Choice(entry.code(), entry.label().shown(), chosen.contains(entry.code()) || chosen.contains(entry.label().pl()))).toList();
            case PARTICIPANT -> known.entrySet().stream().map(each -> new Choice(each.getKey(), each.getValue(), chosen.contains(each.getKey()))).toList();
            default -> offers(field.type(), known);
        };
    }

    /** What is offered while somebody types the name of a thing. */
    static List<Choice> offers(FieldType type, Map<String, String> known) {
        // nobody knows the code of an institution
        return type == FieldType.INSTITUTION ? known.values().stream().map(name -> new Choice(name, name, false)).toList()
                : known.entrySet().stream().map(each -> new Choice(each.getKey(), each.getKey() + " " + beginning(each.getValue()), false)).toList();
    }

    private Attribute attribute(Scope scope, Scenario scenario, CardField field, JsonNode value) {
        if (!field.type().isReference()) {
            return new Attribute(field.label().shown(), words(scenario, field, value), Optional.empty());
        }
        String code = value.asText();
        Optional<String> name = Optional.ofNullable(things.of(scope, field.type()).get(code));
        return switch (field.type()) {
            case INSTITUTION, PARTICIPANT -> new Attribute(field.label().shown(), name.orElse(code), Optional.empty());
            default -> new Attribute(field.label().shown(), name.map(words -> code + " " + beginning(words)).orElse(code),
                    name.map(known -> "/powiaty/" + scope.teryt() + "/" + section(field.type()) + "/" + code));
        };
    }

    private static String section(FieldType type) {
        return type == FieldType.STANDARD ? "samoocena" : Knot.valueOf(type.name()).section();
    }

    private static String words(Scenario scenario, CardField field, JsonNode value) {
        return switch (field.type()) {
            case CHOICE -> scenario.choices(field).find(value.asText()).map(entry -> entry.label().shown()).orElse(value.asText());
            case CHOICES, LANGUAGES -> StreamSupport.stream(value.spliterator(), false).map(code -> scenario.choices(field).label(code.asText(), Language.current().code()))
                    .collect(Collectors.joining(", "));
            case DATE -> value.asText().matches("\\d{4}-\\d{2}-\\d{2}") ? Dates.inWords(LocalDate.parse(value.asText())) : value.asText();
            case LIST -> StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining(" → "));
            default -> plain(value);
        };
    }

    private static String beginning(String words) {
        return words.length() > LIKE_A_TITLE ? words.substring(0, LIKE_A_TITLE) + "…" : words;
    }

    private static String plain(JsonNode value) {
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining("\n"))
                : value.isObject() ? value.toString() : value.asText();
    }
}
