package pl.pomost.diagnosis;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stored self-assessments. Callers hand in an enrolment that they may see. */
@ApplicationScoped
public class SelfAssessments implements PanacheRepositoryBase<SelfAssessment, UUID> {

    /** All of one process, in the order of the catalogue. */
    public List<SelfAssessment> of(UUID enrolment) {
        return list("enrolmentId = ?1 order by position, standard", enrolment);
    }

    public Optional<SelfAssessment> ofStandard(UUID enrolment, String standard) {
        return find("enrolmentId = ?1 and standard = ?2", enrolment, standard).firstResultOptional();
    }

    /** How many powiats agreed on a level by which version of a standard, in one edition; the practice powiat is not counted. */
    Map<Integer, Long> powiatsByVersion(String standard, UUID edition) {
        return getEntityManager().createQuery("""
                select s.standardVersion, count(distinct e.powiat) from SelfAssessment s join Enrolment e on e.id = s.enrolmentId join Powiat p on p.teryt = e.powiat
                where s.standard = :standard and s.agreedLevel is not null and s.notOurs is null and e.edition.id = :edition and p.practice = false group by s.standardVersion""", Object[].class)
                .setParameter("standard", standard).setParameter("edition", edition).getResultStream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> (Long) row[1]));
    }

    /** As they are stored now, whatever was read before. */
    public List<SelfAssessment> reread(UUID enrolment) {
        of(enrolment).forEach(getEntityManager()::detach);
        return of(enrolment);
    }
}
