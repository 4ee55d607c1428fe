package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.wording.Apart;

/** What was kept apart in each workshop. */
@ApplicationScoped
class KeptApartCards implements PanacheRepositoryBase<KeptApart, UUID> {

    Set<Apart> of(UUID workshop) {
        return list("workshopId", workshop).stream().map(KeptApart::cards).collect(Collectors.toSet());
    }

    /** @return ids of what was not noted before */
    List<UUID> add(UUID workshop, Set<Apart> pairs) {
        Set<Apart> known = of(workshop);
        List<KeptApart> added = pairs.stream().filter(pair -> !known.contains(pair)).map(pair -> new KeptApart(workshop, pair)).toList();
        persist(added);
        return added.stream().map(KeptApart::id).toList();
    }
}
