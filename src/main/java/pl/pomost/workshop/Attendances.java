package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored attendances. */
@ApplicationScoped
public class Attendances implements PanacheRepositoryBase<Attendance, UUID> {
}
