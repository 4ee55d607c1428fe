package pl.pomost.practice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.shared.OwnedEntry;

/** An entry of a plan was taken over from a practice: kept beside the entry, which its powiat adapts as it likes. */
@Entity
public class Takeover extends OwnedEntry {

    private String entry;
    private String practice;
    private int revision;
    @JsonInclude(Include.NON_NULL)
    private LocalDate adoptedOn;

    protected Takeover() {
        // for Hibernate and for reading a process file
    }

    Takeover(UUID enrolment, String entry, String practice, int revision, LocalDate on) {
        belongTo(enrolment, UUID.randomUUID());
        this.entry = entry;
        this.practice = practice;
        this.revision = revision;
        this.adoptedOn = on;
    }

    /** Code of the entry. */
    public String entry() {
        return entry;
    }

    /** Code of the practice. */
    public String practice() {
        return practice;
    }

    /** The newest revision that the team has looked at, whether it took something over or not. */
    public int revision() {
        return revision;
    }

    public Optional<LocalDate> adoptedOn() {
        return Optional.ofNullable(adoptedOn);
    }

    /** Whether it was made of this revision on this day. */
    boolean isOf(String code, int number, LocalDate day) {
        return practice.equals(code) && revision == number && day.equals(adoptedOn);
    }

    /** The team has looked at this revision; an older one changes nothing. */
    void look(int newer) {
        revision = Math.max(revision, newer);
    }
}
