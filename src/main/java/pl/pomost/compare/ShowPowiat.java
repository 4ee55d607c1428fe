package pl.pomost.compare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;
import pl.pomost.shared.DomainClock;

/** The coordinator agrees that everybody sees the powiat's levels by name, or takes it back. Both at any time, whatever the plan's state. */
@ApplicationScoped
public class ShowPowiat {

    private final ShownPowiats shown;
    private final Enrolments enrolments;
    private final AuditLog audit;
    private final DomainClock clock;

    ShowPowiat(ShownPowiats shown, Enrolments enrolments, AuditLog audit, DomainClock clock) {
        this.shown = shown;
        this.enrolments = enrolments;
        this.audit = audit;
        this.clock = clock;
    }

    /** Agreeing twice is agreeing once. */
    @Transactional
    public void agree(Scope scope) {
        UUID enrolment = locked(scope);
        if (shown.standing(enrolment).isEmpty()) {
            shown.persist(new ShownPowiat(enrolment, scope.viewer().username(), clock.today()));
            audit.record(scope.viewer().username(), "compare.shown", scope.teryt(), null, "Zgodzono się, żeby wszyscy widzieli poziomy standardów w tym powiecie.");
        }
    }

    /** Where nothing holds there is nothing to take back. */
    @Transactional
    public void revoke(Scope scope) {
        UUID enrolment = locked(scope);
        Optional<ShownPowiat> standing = shown.standing(enrolment);
        standing.ifPresent(agreement -> {
            agreement.revoke(scope.viewer().username(), clock.today());
            audit.record(scope.viewer().username(), "compare.hidden", scope.teryt(), null, "Wycofano zgodę na pokazywanie wszystkim poziomów standardów w tym powiecie.");
        });
    }

    private UUID locked(Scope scope) {
        if (!scope.requireEverything().coordinates()) {
            throw new ForbiddenException();
        }
        UUID enrolment = scope.requireEnrolment();
        enrolments.lock(enrolment);
        return enrolment;
    }
}
