package pl.pomost.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The gminas of the region. */
@ApplicationScoped
public class Gminas implements PanacheRepositoryBase<Gmina, String> {

    /** Adds those that are not there and changes those that are described otherwise. */
    void describe(List<Gmina> described) {
        listAll(); // into the session at once, so that merging asks for none
        described.forEach(getEntityManager()::merge);
    }

    /** The gminas of a powiat, by code. */
    public List<Gmina> of(String teryt) {
        return list("powiat = ?1 order by teryt", teryt);
    }
}
