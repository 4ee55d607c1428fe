package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.directory.PlanState;
import pl.pomost.process.Obstacle;
import pl.pomost.review.PathRules.Closed;
import pl.pomost.review.PathRules.Door;

/** Says why a step is closed, in sentences for people. */
@ApplicationScoped
public class Reasons {

    private final PathWords words;
    private final PathTexts texts;

    Reasons(PathWords words, PathTexts texts) {
        this.words = words;
        this.texts = texts;
    }

    /** None for a step that is open. Where the plan is elsewhere nothing else is said but who takes the step. */
    public List<String> of(Door door) {
        return door.reasons().stream().filter(reason -> reason.why() != Closed.OBSTACLE || !door.isClosedFor(Closed.STATE)).map(reason -> switch (reason.why()) {
            case ACTOR -> texts.takenBy(words.of(door.transition().actor()));
            case STATE -> texts.leadsFrom(Stream.of(PlanState.values()).filter(door.transition()::leaves).map(state -> "„" + state.polish() + "”")
                    .collect(Collectors.joining(", ")));
            case SAME_PERSON -> texts.samePerson();
            case OBSTACLE -> reason.obstacle().map(Obstacle::message).orElseThrow();
        }).toList();
    }
}
