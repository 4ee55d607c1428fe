package pl.pomost.directory;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A powiat's part in an edition: what its team makes there hangs on this. */
@Entity
@Cacheable
public class Enrolment {

    @Id
    private UUID id;
    private String powiat;
    @ManyToOne(optional = false)
    @JoinColumn(name = "edition_id")
    private Edition edition;
    @Column(name = "enrolled_on")
    private LocalDate enrolledOn;
    @Version
    private int version;

    protected Enrolment() {
        // for Hibernate
    }

    public Enrolment(UUID id, String powiat, Edition edition, LocalDate enrolledOn) {
        this.id = id;
        this.powiat = powiat;
        this.edition = edition;
        this.enrolledOn = enrolledOn;
    }

    public UUID id() {
        return id;
    }

    public String powiat() {
        return powiat;
    }

    public Edition edition() {
        return edition;
    }

    public LocalDate enrolledOn() {
        return enrolledOn;
    }

    public int version() {
        return version;
    }
}
