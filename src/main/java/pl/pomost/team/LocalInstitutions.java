package pl.pomost.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.pomost.directory.Institution;
import pl.pomost.shared.CodedEntries;

/** The stored institutions of processes. */
@ApplicationScoped
public class LocalInstitutions extends CodedEntries<LocalInstitution> {

    /** The institutions of a process as it calls them, in the team's order, in one query. */
    List<Known> known(UUID enrolment) {
        return getEntityManager().createQuery("""
                select l, i from LocalInstitution l join Institution i on i.id = l.institutionId
                where l.enrolmentId = :enrolment order by l.position""", Object[].class).setParameter("enrolment", enrolment).getResultStream()
                .map(row -> new Known((LocalInstitution) row[0], (Institution) row[1])).toList();
    }

    /** The institutions of a process as lists show them, in the team's order. */
    public List<InstitutionRow> rows(UUID enrolment) {
        return known(enrolment).stream().map(one -> InstitutionRow.of(one.local(), one.shared())).toList();
    }

    /** What one powiat and what the region says of an institution. */
    record Known(LocalInstitution local, Institution shared) {

        String name() {
            return local.name(shared);
        }

        Optional<String> kind() {
            return local.kind(shared);
        }

        Optional<String> sector() {
            return local.sector(shared);
        }
    }

    /** Which of these institutions processes other than this one name too. */
    Set<UUID> elsewhere(UUID enrolment, Collection<UUID> institutions) {
        return institutions.isEmpty() ? Set.of() : Set.copyOf(getEntityManager().createQuery("""
                select distinct l.institutionId from LocalInstitution l where l.enrolmentId <> :enrolment and l.institutionId in :institutions""", UUID.class)
                .setParameter("enrolment", enrolment).setParameter("institutions", institutions).getResultList());
    }

    /** Whether processes other than this one name the institution too. */
    public boolean isKnownElsewhere(LocalInstitution one) {
        return count("institutionId = ?1 and enrolmentId <> ?2", one.institutionId(), one.enrolmentId()) > 0;
    }
}
