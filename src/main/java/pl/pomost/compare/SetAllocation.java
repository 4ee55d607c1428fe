package pl.pomost.compare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Optional;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Editions;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Typography;

/** ROPS writes how much money a source has for the region, in place of what it wrote before; without an amount nothing is known of it any more. */
@ApplicationScoped
public class SetAllocation {

    private final Allocations allocations;
    private final Editions editions;
    private final AuditLog audit;
    private final DomainClock clock;

    SetAllocation(Allocations allocations, Editions editions, AuditLog audit, DomainClock clock) {
        this.allocations = allocations;
        this.editions = editions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param source code of the dictionary of the edition's scenario */
    @Transactional
    public void set(Edition edition, String source, Optional<BigDecimal> amount, Optional<String> note, Viewer viewer) {
        editions.lock(edition.id());
        Optional<Allocation> before = allocations.of(edition.id(), source);
        if (amount.isEmpty()) {
            before.ifPresent(allocations::delete);
        } else {
            Allocation now = before.orElseGet(() -> new Allocation(edition.id(), source));
            now.set(amount.get(), note, viewer.username(), clock.today());
            allocations.persist(now);
        }
        audit.record(viewer.username(), "compare.allocation", null, source, "Alokacja źródła „" + source + "” w edycji " + edition.year() + ": " + amount.map(Typography::money).orElse("nie podano") + ".");
    }
}
