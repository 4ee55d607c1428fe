package pl.pomost.compare;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.shared.ForbiddenMove;

/** That a powiat agreed to be shown to everybody by name in comparisons of one edition, and whether it has taken that back. */
@Entity
@Table(name = "shown_powiat")
public class ShownPowiat {

    @Id
    private UUID id;
    private UUID enrolmentId;
    private String agreedBy;
    private LocalDate agreedOn;
    private String revokedBy;
    private LocalDate revokedOn;
    @Version
    private int version;

    protected ShownPowiat() {
        // for Hibernate
    }

    ShownPowiat(UUID enrolment, String by, LocalDate on) {
        id = UUID.randomUUID();
        enrolmentId = enrolment;
        agreedBy = by;
        agreedOn = on;
    }

    /** @throws ForbiddenMove when it has been taken back already */
    void revoke(String by, LocalDate on) {
        if (revokedOn != null) {
            throw new ForbiddenMove("Ta zgoda jest już wycofana.");
        }
        revokedBy = by;
        revokedOn = on;
    }

    public LocalDate agreedOn() {
        return agreedOn;
    }

    public Optional<LocalDate> revokedOn() {
        return Optional.ofNullable(revokedOn);
    }
}
