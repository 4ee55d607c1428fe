package pl.pomost.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;

/** Coordinators who have not entered themselves into the team that they gather: the plan's cover and the privacy clause know nobody. */
@ApplicationScoped
public class Outsiders {

    private final Participants participants;

    Outsiders(Participants participants) {
        this.participants = participants;
    }

    /** Whether the one who asks is such a coordinator of this powiat. */
    public boolean isOne(Scope scope) {
        Optional<UUID> account = scope.viewer().accountId();
        return scope.viewer().coordinatorOf().contains(scope.teryt()) && account.isPresent() && scope.enrolment().filter(id -> participants.of(id, account.get()).isEmpty()).isPresent();
    }
}
