package pl.pomost.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Stage;
import pl.pomost.scenario.VoteRule;

/** The rules of dots in one workshop: to which questions they are placed and how many a person has. */
public record Dots(List<VoteRule> rules) {

    /** The question whose dots make the votes of a card. */
    public static final String IMPORTANCE = "importance";
    static final String PER_PERSON = "dots_per_person";

    /**
     * The stage's pools; where the stage has none, those of its activities. What the workshop itself says about the number
     * of dots (a process file may) comes before the scenario.
     */
    public static Dots of(Workshop workshop, Scenario scenario) {
        List<VoteRule> rules = scenario.stage(workshop.stage()).map(Dots::rulesOf).orElse(List.of());
        Optional<Integer> own = Optional.ofNullable(workshop.voting().get(PER_PERSON)).filter(JsonNode::isInt).map(JsonNode::asInt);
        return new Dots(rules.stream().map(rule -> new VoteRule(rule.question(), own.orElse(rule.dotsPerPerson()), rule.cardTypes())).toList());
    }

    private static List<VoteRule> rulesOf(Stage stage) {
        return stage.votes().isEmpty() ? stage.activities().stream().flatMap(activity -> activity.votes().stream()).toList() : stage.votes();
    }

    public Optional<VoteRule> on(String question) {
        return rules.stream().filter(rule -> rule.question().equals(question)).findFirst();
    }

    /** How many dots all people in the room have for a question; zero when nobody is asked it. */
    public long limit(String question, long present) {
        return on(question).map(rule -> rule.dotsPerPerson() * present).orElse(0L);
    }
}
