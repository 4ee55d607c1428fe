package pl.pomost.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** A thing that people call by a code ({@code A-EDU-3}), unique within the enrolment, in an order of its own. */
@MappedSuperclass
public abstract class CodedEntry extends OwnedEntry {

    @JsonIgnore
    private String code;

    @JsonIgnore
    private int position;

    public String code() {
        return code;
    }

    /** Place in the list, from 0, as the team ordered it. */
    public int position() {
        return position;
    }

    public void enter(UUID enrolment, UUID newId, String newCode, int newPosition) {
        belongTo(enrolment, newId);
        code = newCode;
        position = newPosition;
    }
}
