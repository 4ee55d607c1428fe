package pl.pomost.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.AccountClosed;
import pl.pomost.directory.Powiat;

/** Which versions are open to everybody. */
@ApplicationScoped
public class Publications implements PanacheRepositoryBase<Publication, UUID> {

    /** A version is published after its submission was accepted and adopted. */
    private static final String TOLD = """
            select p, w, n.year, a, d from Publication p join Enrolment e on e.id = p.enrolmentId join e.edition n join Powiat w on w.teryt = e.powiat
            left join Submission s on s.enrolmentId = p.enrolmentId and s.versionNumber = p.versionNumber
            left join Acceptance a on a.submissionId = s.id left join Adoption d on d.acceptanceId = a.id""";

    /**
     * A publication with whose it is and what it rests on.
     *
     * @param acceptance though it may have been revoked
     */
    record Told(Publication publication, Powiat powiat, int year, Optional<Acceptance> acceptance, Optional<Adoption> adoption) {

        private static Told of(Object... row) {
            return new Told((Publication) row[0], (Powiat) row[1], (Integer) row[2], Optional.ofNullable((Acceptance) row[3]), Optional.ofNullable((Adoption) row[4]));
        }
    }

    /** Those of one process, the newest first; in one query, as all of the region are. */
    List<Told> told(UUID enrolment) {
        return getEntityManager().createQuery(TOLD + " where p.enrolmentId = :enrolment order by p.versionNumber desc", Object[].class).setParameter("enrolment", enrolment)
                .getResultStream().map(Told::of).toList();
    }

    /** All of the region, of each process the newest first. */
    List<Told> told() {
        return getEntityManager().createQuery(TOLD + " order by p.versionNumber desc", Object[].class).getResultStream().map(Told::of).toList();
    }

    /** Of one process, the first one first. */
    public List<Publication> of(UUID enrolment) {
        return list("enrolmentId = ?1 order by versionNumber", enrolment);
    }

    void takeOff(@Observes AccountClosed closed) {
        update("publishedBy = ?1 where publishedBy = ?2", closed.pseudonym(), closed.username());
    }
}
