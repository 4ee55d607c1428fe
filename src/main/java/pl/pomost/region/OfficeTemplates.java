package pl.pomost.region;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The stored dresses of editions. They are no secret: every document of the edition shows them. */
@ApplicationScoped
public class OfficeTemplates implements PanacheRepositoryBase<OfficeTemplate, UUID> {

    private final OfficeStrips strips;

    OfficeTemplates(OfficeStrips strips) {
        this.strips = strips;
    }

    public Optional<OfficeTemplate> of(UUID edition) {
        return findByIdOptional(edition);
    }

    /** The picture of the logos as PNG; empty when there is none. */
    public Optional<byte[]> strip(UUID edition) {
        return strips.findByIdOptional(edition).map(OfficeStrip::png);
    }
}
