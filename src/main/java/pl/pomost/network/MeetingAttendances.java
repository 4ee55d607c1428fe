package pl.pomost.network;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import pl.pomost.access.AccountClosed;

/** Who was at which meeting. */
@ApplicationScoped
class MeetingAttendances implements PanacheRepositoryBase<MeetingAttendance, UUID> {

    List<String> of(UUID meeting) {
        return list("meetingId", meeting).stream().map(MeetingAttendance::username).toList();
    }

    void write(UUID meeting, Collection<String> present) {
        delete("meetingId", meeting);
        present.stream().distinct().forEach(username -> persist(new MeetingAttendance(meeting, username)));
    }

    void takeOff(@Observes AccountClosed closed) {
        update("username = ?1 where username = ?2", closed.pseudonym(), closed.username());
    }
}
