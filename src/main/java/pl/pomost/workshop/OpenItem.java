package pl.pomost.workshop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** An exercise in which those who were absent may still write, until a day. */
@Entity
public class OpenItem {

    @Id
    private UUID id;
    private UUID workshopId;
    private String item;
    private LocalDate until;

    protected OpenItem() {
        // for Hibernate
    }

    OpenItem(UUID workshop, String item, LocalDate until) {
        this.id = UUID.randomUUID();
        this.workshopId = workshop;
        this.item = item;
        this.until = until;
    }

    /** Code of the item of the agenda. */
    public String item() {
        return item;
    }

    /** The last day. */
    public LocalDate until() {
        return until;
    }
}
