package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.PlanState;
import pl.pomost.process.Obstacle;
import pl.pomost.process.Obstacles;
import pl.pomost.review.PathRules.Standing;

/** How a plan stands for one viewer, everything that the rules ask for. */
@ApplicationScoped
class Standings {

    private final Enrolments enrolments;
    private final Submissions submissions;
    private final PlanSteps steps;
    private final Instance<Obstacles> obstacles;

    Standings(Enrolments enrolments, Submissions submissions, PlanSteps steps, @Any Instance<Obstacles> obstacles) {
        this.enrolments = enrolments;
        this.submissions = submissions;
        this.steps = steps;
        this.obstacles = obstacles;
    }

    Standing of(Scope scope) {
        return of(scope, enrolments.planStateOf(scope.requireEnrolment()));
    }

    Standing of(Scope scope, PlanState state) {
        UUID enrolment = scope.requireEverything().requireEnrolment();
        Set<Actor> actors = Stream.of(Actor.values()).filter(actor -> actor.is(scope)).collect(Collectors.toUnmodifiableSet());
        Set<String> reviewers = submissions.current(enrolment).map(steps::reviewersOf).orElse(Set.of());
        return new Standing(state, actors, scope.viewer().username(), reviewers, obstacles(scope));
    }

    private List<Obstacle> obstacles(Scope scope) {
        return obstacles.stream().flatMap(each -> each.of(scope).stream()).toList();
    }
}
