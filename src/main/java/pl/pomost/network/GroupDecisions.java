package pl.pomost.network;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.AccountClosed;

/** The stored decisions of meetings. */
@ApplicationScoped
class GroupDecisions implements PanacheRepositoryBase<GroupDecision, UUID> {

    List<GroupDecision> of(UUID meeting) {
        return list("meetingId = ?1 order by number", meeting);
    }

    /** Those that are not done, what is due first in front. */
    List<GroupDecision> open(UUID group) {
        return list("groupId = ?1 and doneOn is null order by case when dueOn is null then 1 else 0 end, dueOn, number", group);
    }

    Optional<GroupDecision> of(UUID group, int number) {
        return find("groupId = ?1 and number = ?2", group, number).firstResultOptional();
    }

    /** Callers hold the lock of the group. */
    int next(UUID group) {
        return find("groupId = ?1 order by number desc", group).firstResultOptional().map(GroupDecision::number).orElse(0) + 1;
    }

    void takeOff(@Observes AccountClosed closed) {
        update("owner = ?1 where owner = ?2", closed.pseudonym(), closed.username());
        update("doneBy = ?1 where doneBy = ?2", closed.pseudonym(), closed.username());
    }
}
