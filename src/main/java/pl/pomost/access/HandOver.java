package pl.pomost.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.audit.AuditLog;

/**
 * The coordinator gives the role to another account, which must have logged in before. From then on the one who gave it is a
 * member of the team. An administrator who does it for somebody takes the role from all who have it.
 */
@ApplicationScoped
public class HandOver {

    /** What came of it; nothing has changed unless it is done. */
    public enum Outcome {
        DONE, NOBODY_NAMED, NEVER_LOGGED_IN, HAS_IT_ALREADY
    }

    private final Accounts accounts;
    private final Memberships memberships;
    private final AuditLog audit;

    HandOver(Accounts accounts, Memberships memberships, AuditLog audit) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.audit = audit;
    }

    /** @param username that the new coordinator logs in with */
    @Transactional
    public Outcome to(Scope scope, String username) {
        scope.requireCoordinator();
        if (username.isBlank()) {
            return Outcome.NOBODY_NAMED;
        }
        Optional<Account> heir = accounts.byUsername(username.strip());
        if (heir.isEmpty()) {
            return Outcome.NEVER_LOGGED_IN;
        }
        if (memberships.has(heir.get(), Membership.Kind.COORDINATOR, scope.teryt())) {
            return Outcome.HAS_IT_ALREADY;
        }
        Optional<UUID> giver = scope.viewer().accountId().filter(account -> scope.viewer().isCoordinatorOf(scope.teryt()));
        memberships.move(scope.teryt(), giver, heir.get(), scope.viewer().username());
        audit.record(scope.viewer().username(), "coordinator.handed-over", scope.teryt(), null,
                "Przekazano rolę koordynatora kontu " + heir.get().username() + ".");
        return Outcome.DONE;
    }
}
