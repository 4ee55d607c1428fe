package pl.pomost.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** A thing that belongs to one powiat's process: to its enrolment in an edition. */
@MappedSuperclass
public abstract class OwnedEntry extends Identified {

    @JsonIgnore
    private UUID enrolmentId;

    public UUID enrolmentId() {
        return enrolmentId;
    }

    /** Makes this a new thing of the enrolment. */
    public void belongTo(UUID enrolment, UUID newId) {
        identify(newId);
        enrolmentId = enrolment;
    }
}
