package pl.pomost.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.standard.DraftWritten;
import pl.pomost.standard.Wording;

/** A wording that a draft of a standard had, so that nothing that was ever written of it is lost. */
@Entity
public class DraftRevision {

    @Id
    private UUID id;
    private String standard;
    private int number;
    private int seq;
    @JdbcTypeCode(SqlTypes.JSON)
    private Wording wording;
    private String seal;
    private UUID suggestionId;
    private String writtenBy;
    private LocalDate writtenOn;

    protected DraftRevision() {
        // for Hibernate
    }

    DraftRevision(DraftWritten told, int seq) {
        id = UUID.randomUUID();
        standard = told.code();
        number = told.number();
        this.seq = seq;
        wording = told.wording();
        seal = Seal.of(told.wording());
        writtenBy = told.by();
        writtenOn = told.on();
    }

    /** It came to be because this suggestion was taken over. */
    void by(UUID suggestion) {
        suggestionId = suggestion;
    }

    /** From 1. */
    public int seq() {
        return seq;
    }

    public Wording wording() {
        return wording;
    }

    public String seal() {
        return seal;
    }

    /** The suggestion that was taken over; empty when somebody wrote the draft themselves. */
    public Optional<UUID> suggestion() {
        return Optional.ofNullable(suggestionId);
    }

    /** User name. */
    public String writtenBy() {
        return writtenBy;
    }

    public LocalDate writtenOn() {
        return writtenOn;
    }
}
