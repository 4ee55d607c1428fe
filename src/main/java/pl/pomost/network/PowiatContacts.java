package pl.pomost.network;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import pl.pomost.access.AccountClosed;

/** The stored contacts. */
@ApplicationScoped
class PowiatContacts implements PanacheRepositoryBase<PowiatContact, UUID> {

    void takeOff(@Observes AccountClosed closed) {
        update("enteredBy = ?1 where enteredBy = ?2", closed.pseudonym(), closed.username());
    }
}
