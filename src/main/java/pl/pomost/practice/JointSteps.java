package pl.pomost.practice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.AccountClosed;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;
import pl.pomost.shared.DomainClock;

/** The story of joint actions. */
@ApplicationScoped
public class JointSteps implements PanacheRepositoryBase<JointStep, UUID> {

    private final DomainClock days;
    private final Clock clock;
    private final AuditLog audit;

    JointSteps(DomainClock days, Clock clock, AuditLog audit) {
        this.days = days;
        this.clock = clock;
        this.audit = audit;
    }

    /** The first one first. */
    public List<JointStep> of(UUID joint) {
        return list("jointId = ?1 order by seq", joint);
    }

    /** @param powiat whose part it is about. @param sentence for the audit */
    void tell(Viewer by, UUID joint, String code, String powiat, JointDeed deed, Optional<String> note, String sentence) {
        persist(new JointStep(joint, (int) count("jointId", joint) + 1, powiat, deed, by.username(), days.today(), clock.instant(), note));
        audit.record(by.username(), "joint." + deed.name().toLowerCase(Locale.ROOT), powiat, code, sentence);
    }

    void takeOff(@Observes AccountClosed closed) {
        update("takenBy = ?1 where takenBy = ?2", closed.pseudonym(), closed.username());
    }
}
