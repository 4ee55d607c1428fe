package pl.pomost.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Stage;
import pl.pomost.scenario.VoteQuestion;
import pl.pomost.scenario.VoteRule;

/** The rules of voting in one workshop: which questions are put, on what, and how many dots a person has. */
public record Dots(List<VoteRule> rules) {

    /** The question whose dots make the votes of a card. */
    public static final String IMPORTANCE = "importance";
    static final String PER_PERSON = "dots_per_person";

    /**
     * The stage's pools of dots, where the stage has none those of its activities; then the questions of levels of its activities. What
     * the workshop itself says about the number of dots (a process file may) comes before the scenario.
     */
    public static Dots of(Workshop workshop, Scenario scenario) {
        Optional<Integer> own = Optional.ofNullable(workshop.voting().get(PER_PERSON)).filter(JsonNode::isInt).map(JsonNode::asInt);
        return scenario.stage(workshop.stage()).map(stage -> of(stage, scenario, own)).orElseGet(() -> new Dots(List.of()));
    }

    private static Dots of(Stage stage, Scenario scenario, Optional<Integer> own) {
        List<VoteRule> asked = stage.activities().stream().flatMap(activity -> activity.votes().stream()).toList();
        Stream<VoteRule> pools = (stage.votes().isEmpty() ? asked : stage.votes()).stream().filter(rule -> isByDots(scenario, rule))
                .map(rule -> rule.with(own.orElse(rule.dotsPerPerson()), perItem(asked, rule.question())));
        return new Dots(Stream.concat(pools, asked.stream().filter(rule -> !isByDots(scenario, rule))).toList());
    }

    private static Optional<Integer> perItem(List<VoteRule> asked, String question) {
        return asked.stream().filter(rule -> rule.question().equals(question)).flatMap(rule -> rule.dotsPerItem().stream()).findFirst();
    }

    private static boolean isByDots(Scenario scenario, VoteRule rule) {
        return scenario.voteQuestion(rule.question()).map(VoteQuestion::isByDots).orElse(true);
    }

    public Optional<VoteRule> on(String question) {
        return rules.stream().filter(rule -> rule.question().equals(question)).findFirst();
    }

    /** How many dots all people in the room have for a question; zero when nobody is asked it. */
    public long limit(String question, long present) {
        return on(question).map(rule -> rule.dotsPerPerson() * present).orElse(0L);
    }

    /** How many dots all of them together may place on one card. */
    public long limitOfItem(String question, long present) {
        return on(question).map(rule -> rule.most() * present).orElse(0L);
    }
}
