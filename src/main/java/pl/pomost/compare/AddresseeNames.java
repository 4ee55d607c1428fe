package pl.pomost.compare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import pl.pomost.access.AccountClosed;
import pl.pomost.wording.Lemmas;

/** The stored decisions on who is the same addressee. */
@ApplicationScoped
public class AddresseeNames implements PanacheRepositoryBase<AddresseeName, UUID> {

    private final Lemmas lemmas = new Lemmas();

    /** The newest decision first. */
    public List<AddresseeName> newestFirst() {
        return list("order by number desc, wording");
    }

    List<AddresseeName> of(int number) {
        return list("number = ?1 and undoneOn is null order by wording", number);
    }

    int next() {
        return getEntityManager().createQuery("select coalesce(max(n.number), 0) + 1 from AddresseeName n", Integer.class).getSingleResult();
    }

    /** Tells these wordings apart by what was decided until now. */
    Addressees among(Collection<String> wordings) {
        List<AddresseeName> standing = list("undoneOn is null order by number, wording");
        return new Addressees(wordings, standing.stream().map(each -> new Addressees.Named(each.wording(), each.name())).toList(), lemmas);
    }

    void takeOff(@Observes AccountClosed closed) {
        update("decidedBy = ?1 where decidedBy = ?2", closed.pseudonym(), closed.username());
        update("undoneBy = ?1 where undoneBy = ?2", closed.pseudonym(), closed.username());
    }
}
