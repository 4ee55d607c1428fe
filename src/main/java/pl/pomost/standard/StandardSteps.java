package pl.pomost.standard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.AccountClosed;

/** The steps that versions of standards have taken. */
@ApplicationScoped
public class StandardSteps implements PanacheRepositoryBase<StandardStep, UUID> {

    /** Of all versions of a standard, by the version's number, the first one first. */
    public Map<Integer, List<StandardStep>> of(String code) {
        List<Object[]> rows = getEntityManager().createQuery("""
                select v.number, s from StandardStep s join StandardVersion v on v.id = s.standardVersionId
                where v.code = :code order by v.number, s.seq""", Object[].class).setParameter("code", code).getResultList();
        return rows.stream().collect(Collectors.groupingBy(row -> (Integer) row[0], Collectors.mapping(row -> (StandardStep) row[1], Collectors.toList())));
    }

    int next(UUID version) {
        return (int) count("standardVersionId", version) + 1;
    }

    void takeOff(@Observes AccountClosed closed) {
        update("takenBy = ?1 where takenBy = ?2", closed.pseudonym(), closed.username());
    }
}
