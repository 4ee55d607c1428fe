package pl.pomost.practice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.thread.EntryRemoved;

/** Which entries were taken over from which practices. */
@ApplicationScoped
public class Takeovers implements PanacheRepositoryBase<Takeover, UUID> {

    /** A place where a practice was taken over. */
    public record Adopter(UUID enrolment, String teryt, String powiat, int year, String entry, int revision) {
    }

    /** Of one process, by the codes of its entries. */
    public List<Takeover> of(UUID enrolment) {
        return list("enrolmentId = ?1 order by entry", enrolment);
    }

    public Optional<Takeover> ofEntry(UUID enrolment, String entry) {
        return find("enrolmentId = ?1 and entry = ?2", enrolment, entry).firstResultOptional();
    }

    /** Everybody who has taken a practice over, by name. */
    public List<Adopter> of(String practice) {
        return getEntityManager().createQuery("""
                select new pl.pomost.practice.Takeovers$Adopter(a.enrolmentId, e.powiat, p.name, e.edition.year, a.entry, a.revision)
                from Takeover a join Enrolment e on e.id = a.enrolmentId join Powiat p on p.teryt = e.powiat
                where a.practice = :practice and p.practice = false order by p.name, e.edition.year, a.entry""", Adopter.class).setParameter("practice", practice).getResultList();
    }

    /** Of each of these practices how many powiats have taken it over; one that nobody took over is missing. */
    public Map<String, Long> powiats(Collection<String> practices) {
        if (practices.isEmpty()) {
            return Map.of();
        }
        return getEntityManager().createQuery("""
                select a.practice, count(distinct e.powiat) from Takeover a join Enrolment e on e.id = a.enrolmentId join Powiat p on p.teryt = e.powiat
                where a.practice in :practices and p.practice = false group by a.practice""", Object[].class).setParameter("practices", practices).getResultList().stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    void forget(@Observes EntryRemoved removed) {
        delete("enrolmentId = ?1 and entry = ?2", removed.enrolment(), removed.code());
    }
}
