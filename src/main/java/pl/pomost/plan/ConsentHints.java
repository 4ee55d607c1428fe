package pl.pomost.plan;

import java.util.stream.Stream;

/** A2: institutions that have not said yes to their part, or have said no. Says nothing before anybody was asked. */
final class ConsentHints implements Hints {

    @Override
    public Stream<Finding> about(PlanFacts facts) {
        return facts.course().consents().entrySet().stream().map(action -> Finding.warning("A2", "action", action.getKey(), action.getValue()));
    }
}
