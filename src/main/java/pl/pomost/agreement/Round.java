package pl.pomost.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.shared.ForbiddenMove;

/** A round in which the powiats of a group say whether a wording of a standard is agreed: a vote or a consent, until a day. */
@Entity
@Table(name = "agreement_round")
public class Round {

    /** How far it is. */
    public enum State {
        OPEN, PASSED, FAILED, CANCELLED
    }

    @Id
    private UUID id;
    private String standard;
    private int number;
    private String groupCode;
    @Enumerated(EnumType.STRING)
    private RoundKind kind;
    @Enumerated(EnumType.STRING)
    private State state;
    private String seal;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> entitled;
    private String openedBy;
    private LocalDate openedOn;
    private Instant openedAt;
    private LocalDate endsOn;
    private String closedBy;
    private LocalDate closedOn;
    private String note;
    @JdbcTypeCode(SqlTypes.JSON)
    private RoundResult result;
    @Version
    private int version;

    protected Round() {
        // for Hibernate
    }

    /** @param entitled TERYT codes of the powiats that may speak */
    Round(DraftAtHand draft, RoundKind kind, Set<String> entitled, LocalDate endsOn, Author by) {
        id = UUID.randomUUID();
        standard = draft.code();
        number = draft.number();
        groupCode = draft.group().code();
        this.kind = kind;
        state = State.OPEN;
        seal = Seal.of(draft.version().wording());
        this.entitled = entitled.stream().sorted().toList();
        this.endsOn = endsOn;
        openedBy = by.username();
        openedOn = by.on();
        openedAt = by.at();
    }

    /** @throws ForbiddenMove when this powiat may not say this now */
    void requireVoice(String powiat, VoiceKind choice, Optional<String> reason, LocalDate today) {
        requireOpen();
        if (!entitled.contains(powiat)) {
            throw new ForbiddenMove("Głos mają powiaty, które były w zespole w dniu otwarcia.");
        }
        if (today.isAfter(endsOn)) {
            throw new ForbiddenMove("Termin minął. Głosu nie można już oddać ani zmienić.");
        }
        if (!kind.voices().contains(choice)) {
            throw new ForbiddenMove("Tego nie można tu powiedzieć.");
        }
        if (choice.needsReason() && reason.filter(why -> !why.isBlank()).isEmpty()) {
            throw new ForbiddenMove("Napisz, dlaczego.");
        }
    }

    /**
     * Counts what was said; from now on nothing changes.
     *
     * @throws ForbiddenMove when it has ended already, or before its day as long as somebody may still speak
     */
    void close(List<VoiceKind> voices, Author by) {
        requireOpen();
        if (!mayClose(voices.size(), by.on())) {
            throw new ForbiddenMove("Wynik można ustalić po terminie albo gdy wypowiedzą się wszystkie powiaty.");
        }
        result = RoundResult.of(kind, entitled.size(), voices);
        state = result.passed() ? State.PASSED : State.FAILED;
        closedBy = by.username();
        closedOn = by.on();
    }

    /** Ends it without a result. @throws ForbiddenMove when it has ended already */
    void cancel(Author by, String why) {
        requireOpen();
        state = State.CANCELLED;
        closedBy = by.username();
        closedOn = by.on();
        note = why;
    }

    /** Whether the result can be found now: after the last day, or when everybody has spoken. */
    public boolean mayClose(int spoke, LocalDate today) {
        return state == State.OPEN && (today.isAfter(endsOn) || spoke >= entitled.size());
    }

    /** Whether it says that this wording is agreed. */
    boolean agreesOn(String sealOfWording) {
        return state == State.PASSED && seal.equals(sealOfWording);
    }

    private void requireOpen() {
        if (state != State.OPEN) {
            throw new ForbiddenMove("Ta runda jest już zakończona.");
        }
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

    public String groupCode() {
        return groupCode;
    }

    public RoundKind kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Of its page. */
    public String address() {
        return "/zespoly/" + groupCode + "/ustalenia/projekty/" + standard + "/" + number + "/rundy/" + id;
    }

    /** Of the wording that is decided about. */
    public String seal() {
        return seal;
    }

    public List<String> entitled() {
        return entitled;
    }

    public String openedBy() {
        return openedBy;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** The last day on which somebody may speak. */
    public LocalDate endsOn() {
        return endsOn;
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    /** Why it was ended without a result. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public Optional<RoundResult> result() {
        return Optional.ofNullable(result);
    }
}
