package pl.pomost.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.pomost.directory.PlanState;
import pl.pomost.process.Obstacle;
import pl.pomost.review.Transition.Guard;

/** Which steps are open to somebody, and why the others are not. Knows nothing of databases; decides nothing by itself but by {@link Transition}. */
public final class PathRules {

    private PathRules() {
    }

    /**
     * Who asks, and how things stand.
     *
     * @param actors    as whom they may act
     * @param username  of whoever asks
     * @param reviewers user names of those who reviewed in this round
     * @param obstacles what every module knows to stand in the way
     */
    public record Standing(PlanState state, Set<Actor> actors, String username, Set<String> reviewers, List<Obstacle> obstacles) {
    }

    /** Why a step is closed. */
    public enum Closed {
        /** Another kind of person takes it. */
        ACTOR,
        /** It does not begin where the plan is. */
        STATE,
        /** Who reviewed does not accept. */
        SAME_PERSON,
        /** Something keeps the plan from being accepted. */
        OBSTACLE
    }

    /** @param obstacle which one, where it is one */
    public record Reason(Closed why, Optional<Obstacle> obstacle) {

        static Reason of(Closed why) {
            return new Reason(why, Optional.empty());
        }
    }

    /** @param reasons why it is closed; a step without any is open */
    public record Door(Transition transition, List<Reason> reasons) {

        public boolean isOpen() {
            return reasons.isEmpty();
        }

        public boolean isClosedFor(Closed why) {
            return reasons.stream().anyMatch(reason -> reason.why() == why);
        }
    }

    /** Every step there is, in the order of the path. */
    public static List<Door> doors(Standing standing) {
        return Stream.of(Transition.values()).map(each -> door(each, standing)).toList();
    }

    public static Door door(Transition transition, Standing standing) {
        List<Reason> reasons = new ArrayList<>();
        if (!standing.actors().contains(transition.actor())) {
            reasons.add(Reason.of(Closed.ACTOR));
        }
        if (!transition.leaves(standing.state())) {
            reasons.add(Reason.of(Closed.STATE));
        }
        if (transition.asks(Guard.OTHER_PERSON) && standing.reviewers().contains(standing.username())) {
            reasons.add(Reason.of(Closed.SAME_PERSON));
        }
        if (transition.asks(Guard.NO_OBSTACLE)) {
            standing.obstacles().stream().filter(Obstacle::blocksAcceptance).forEach(each -> reasons.add(new Reason(Closed.OBSTACLE, Optional.of(each))));
        }
        return new Door(transition, List.copyOf(reasons));
    }
}
