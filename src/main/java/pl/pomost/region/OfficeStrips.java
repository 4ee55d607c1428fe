package pl.pomost.region;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored pictures of logos. */
@ApplicationScoped
class OfficeStrips implements PanacheRepositoryBase<OfficeStrip, UUID> {
}
