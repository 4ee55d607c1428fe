package pl.pomost.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import pl.pomost.access.Scope;
import pl.pomost.directory.PlanState;
import pl.pomost.review.Deadline;
import pl.pomost.review.PathRules.Door;
import pl.pomost.review.PathWords;
import pl.pomost.review.PlanPath;
import pl.pomost.review.PlanPaths;
import pl.pomost.review.Reasons;
import pl.pomost.review.Story;
import pl.pomost.review.Transition.Guard;

/** Makes the API's answer about a path. */
@ApplicationScoped
class PathAnswers {

    private final PlanPaths paths;
    private final Story story;
    private final Reasons reasons;
    private final PathWords words;

    PathAnswers(PlanPaths paths, Story story, Reasons reasons, PathWords words) {
        this.paths = paths;
        this.story = story;
        this.reasons = reasons;
        this.words = words;
    }

    PathAnswer of(Scope scope) {
        PlanPath path = paths.of(scope);
        return new PathAnswer(path.state().name(), path.state().polish(),
                path.submission().map(round -> new PathAnswer.Round(round.round(), round.version(), round.submittedOn(), round.dueOn(), path.deadline().map(Deadline::daysLeft))),
                path.doors().stream().filter(Door::isOpen).map(door -> open(door, path.state())).toList(), path.doors().stream().filter(door -> !door.isOpen()).map(this::closed).toList(),
                new PathAnswer.Confirm(path.mark(), path.toConfirm()),
                story.of(scope.requireEnrolment()).stream().map(line -> new PathAnswer.Told(line.on(), line.sentence(), line.who(), line.note())).toList());
    }

    private PathAnswer.OpenStep open(Door door, PlanState state) {
        return new PathAnswer.OpenStep(StepName.of(door.transition()).english(), words.of(door.transition()), door.transition().to(state).name(), door.transition().asks(Guard.NOTE));
    }

    private PathAnswer.ClosedStep closed(Door door) {
        return new PathAnswer.ClosedStep(StepName.of(door.transition()).english(), words.of(door.transition()), reasons.of(door));
    }
}
