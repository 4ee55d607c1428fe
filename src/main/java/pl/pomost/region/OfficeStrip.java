package pl.pomost.region;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The picture of an edition's logos, read only when a file is written. */
@Entity
@Table(name = "office_strip")
class OfficeStrip {

    @Id
    @Column(name = "edition_id")
    private UUID editionId;
    private byte[] png;

    protected OfficeStrip() {
        // for Hibernate
    }

    OfficeStrip(UUID editionId, byte[] png) {
        this.editionId = editionId;
        this.png = png;
    }

    void replace(byte[] newer) {
        png = newer;
    }

    byte[] png() {
        return png;
    }
}
