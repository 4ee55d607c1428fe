package pl.pomost.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The powiats of the region. */
@ApplicationScoped
public class Powiats implements PanacheRepositoryBase<Powiat, String> {
}
