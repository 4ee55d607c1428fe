package pl.pomost.team;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored localteams. */
@ApplicationScoped
public class LocalTeams implements PanacheRepositoryBase<LocalTeam, UUID> {
}
