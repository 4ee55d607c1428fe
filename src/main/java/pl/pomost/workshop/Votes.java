package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored votes. */
@ApplicationScoped
public class Votes implements PanacheRepositoryBase<Vote, UUID> {
}
