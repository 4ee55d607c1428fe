package pl.pomost.workshop;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Entity;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.shared.Identified;

/** One exercise of a workshop's agenda. */
@Entity
public class Activity extends Identified {

    @JsonIgnore
    private UUID workshopId;

    @JsonIgnore
    private int position;

    private String code;

    private String title;

    private int minutes;

    private String kind;

    private String area;

    private String parallelGroup;

    protected Activity() {
        // for Hibernate and for reading a process file
    }

    public UUID workshopId() {
        return workshopId;
    }

    public int position() {
        return position;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public int minutes() {
        return minutes;
    }

    public Optional<String> kind() {
        return Optional.ofNullable(kind);
    }

    public Optional<String> area() {
        return Optional.ofNullable(area);
    }

    public Optional<String> parallelGroup() {
        return Optional.ofNullable(parallelGroup);
    }
}
