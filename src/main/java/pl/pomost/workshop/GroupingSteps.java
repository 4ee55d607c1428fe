package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The last steps of grouping of each workshop. */
@ApplicationScoped
class GroupingSteps implements PanacheRepositoryBase<GroupingStep, UUID> {

    /** So many steps can be taken back. */
    private static final int KEPT = 30;

    Optional<GroupingStep> last(UUID workshop) {
        return find("workshopId = ?1 order by seq desc", workshop).firstResultOptional();
    }

    List<GroupingStep> of(UUID workshop) {
        return list("workshopId", workshop);
    }

    void add(Room room, GroupingBefore before) {
        persist(new GroupingStep(room.id(), room.workshop().lastSeq(), before));
        find("workshopId = ?1 order by seq desc", room.id()).page(KEPT, 1).firstResultOptional()
                .ifPresent(old -> delete("workshopId = ?1 and seq <= ?2", room.id(), old.seq()));
    }
}
