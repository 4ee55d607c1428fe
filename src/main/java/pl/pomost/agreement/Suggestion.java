package pl.pomost.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.standard.VersionDifference.Part;

/** Other words for one part of a draft, with a reason. Its words stay as they were written, whatever is decided of it. */
@Entity
@Table(name = "draft_suggestion")
public class Suggestion {

    /** What became of it. */
    public enum State {
        OPEN, ACCEPTED, REJECTED, WITHDRAWN
    }

    @Id
    private UUID id;
    private String standard;
    private int number;
    @Enumerated(EnumType.STRING)
    private Part part;
    private String stood;
    private String wanted;
    private String reason;
    @Enumerated(EnumType.STRING)
    private State state;
    private String madeBy;
    private String powiat;
    private LocalDate madeOn;
    private Instant madeAt;
    private String taken;
    private String decidedBy;
    private LocalDate decidedOn;
    private String decision;
    @Version
    private int version;

    protected Suggestion() {
        // for Hibernate
    }

    /** @param stood what the part said when it was suggested */
    Suggestion(String standard, int number, Part part, String stood, String wanted, String reason) {
        id = UUID.randomUUID();
        this.standard = standard;
        this.number = number;
        this.part = part;
        this.stood = stood;
        this.wanted = wanted;
        this.reason = reason;
        state = State.OPEN;
    }

    Suggestion made(Author by) {
        madeBy = by.username();
        powiat = by.powiat().orElse(null);
        madeOn = by.on();
        madeAt = by.at();
        return this;
    }

    /** @param words what was written into the draft, word for word or changed. @throws ForbiddenMove when it is decided already */
    void accept(String words, Author by, String why) {
        decide(State.ACCEPTED, by, why);
        taken = words;
    }

    /** @throws ForbiddenMove when it is decided already */
    void reject(Author by, String why) {
        decide(State.REJECTED, by, why);
    }

    /** By whoever made it. @throws ForbiddenMove when it is decided already */
    void withdraw(Author by) {
        decide(State.WITHDRAWN, by, null);
    }

    private void decide(State to, Author by, String why) {
        if (state != State.OPEN) {
            throw new ForbiddenMove("Tę propozycję już rozstrzygnięto.");
        }
        state = to;
        decidedBy = by.username();
        decidedOn = by.on();
        decision = why;
    }

    public UUID id() {
        return id;
    }

    public String standard() {
        return standard;
    }

    public int number() {
        return number;
    }

    public Part part() {
        return part;
    }

    public String stood() {
        return stood;
    }

    public String wanted() {
        return wanted;
    }

    public String reason() {
        return reason;
    }

    public State state() {
        return state;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** User name. */
    public String madeBy() {
        return madeBy;
    }

    /** For which whoever made it speaks in the group. */
    public Optional<String> powiat() {
        return Optional.ofNullable(powiat);
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    /** What was written into the draft, where it was accepted. */
    public Optional<String> taken() {
        return Optional.ofNullable(taken);
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    public Optional<String> decision() {
        return Optional.ofNullable(decision);
    }

    public int version() {
        return version;
    }
}
