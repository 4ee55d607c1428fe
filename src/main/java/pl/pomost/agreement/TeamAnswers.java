package pl.pomost.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.access.AccountClosed;

/** What teams answered. Callers have asked at the door of the process, or whether the viewer reads what the sender sent. */
@ApplicationScoped
public class TeamAnswers implements PanacheRepositoryBase<TeamAnswer, UUID> {

    /** Everything that a team ever answered to one thing, the first answer first. */
    public List<TeamAnswer> history(UUID dispatch, UUID enrolment) {
        return list("dispatchId = ?1 and enrolmentId = ?2 order by seq", dispatch, enrolment);
    }

    /** What stands, by enrolment. */
    Map<UUID, TeamAnswer> standing(UUID dispatch) {
        return this.<TeamAnswer>list("dispatchId = ?1 and latest = true", dispatch).stream().collect(Collectors.toMap(TeamAnswer::enrolmentId, Function.identity()));
    }

    Optional<TeamAnswer> standing(UUID dispatch, UUID enrolment) {
        return find("dispatchId = ?1 and enrolmentId = ?2 and latest = true", dispatch, enrolment).firstResultOptional();
    }

    /** What a team's answers are now, by what was sent and not taken back. */
    Map<UUID, TeamAnswer> ofTeam(UUID enrolment) {
        return this.<TeamAnswer>list("enrolmentId = ?1 and latest = true and withdrawn = false", enrolment).stream().collect(Collectors.toMap(TeamAnswer::dispatchId, Function.identity()));
    }

    /** What stands of several things. */
    List<TeamAnswer> standing(Collection<UUID> dispatches) {
        return dispatches.isEmpty() ? List.of() : list("dispatchId in ?1 and latest = true", dispatches);
    }

    /** All that a team ever answered, the first answers first. */
    List<TeamAnswer> everOf(UUID enrolment) {
        return list("enrolmentId = ?1 order by dispatchId, seq", enrolment);
    }

    void takeOff(@Observes AccountClosed closed) {
        update("givenBy = ?1 where givenBy = ?2", closed.pseudonym(), closed.username());
    }
}
