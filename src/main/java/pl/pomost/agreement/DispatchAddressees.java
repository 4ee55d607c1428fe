package pl.pomost.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which teams things were sent to. */
@ApplicationScoped
class DispatchAddressees implements PanacheRepositoryBase<DispatchAddressee, UUID> {

    /** Enrolments that something was sent to. */
    List<UUID> of(UUID dispatch) {
        return find("dispatchId", dispatch).stream().map(DispatchAddressee::enrolmentId).toList();
    }

    boolean has(UUID dispatch, UUID enrolment) {
        return count("dispatchId = ?1 and enrolmentId = ?2", dispatch, enrolment) > 0;
    }

    /** How many teams each was sent to. */
    Map<UUID, Long> counts(Collection<UUID> dispatches) {
        return dispatches.isEmpty() ? Map.of() : find("dispatchId in ?1", dispatches).stream().collect(Collectors.groupingBy(DispatchAddressee::dispatchId, Collectors.counting()));
    }
}
