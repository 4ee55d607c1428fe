package pl.pomost.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;
import pl.pomost.plan.FewInTexts.Found;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.EditedMeanwhile;

/** The coordinator decides that a small number of people stays in the words of a public text, or takes that back. */
@ApplicationScoped
public class DecideFewPeople {

    private final Enrolments enrolments;
    private final Plans plans;
    private final FewInTexts few;
    private final AuditLog audit;
    private final DomainClock clock;

    DecideFewPeople(Enrolments enrolments, Plans plans, FewInTexts few, AuditLog audit, DomainClock clock) {
        this.enrolments = enrolments;
        this.plans = plans;
        this.few = few;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param seen   {@link Found#mark()} of the places that were shown
     * @param reason why they stay; empty takes a decision back
     * @throws NotFoundException when the text tells of few people nowhere
     * @throws EditedMeanwhile   when it was written anew since
     */
    @Transactional
    public void decide(Scope scope, String kind, String code, String seen, Optional<String> reason) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        enrolments.lockOpen(enrolment);
        Found found = few.of(enrolment).stream().filter(each -> each.kind().equals(kind) && each.code().equals(code)).findFirst().orElseThrow(NotFoundException::new);
        if (!found.mark().equals(seen)) {
            throw new EditedMeanwhile(code);
        }
        Plan plan = plans.findByIdOptional(enrolment).orElseGet(() -> Plan.begun(enrolment));
        plan.show(kind, code, reason.map(why -> FewShown.of(kind, code, found.places(), why, clock.today())));
        plans.persist(plan);
        String where = code.isEmpty() ? kind : code;
        audit.record(scope.viewer().username(), "plan.few-people", scope.teryt(), where, reason.map(why -> "Mała liczba osób w słowach zostaje (" + where + "). Powód: " + why)
                .orElse("Cofnięto decyzję o małej liczbie osób w słowach (" + where + ")."));
    }
}
