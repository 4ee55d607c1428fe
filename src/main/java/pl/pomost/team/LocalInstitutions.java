package pl.pomost.team;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The stored localinstitutions. */
@ApplicationScoped
public class LocalInstitutions implements PanacheRepositoryBase<LocalInstitution, UUID> {

    /** All of one process, in the team's order. Callers hand in an enrolment that they may see. */
    public List<LocalInstitution> of(UUID enrolment) {
        return list("enrolmentId = ?1 order by position", enrolment);
    }

    /** Code, name and kind of each, in the team's order. */
    List<Object[]> namesOf(UUID enrolment) {
        return getEntityManager().createQuery("""
                select l.code, i.name, i.kind from LocalInstitution l join Institution i on i.id = l.institutionId
                where l.enrolmentId = :enrolment order by l.position""", Object[].class).setParameter("enrolment", enrolment).getResultList();
    }
}
