package pl.pomost.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.shared.ForbiddenMove;

/** A standard that was agreed on, a recommendation or a question, sent to teams of an edition with a term. Its words never change; it can only be taken back. */
@Entity
public class Dispatch {

    private static final String PREFIX = "UST-";
    private static final int TO_MEND_LATE = 7;

    @Id
    private UUID id;
    private int number;
    private UUID editionId;
    private String groupCode;
    @Enumerated(EnumType.STRING)
    private DispatchKind kind;
    private String standard;
    private Integer standardVersion;
    private String area;
    private String title;
    private String words;
    private String sentBy;
    private LocalDate sentOn;
    private Instant sentAt;
    private LocalDate dueOn;
    private String withdrawnBy;
    private LocalDate withdrawnOn;
    private String withdrawal;
    @Version
    private int version;

    protected Dispatch() {
        // for Hibernate
    }

    Dispatch(int number, UUID edition, DispatchDraft draft, Author by) {
        id = UUID.randomUUID();
        this.number = number;
        editionId = edition;
        groupCode = draft.group().orElse(null);
        kind = draft.kind();
        standard = draft.standard().orElse(null);
        standardVersion = draft.standardVersion().orElse(null);
        area = draft.area().orElse(null);
        title = draft.title();
        words = draft.words();
        dueOn = draft.dueOn();
        sentBy = by.username();
        sentOn = by.on();
        sentAt = by.at();
    }

    /** From now on nobody needs to answer it; what was answered stays to be read. @throws ForbiddenMove when it is taken back already */
    void withdraw(Author by, String why) {
        if (isWithdrawn()) {
            throw new ForbiddenMove("To już zostało wycofane.");
        }
        withdrawnBy = by.username();
        withdrawnOn = by.on();
        withdrawal = why;
    }

    /**
     * @param first what the team answered first; empty when it has not answered before
     * @return whether the answer comes late
     * @throws ForbiddenMove when it cannot be answered so (any more)
     */
    boolean takes(AnswerKind answer, Optional<String> why, Optional<TeamAnswer> first, LocalDate today) {
        if (isWithdrawn()) {
            throw new ForbiddenMove("To zostało wycofane i nie trzeba już odpowiadać.");
        }
        if (!kind.answers().contains(answer)) {
            throw new ForbiddenMove("Tak nie można tu odpowiedzieć.");
        }
        if (answer.needsWords() && why.filter(text -> !text.isBlank()).isEmpty()) {
            throw new ForbiddenMove("Bez wyjaśnienia tej odpowiedzi nie da się zrozumieć. Napisz je.");
        }
        if (first.isPresent() && !isChangeable(first.get(), today)) {
            throw new ForbiddenMove("Termin minął, więc odpowiedzi nie można już zmienić. Napisz do tego, kto to rozesłał.");
        }
        return today.isAfter(dueOn);
    }

    /** Whether an answer that was given may be changed. @param first what the team answered first */
    public boolean isChangeable(TeamAnswer first, LocalDate today) {
        return !isWithdrawn() && !today.isAfter(changeableUntil(first));
    }

    /** Until the term; whoever answered only after it has a week to mend a slip, as the others had until the term. */
    public LocalDate changeableUntil(TeamAnswer first) {
        return first.isLate() ? first.givenOn().plusDays(TO_MEND_LATE) : dueOn;
    }

    /** By which people call it: {@code UST-7}. */
    public String code() {
        return PREFIX + number;
    }

    /** The number in a code; empty when it is none. */
    static Optional<Integer> number(String code) {
        return Optional.of(code).filter(text -> text.matches(PREFIX + "[1-9]\\d{0,6}")).map(text -> Integer.valueOf(text.substring(PREFIX.length())));
    }

    int number() {
        return number;
    }

    public UUID id() {
        return id;
    }

    public UUID editionId() {
        return editionId;
    }

    /** Code of the group that sent it; empty when ROPS did. */
    public Optional<String> group() {
        return Optional.ofNullable(groupCode);
    }

    public DispatchKind kind() {
        return kind;
    }

    /** Code of the standard that is sent. */
    public Optional<String> standard() {
        return Optional.ofNullable(standard);
    }

    public Optional<Integer> standardVersion() {
        return Optional.ofNullable(standardVersion);
    }

    /** Code of its area; empty for what is about the whole. */
    public Optional<String> area() {
        return Optional.ofNullable(area);
    }

    public String title() {
        return title;
    }

    public String words() {
        return words;
    }

    /** User name. */
    public String sentBy() {
        return sentBy;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    /** Until when teams are asked to answer. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean isWithdrawn() {
        return withdrawnOn != null;
    }

    public Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }

    /** Why it was taken back. */
    public Optional<String> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
