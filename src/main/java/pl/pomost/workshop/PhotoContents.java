package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The pictures of photographs. Callers hand in the id of a photograph that may be seen. */
@ApplicationScoped
class PhotoContents implements PanacheRepositoryBase<PhotoContent, UUID> {
}
