package pl.pomost.region;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.AccountClosed;

/** The stored applications. */
@ApplicationScoped
class Applications implements PanacheRepositoryBase<Application, UUID> {

    List<Application> of(UUID edition) {
        return list("edition.id = ?1 order by enteredOn, powiat", edition);
    }

    Optional<Application> of(String teryt, UUID edition) {
        return find("powiat = ?1 and edition.id = ?2", teryt, edition).firstResultOptional();
    }

    /** The highest place given on the reserve list. */
    int lastReserve(UUID edition) {
        return of(edition).stream().flatMap(each -> each.reservePlace().stream()).mapToInt(Integer::intValue).max().orElse(0);
    }

    void takeOff(@Observes AccountClosed closed) {
        update("enteredBy = ?1 where enteredBy = ?2", closed.pseudonym(), closed.username());
        update("decidedBy = ?1 where decidedBy = ?2", closed.pseudonym(), closed.username());
    }
}
