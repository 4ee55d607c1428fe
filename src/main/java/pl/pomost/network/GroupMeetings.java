package pl.pomost.network;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.AccountClosed;

/** The stored meetings. */
@ApplicationScoped
class GroupMeetings implements PanacheRepositoryBase<GroupMeeting, UUID> {

    /** The latest first. */
    List<GroupMeeting> of(UUID group) {
        return list("groupId = ?1 order by day desc, starts desc, number desc", group);
    }

    Optional<GroupMeeting> of(UUID group, int number) {
        return find("groupId = ?1 and number = ?2", group, number).firstResultOptional();
    }

    /** Callers hold the lock of the group. */
    int next(UUID group) {
        return find("groupId = ?1 order by number desc", group).firstResultOptional().map(GroupMeeting::number).orElse(0) + 1;
    }

    void takeOff(@Observes AccountClosed closed) {
        update("secretary = ?1 where secretary = ?2", closed.pseudonym(), closed.username());
        update("minutesBy = ?1 where minutesBy = ?2", closed.pseudonym(), closed.username());
    }
}
