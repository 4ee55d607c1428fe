package pl.pomost.export;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored files that were made. */
@ApplicationScoped
class ExportFiles implements PanacheRepositoryBase<ExportFile, UUID> {
}
