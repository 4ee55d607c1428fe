package pl.pomost.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.directory.Enrolments;
import pl.pomost.scenario.CardField;
import pl.pomost.scenario.CardType;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;

/**
 * Dots on cards, as a process file tells them: {@code votes} to the question how important; to another question in the field
 * that the scenario names for it (influence_votes); to one without such a field in {@code other_votes}. Answers by levels stand in
 * {@code levels}: by question and level, how many people. A file knows sums
 * only, so each becomes one row of the ledger that nobody in particular gave.
 */
@ApplicationScoped
class CardVotes {

    static final String OTHERS = "other_votes";
    static final String LEVELS = "levels";
    static final String QUESTION = "[a-z][a-z0-9_]{0,19}";
    private static final String IMPORTANCE = DotSums.IMPORTANCE;
    private static final int MOST_PEOPLE = 100_000;

    private final Votes votes;
    private final DotSums sums;
    private final Enrolments enrolments;
    private final Scenarios scenarios;

    CardVotes(Votes votes, DotSums sums, Enrolments enrolments, Scenarios scenarios) {
        this.votes = votes;
        this.sums = sums;
        this.enrolments = enrolments;
        this.scenarios = scenarios;
    }

    void clear(UUID enrolment) {
        votes.delete("workshopId in (select w.id from Workshop w where w.enrolmentId = ?1)", enrolment);
    }

    void persist(List<Vote> all) {
        votes.persist(all);
    }

    /** The dots of a card by question; takes the fields that hold them out of {@code fields}. A nought is kept where it was written. */
    Map<String, Integer> take(Workshop workshop, ObjectNode form, Map<String, JsonNode> fields) {
        Map<String, Integer> dots = new LinkedHashMap<>();
        if (form.path("votes").asInt() > 0) {
            dots.put(IMPORTANCE, form.path("votes").asInt());
        }
        Scenario scenario = scenarios.byIdAndVersion(workshop.scenario(), workshop.scenarioVersion()).orElseGet(scenarios::current);
        fieldsOfQuestions(scenario, form.path("type").asText()).forEach((question, field) -> {
            if (fields.containsKey(field) && fields.get(field).isNumber()) {
                dots.put(question, fields.remove(field).asInt());
            }
        });
        form.path(OTHERS).properties().forEach(other -> dots.put(other.getKey(), other.getValue().asInt()));
        return dots;
    }

    /** How many people chose each level; what does not say that is left to the card, as it is. */
    List<Vote> takeLevels(Workshop workshop, UUID card, ObjectNode form) {
        return !hasLevels(form) ? List.of() : form.path(LEVELS).properties().stream().flatMap(question -> question.getValue().properties().stream()
                .map(level -> Vote.level(workshop.id(), question.getKey(), VotedOn.card(card), null, Channels.PAPER, Integer.parseInt(level.getKey()), level.getValue().asInt()))).toList();
    }

    static boolean hasLevels(ObjectNode form) {
        JsonNode levels = form.path(LEVELS);
        return levels.isObject() && levels.properties().stream().allMatch(question -> question.getKey().matches(QUESTION) && isPeopleByLevel(question.getValue()));
    }

    static boolean isPeopleByLevel(JsonNode told) {
        return told.isObject() && told.properties().stream().allMatch(level -> level.getKey().matches("[0-9]") && level.getValue().canConvertToInt() && level.getValue().isIntegralNumber()
                && level.getValue().asInt() > 0 && level.getValue().asInt() <= MOST_PEOPLE);
    }

    Tally tally(UUID enrolment) {
        Map<UUID, Map<String, Integer>> dots = new HashMap<>();
        sums.of(enrolment).forEach(sum -> dots.computeIfAbsent(sum.cardId(), id -> new LinkedHashMap<>())
                .put(sum.question(), sum.dots().intValue()));
        Map<UUID, List<DotSums.LevelSum>> levels = sums.levelsOf(enrolment).stream().collect(Collectors.groupingBy(DotSums.LevelSum::cardId));
        return new Tally(scenarios.of(enrolments.scenarioOf(enrolment)), dots, levels);
    }

    /** The dots of a whole process. */
    record Tally(Scenario scenario, Map<UUID, Map<String, Integer>> dots, Map<UUID, List<DotSums.LevelSum>> levels) {

        void write(Card card, ObjectNode node) {
            Map<String, Integer> given = dots.getOrDefault(card.id(), Map.of());
            Map<String, String> fields = fieldsOfQuestions(scenario, card.type());
            node.put("votes", given.getOrDefault(IMPORTANCE, 0));
            levels.getOrDefault(card.id(), List.of()).forEach(level -> node.withObjectProperty(LEVELS).withObjectProperty(level.question())
                    .put(String.valueOf(level.level()), level.people()));
            given.forEach((question, number) -> {
                if (!question.equals(IMPORTANCE)) {
                    ObjectNode place = fields.containsKey(question) ? node.withObjectProperty("fields") : node.withObjectProperty(OTHERS);
                    place.put(fields.getOrDefault(question, question), number);
                }
            });
        }
    }

    /** By question, the field of this type of card that holds its dots. */
    private static Map<String, String> fieldsOfQuestions(Scenario scenario, String type) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (CardField field : scenario.cardType(type).map(CardType::fields).orElse(List.of())) {
            Optional<String> question = field.votesOf().filter(named -> !named.equals(IMPORTANCE));
            question.ifPresent(named -> fields.put(named, field.key()));
        }
        return fields;
    }
}
