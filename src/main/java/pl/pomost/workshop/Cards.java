package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored cards. */
@ApplicationScoped
public class Cards implements PanacheRepositoryBase<Card, UUID> {
}
