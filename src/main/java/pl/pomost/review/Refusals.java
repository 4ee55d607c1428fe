package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Accounts;
import pl.pomost.directory.PlanState;
import pl.pomost.process.Obstacle;
import pl.pomost.review.PathRules.Closed;
import pl.pomost.review.PathRules.Door;
import pl.pomost.review.PathRules.Standing;
import pl.pomost.review.Transition.Guard;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.Problem;

/** Says no to a step, in words. */
@ApplicationScoped
class Refusals {

    private final PlanSteps steps;
    private final Reasons reasons;
    private final Accounts accounts;
    private final PathWords words;
    private final PathTexts texts;

    Refusals(PlanSteps steps, Reasons reasons, Accounts accounts, PathWords words, PathTexts texts) {
        this.steps = steps;
        this.reasons = reasons;
        this.accounts = accounts;
        this.words = words;
        this.texts = texts;
    }

    void unlessOpen(Transition transition, Standing standing, Wish wish, UUID enrolment) {
        Door door = PathRules.door(transition, standing);
        if (door.isClosedFor(Closed.ACTOR)) {
            throw new ForbiddenException();
        }
        boolean elsewhere = wish.seen().filter(seen -> seen != standing.state()).isPresent();
        if (elsewhere || door.isClosedFor(Closed.STATE)) {
            throw movedOn(transition, standing.state(), enrolment);
        }
        if (!door.isOpen()) {
            throw new Problem(409, texts.closedTitle(), String.join(" ", reasons.of(door))).with("reasons", reasons.of(door));
        }
        if (transition.asks(Guard.NOTE) && wish.note().isBlank()) {
            throw new Problem(422, texts.noteTitle(), texts.noteHint());
        }
        List<String> missing = toConfirm(standing);
        if (transition.asks(Guard.CONFIRMATION) && !missing.isEmpty() && !wish.confirms().equals(Optional.of(Marks.of(missing)))) {
            throw new Problem(422, texts.confirmTitle(), texts.confirmHint()).with("confirm", missing).with("mark", Marks.of(missing));
        }
    }

    void unlessAbout(int submitted, Wish wish) {
        wish.version().ifPresent(shown -> unlessAbout(submitted, shown));
    }

    void unlessAbout(int submitted, int shown) {
        if (shown != submitted) {
            throw new OtherVersion(texts.otherVersionTitle(), texts.otherVersion(submitted), submitted);
        }
    }

    /** What whoever submits has to know of. */
    static List<String> toConfirm(Standing standing) {
        return standing.obstacles().stream().filter(Obstacle::mustBeConfirmed).map(Obstacle::message).toList();
    }

    private Problem movedOn(Transition transition, PlanState now, UUID enrolment) {
        return steps.last(enrolment).filter(step -> step.to() == now)
                .map(step -> new Problem(409, texts.movedTitle(), texts.movedMeanwhile(now.polish(), accounts.names(List.of(step.takenBy())).getOrDefault(step.takenBy(), step.takenBy()),
                        PolishDates.inWords(step.takenAt().atZone(DomainClock.ZONE).toLocalDate()) + " " + time(step))))
                .orElseGet(() -> new Problem(409, texts.wrongStateTitle(now.polish()), texts.wrongState(words.of(transition)))).with("state", now.name());
    }

    private static String time(PlanStep step) {
        return "%tR".formatted(step.takenAt().atZone(DomainClock.ZONE));
    }
}
