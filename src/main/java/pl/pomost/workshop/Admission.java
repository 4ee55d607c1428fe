package pl.pomost.workshop;

import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import pl.pomost.access.Scope;

/**
 * That somebody has been let into a live workshop: whoever leads it, or a guest on its attendance list. What takes one cannot be called
 * with any workshop's id.
 */
public final class Admission {

    private final UUID workshop;

    /** Who makes one has asked whether they may come in. */
    Admission(UUID workshop) {
        this.workshop = workshop;
    }

    /** @throws NotFoundException when the scope does not show everything of this workshop */
    public static Admission of(Scope scope, Workshop workshop) {
        if (!scope.requireEverything().requireStage(workshop.stage()).requireEnrolment().equals(workshop.enrolmentId())) {
            throw new NotFoundException();
        }
        return new Admission(workshop.id());
    }

    UUID workshop() {
        return workshop;
    }
}
