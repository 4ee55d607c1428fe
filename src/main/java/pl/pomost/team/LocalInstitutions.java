package pl.pomost.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pl.pomost.shared.CodedEntries;

/** The stored institutions of processes. */
@ApplicationScoped
public class LocalInstitutions extends CodedEntries<LocalInstitution> {

    /** Code, name, kind and sector of each, in the team's order. */
    List<Object[]> namesOf(UUID enrolment) {
        return getEntityManager().createQuery("""
                select l.code, i.name, i.kind, i.sector from LocalInstitution l join Institution i on i.id = l.institutionId
                where l.enrolmentId = :enrolment order by l.position""", Object[].class).setParameter("enrolment", enrolment).getResultList();
    }

    /** The institutions of a process as lists show them, in the team's order. */
    public List<InstitutionRow> rows(UUID enrolment) {
        return getEntityManager().createQuery("""
                select new pl.pomost.team.InstitutionRow(l.code, i.name, i.kind, i.seat, l.areas)
                from LocalInstitution l join Institution i on i.id = l.institutionId
                where l.enrolmentId = :enrolment order by l.position""", InstitutionRow.class).setParameter("enrolment", enrolment).getResultList();
    }

    /** Whether processes other than this one name the institution too. */
    public boolean isKnownElsewhere(LocalInstitution one) {
        return count("institutionId = ?1 and enrolmentId <> ?2", one.institutionId(), one.enrolmentId()) > 0;
    }
}
