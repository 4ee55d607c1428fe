package pl.pomost.team;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The stored roster. */
@ApplicationScoped
public class Roster implements PanacheRepositoryBase<RosterMember, UUID> {

    /** All of one process, in the team's order. Callers hand in an enrolment that they may see. */
    public List<RosterMember> of(UUID enrolment) {
        return list("enrolmentId = ?1 order by position", enrolment);
    }
}
