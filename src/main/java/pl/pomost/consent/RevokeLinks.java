package pl.pomost.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;

/** The coordinator makes every link of an institution useless: a letter has gone to the wrong address, or a sheet was lost. */
@ApplicationScoped
public class RevokeLinks {

    private final Enrolments enrolments;
    private final Standings standings;
    private final ConsentLinks links;
    private final AuditLog audit;
    private final Clock clock;

    RevokeLinks(Enrolments enrolments, Standings standings, ConsentLinks links, AuditLog audit, Clock clock) {
        this.enrolments = enrolments;
        this.standings = standings;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /** Answers that were given stay. Possible in every state of the plan. */
    @Transactional
    public void revoke(Scope scope, String institution) {
        enrolments.lock(scope.requireCoordinator().requireEnrolment());
        List<Standing> own = PutQuestions.of(standings.of(scope), institution);
        Optional<ConsentRequest> request = own.get(0).request();
        request.ifPresent(each -> {
            links.ofRequest(each.id()).forEach(link -> link.revoke(clock.instant()));
            audit.record(scope.viewer().username(), "consent.revoked", scope.teryt(), institution, "Odwołano linki do zgody: " + each.institutionName() + ".");
        });
    }
}
