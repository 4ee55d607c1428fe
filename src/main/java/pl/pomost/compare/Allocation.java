package pl.pomost.compare;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** How much money a source has for the whole region in an edition: in one year, or in all of them together. */
@Entity
public class Allocation {

    @Id
    private UUID id;
    private UUID editionId;
    private String source;
    /** 0 for all years together. */
    private int year;
    private BigDecimal amount;
    private String note;
    private String setBy;
    private LocalDate setOn;
    @Version
    private int version;

    protected Allocation() {
        // for Hibernate
    }

    Allocation(UUID edition, String source, Optional<Integer> year) {
        this.id = UUID.randomUUID();
        this.editionId = edition;
        this.source = source;
        this.year = year.orElse(0);
    }

    void set(BigDecimal newAmount, Optional<String> newNote, String by, LocalDate on) {
        amount = newAmount;
        note = newNote.orElse(null);
        setBy = by;
        setOn = on;
    }

    public String source() {
        return source;
    }

    /** Empty for all years together. */
    public Optional<Integer> year() {
        return Optional.of(year).filter(each -> each != 0);
    }

    public BigDecimal amount() {
        return amount;
    }

    /** Where the amount comes from. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public LocalDate setOn() {
        return setOn;
    }

    public int version() {
        return version;
    }
}
