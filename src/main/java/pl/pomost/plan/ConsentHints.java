package pl.pomost.plan;

import java.util.stream.Stream;

/** A2: institutions that have not said yes to their part, or have said no. Says nothing before anybody was asked. */
final class ConsentHints implements Hints {

    @Override
    public Stream<Finding> about(PlanFacts facts) {
        Stream<Finding> unanswered = Stream.of(facts.course().unanswered()).filter(each -> !each.isEmpty()).map(each -> Finding.warning("A2", "consents", "", each));
        return Stream.concat(unanswered, facts.course().refused().entrySet().stream().map(action -> Finding.warning("A2", "action", action.getKey(), action.getValue())));
    }
}
