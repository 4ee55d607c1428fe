package pl.pomost.region;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.directory.Edition;

/** A powiat wants to take part in an edition, and what ROPS answered. */
@Entity
public class Application {

    /** From saying that one wants to take part to the answer. */
    public enum State {
        INTERESTED, ENROLLED, RESERVE, DECLINED
    }

    /**
     * How a powiat meets one criterion.
     *
     * @param met null until somebody has looked
     */
    record Mark(String criterion, Boolean met, String note) {
    }

    @Id
    private UUID id;
    private String powiat;
    @ManyToOne(optional = false)
    @JoinColumn(name = "edition_id")
    private Edition edition;
    @Enumerated(EnumType.STRING)
    private State state;
    private String reasons;
    private String contact;
    @Column(name = "entered_by")
    private String enteredBy;
    @Column(name = "entered_on")
    private LocalDate enteredOn;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Mark> marks = List.of();
    @Column(name = "reserve_place")
    private Integer reservePlace;
    private String answer;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    @Version
    private int version;

    protected Application() {
        // for Hibernate
    }

    Application(String powiat, Edition edition, Interest interest, String by, LocalDate on) {
        id = UUID.randomUUID();
        this.powiat = powiat;
        this.edition = edition;
        state = State.INTERESTED;
        enteredBy = by;
        enteredOn = on;
        say(interest);
    }

    final void say(Interest interest) {
        reasons = interest.reasons().orElse(null);
        contact = interest.contact().orElse(null);
    }

    /** @param place on the reserve list; only there */
    void decide(Decision decision, Optional<Integer> place, String by, LocalDate on) {
        state = decision.state();
        marks = List.copyOf(decision.marks());
        answer = decision.answer().orElse(null);
        reservePlace = place.orElse(null);
        decidedBy = by;
        decidedOn = on;
    }

    String powiat() {
        return powiat;
    }

    State state() {
        return state;
    }

    Interest interest() {
        return new Interest(Optional.ofNullable(reasons), Optional.ofNullable(contact));
    }

    String enteredBy() {
        return enteredBy;
    }

    LocalDate enteredOn() {
        return enteredOn;
    }

    List<Mark> marks() {
        return marks;
    }

    Optional<Integer> reservePlace() {
        return Optional.ofNullable(reservePlace);
    }

    Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    int version() {
        return version;
    }
}
