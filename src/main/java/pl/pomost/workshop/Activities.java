package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored activities. */
@ApplicationScoped
public class Activities implements PanacheRepositoryBase<Activity, UUID> {
}
