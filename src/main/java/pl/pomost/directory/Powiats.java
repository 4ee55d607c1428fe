package pl.pomost.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The powiats of the region. */
@ApplicationScoped
public class Powiats implements PanacheRepositoryBase<Powiat, String> {

    /** Adds those that are not there and changes those that are described otherwise. */
    void describe(List<Powiat> described) {
        list("from Powiat p left join fetch p.neighbours"); // into the session at once, so that merging asks for none
        described.forEach(getEntityManager()::merge);
        flush();
    }

    /** The powiats of the region; the one for practice is not among them. */
    public List<Powiat> ofRegion() {
        return list("practice = false");
    }

    /** The powiats that border on this one, by name. */
    public List<Powiat> neighboursOf(String teryt) {
        return list("select n from Powiat p join p.neighbours t join Powiat n on n.teryt = t where p.teryt = ?1 order by n.name", teryt);
    }
}
