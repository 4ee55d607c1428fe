package pl.pomost.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The institutions of the region. */
@ApplicationScoped
public class Institutions implements PanacheRepositoryBase<Institution, UUID> {
}
