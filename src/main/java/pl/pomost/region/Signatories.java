package pl.pomost.region;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who has signed. Lists leave the scans where they are. */
@ApplicationScoped
class Signatories implements PanacheRepositoryBase<Signatory, UUID> {

    /** @param scanned whether there is a scan to look at */
    record Row(UUID id, UUID declaration, String body, String powiat, String person, String job, LocalDate signedOn, boolean scanned) {
    }

    List<Row> all() {
        return getEntityManager().createQuery("""
                select s.id, s.declaration, s.body, s.powiat, s.person, s.job, s.signedOn, case when s.scanName is null then false else true end
                from Signatory s order by s.body""", Row.class).getResultList();
    }

    Optional<Signatory> of(UUID declaration, String body) {
        return find("declaration = ?1 and body = ?2", declaration, body).firstResultOptional();
    }
}
