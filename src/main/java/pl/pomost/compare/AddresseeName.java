package pl.pomost.compare;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.shared.ForbiddenMove;

/** That a wording of an addressee means a name, or stands alone; and whether that was undone. */
@Entity
@Table(name = "addressee_name")
public class AddresseeName {

    @Id
    private UUID id;
    private int number;
    private String wording;
    private String name;
    private String decidedBy;
    private LocalDate decidedOn;
    private String undoneBy;
    private LocalDate undoneOn;
    @Version
    private int version;

    protected AddresseeName() {
        // for Hibernate
    }

    /** @param name empty when the wording stands alone */
    AddresseeName(int number, String wording, Optional<String> name, String by, LocalDate on) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.wording = wording;
        this.name = name.orElse(null);
        this.decidedBy = by;
        this.decidedOn = on;
    }

    /** @throws ForbiddenMove when it was undone already */
    void undo(String by, LocalDate on) {
        if (undoneOn != null) {
            throw new ForbiddenMove("Ta decyzja jest już cofnięta.");
        }
        undoneBy = by;
        undoneOn = on;
    }

    /** The same for all wordings of one decision. */
    public int number() {
        return number;
    }

    /** Folded, as {@link Addressees#folded} makes it. */
    public String wording() {
        return wording;
    }

    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** Empty for abbreviations that were there from the beginning. */
    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    public Optional<LocalDate> undoneOn() {
        return Optional.ofNullable(undoneOn);
    }
}
