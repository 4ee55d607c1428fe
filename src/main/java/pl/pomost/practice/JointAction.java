package pl.pomost.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** What several powiats do together. Who does what for how much stands in its parts. */
@Entity
class JointAction {

    @Id
    private UUID id;
    private String code;
    private String title;
    private String area;
    private String purpose;
    private LocalDate begunOn;
    @Version
    private int version;

    protected JointAction() {
        // for Hibernate
    }

    /** @param purpose why together */
    JointAction(String code, String title, String area, String purpose, LocalDate on) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.title = title;
        this.area = area;
        this.purpose = purpose;
        this.begunOn = on;
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    String area() {
        return area;
    }

    String purpose() {
        return purpose;
    }

    LocalDate begunOn() {
        return begunOn;
    }
}
