package pl.pomost.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A team that something was sent to. */
@Entity
public class DispatchAddressee {

    @Id
    private UUID id;
    private UUID dispatchId;
    private UUID enrolmentId;

    protected DispatchAddressee() {
        // for Hibernate
    }

    DispatchAddressee(UUID dispatch, UUID enrolment) {
        id = UUID.randomUUID();
        dispatchId = dispatch;
        enrolmentId = enrolment;
    }

    UUID dispatchId() {
        return dispatchId;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }
}
