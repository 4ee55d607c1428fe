package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pl.pomost.shared.DomainClock;

/** The stored exercises that stay open after a workshop. The day closes them: nobody has to. Callers hand in a workshop that they may see. */
@ApplicationScoped
public class OpenItems implements PanacheRepositoryBase<OpenItem, UUID> {

    private final DomainClock clock;

    OpenItems(DomainClock clock) {
        this.clock = clock;
    }

    /** What is open today, when the workshop itself is over. */
    public List<OpenItem> now(Workshop workshop) {
        return workshop.isClosed() ? list("workshopId = ?1 and until >= ?2", workshop.id(), clock.today()) : List.of();
    }

    /** What was chosen, whether or not the workshop is over and the day has passed. */
    public List<OpenItem> chosen(Admission admission) {
        return list("workshopId", admission.workshop());
    }

    /** Whether an item is open today, when the workshop itself is over. */
    boolean isOpen(Workshop workshop, String item) {
        return now(workshop).stream().anyMatch(each -> each.item().equals(item));
    }
}
