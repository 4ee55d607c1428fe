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
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.Typography;

/** ROPS writes how much money a source has for the region, in place of what it wrote before, or takes it back: then nothing is known of it any more. */
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

    /**
     * @param source code of the dictionary of the edition's scenario
     * @param year   of which it is; empty for all years together
     * @param amount empty takes it back
     * @param seen   version of what the writer saw; -1 when there was nothing
     * @throws EditedMeanwhile when somebody else has written since
     */
    @Transactional
    public void set(Edition edition, String source, Optional<Integer> year, Optional<BigDecimal> amount, Optional<String> note, int seen, Viewer viewer) {
        editions.lock(edition.id());
        Optional<Allocation> before = allocations.of(edition.id(), source, year);
        if (before.map(Allocation::version).orElse(-1) != seen) {
            throw new EditedMeanwhile(source);
        }
        if (amount.isEmpty()) {
            before.ifPresent(allocations::delete);
        } else {
            Allocation now = before.orElseGet(() -> new Allocation(edition.id(), source, year));
            now.set(amount.get(), note, viewer.username(), clock.today());
            allocations.persist(now);
        }
        audit.record(viewer.username(), "compare.allocation", null, source, "Alokacja źródła „" + source + "”" + year.map(of -> " na rok " + of).orElse("") + " w edycji " + edition.year() + ": " + amount.map(Typography::money).orElse("nie podano") + ".");
    }
}
