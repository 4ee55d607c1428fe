package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored clusters. */
@ApplicationScoped
public class Clusters implements PanacheRepositoryBase<Cluster, UUID> {
}
