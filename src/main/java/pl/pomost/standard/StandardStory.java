package pl.pomost.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Viewer;

/** Writes down each step of a version and tells of it, in the transaction of the step. */
@ApplicationScoped
class StandardStory {

    private final StandardSteps steps;
    private final Clock clock;
    private final Event<StandardMoved> moved;

    StandardStory(StandardSteps steps, Clock clock, Event<StandardMoved> moved) {
        this.steps = steps;
        this.clock = clock;
        this.moved = moved;
    }

    /** @param now the version after the step */
    void tell(Viewer by, UUID version, CatalogueVersion now, Optional<StandardState> from, Optional<String> note, LocalDate today) {
        steps.persist(new StandardStep(version, steps.next(version), from, now.state(), by.username(), clock.instant(), today, note.filter(why -> !why.isBlank())));
        moved.fire(new StandardMoved(now.code(), now.number(), now.area(), from, now.state(), now.owner(), by.username(), today));
    }
}
