package pl.pomost.workshop.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import pl.pomost.scenario.CardField;
import pl.pomost.scenario.CardType;
import pl.pomost.scenario.LocalizedText;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Dates;
import pl.pomost.shared.FormView.Difference;
import pl.pomost.shared.Language;
import pl.pomost.shared.SentForm;
import pl.pomost.team.InstitutionNames;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;
import pl.pomost.thread.Beads;
import pl.pomost.thread.Knot;
import pl.pomost.workshop.CardFields;

/** Makes the typed fields of a card for forms, and puts their values into words. */
@ApplicationScoped
class FieldViews {

    private static final int LIKE_A_TITLE = 80;

    private final Participants participants;
    private final InstitutionNames institutions;
    private final Vocabulary standards;
    private final Beads beads;

    FieldViews(Participants participants, InstitutionNames institutions, Vocabulary standards, Beads beads) {
        this.participants = participants;
        this.institutions = institutions;
        this.standards = standards;
        this.beads = beads;
    }

    /** A value in words, for reading. */
    record Attribute(String label, String value) {

        Attribute {
            label = AreaTag.capitalised(label);
        }
    }

    List<FieldView> form(UUID enrolment, Scenario scenario, CardType type, Map<String, JsonNode> stored, SentForm typed) {
        return type.typedFields().stream().map(field -> view(enrolment, scenario, field, stored.get(field.key()), typed)).toList();
    }

    /** What the card says besides its text; keys that its type does not know come under their own name. */
    List<Attribute> words(UUID enrolment, Scenario scenario, CardType type, Map<String, JsonNode> stored) {
        return stored.entrySet().stream().filter(each -> type.field(each.getKey()).map(CardField::isTyped).orElse(true))
                .map(each -> type.field(each.getKey()).map(field -> new Attribute(field.label().shown(), words(enrolment, scenario, field, each.getValue())))
                        .orElseGet(() -> new Attribute(each.getKey(), plain(each.getValue())))).toList();
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

    private FieldView view(UUID enrolment, Scenario scenario, CardField field, JsonNode stored, SentForm typed) {
        String name = CardFields.PLACE + field.key();
        String value = typed.or(name, stored == null ? "" : plain(stored));
        return new FieldView(name, AreaTag.capitalised(field.label().shown()), field.hint().map(LocalizedText::shown), kind(field), field.required(), value,
                choices(enrolment, scenario, field, typed.isSent() ? typed.all(name) : value.lines().toList()));
    }

    private static String kind(CardField field) {
        return switch (field.type()) {
            case LONGTEXT, LIST -> "long";
            case NUMBER, YEAR -> "number";
            case DATE -> "date";
            case CHOICE, INSTITUTION, PARTICIPANT -> "choice";
            case CHOICES, LANGUAGES -> "several";
            case TEXT -> "text";
            case STANDARD, CARD -> "pick";
        };
    }

    private List<Choice> choices(UUID enrolment, Scenario scenario, CardField field, List<String> chosen) {
        return switch (field.type()) {
            case CHOICE, CHOICES, LANGUAGES -> scenario.choices(field).entries().stream()
                    .map(entry -> new Choice(entry.code(), entry.label().shown(), chosen.contains(entry.code()) || chosen.contains(entry.label().pl()))).toList();
            case INSTITUTION -> named(institutions.of(enrolment), chosen);
            case PARTICIPANT -> named(people(enrolment), chosen);
            case STANDARD -> standards.standards().stream().map(each -> new Choice(each.code(), each.code() + " " + each.name(), false)).toList();
            case CARD -> beads.ofKinds(enrolment, List.of(Knot.CARD)).stream().map(each -> new Choice(each.code(), each.code() + " " + beginning(each.words()), false)).toList();
            default -> List.of();
        };
    }

    private static List<Choice> named(Map<String, String> names, List<String> chosen) {
        return names.entrySet().stream().map(each -> new Choice(each.getKey(), each.getValue(), chosen.contains(each.getKey()))).toList();
    }

    private Map<String, String> people(UUID enrolment) {
        return participants.of(enrolment).stream().collect(Collectors.toMap(Participant::code, Participant::name, (one, other) -> one, LinkedHashMap::new));
    }

    private String words(UUID enrolment, Scenario scenario, CardField field, JsonNode value) {
        return switch (field.type()) {
            case CHOICE -> scenario.choices(field).find(value.asText()).map(entry -> entry.label().shown()).orElse(value.asText());
            case CHOICES, LANGUAGES -> StreamSupport.stream(value.spliterator(), false).map(code -> scenario.choices(field).label(code.asText(), Language.current().code()))
                    .collect(Collectors.joining(", "));
            case INSTITUTION -> institutions.of(enrolment).getOrDefault(value.asText(), value.asText());
            case PARTICIPANT -> people(enrolment).getOrDefault(value.asText(), value.asText());
            case STANDARD -> standards.standard(value.asText()).map(found -> found.code() + " " + found.name()).orElse(value.asText());
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
