package pl.pomost.consultation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.OwnedEntry;

/** A public consultation of the draft: when, how, and which frozen version people read. A process can hold several, one after the other. */
@Entity
public class Consultation extends OwnedEntry {

    @JsonIgnore
    private int seq = 1;

    @JdbcTypeCode(SqlTypes.JSON)
    private Period period;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> languages = List.of();

    /** How people can take part, in words. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> forms = List.of();

    @JsonIgnore
    @JdbcTypeCode(SqlTypes.JSON)
    private List<OpenMeeting> meetings = List.of();

    @JsonInclude(Include.NON_EMPTY)
    private String mail;

    @JsonIgnore
    private LocalDate openedOn;

    @JsonIgnore
    private LocalDate closedOn;

    @JsonIgnore
    private UUID shownVersion;

    protected Consultation() {
        // for Hibernate and for reading a process file
    }

    /** One of which nothing is settled yet. */
    static Consultation begun(UUID enrolment) {
        var consultation = new Consultation();
        consultation.belongTo(enrolment, UUID.randomUUID());
        return consultation;
    }

    /**
     * The one after it, for a draft that was corrected or amended since: ways, languages and address as they were, its days still to be settled.
     *
     * @throws ForbiddenMove when this one is not closed
     */
    Consultation next() {
        if (closedOn == null) {
            throw new ForbiddenMove("Następne konsultacje można przygotować, gdy te są zamknięte.");
        }
        Consultation next = begun(enrolmentId());
        next.seq = seq + 1;
        next.languages = languages;
        next.forms = forms;
        next.mail = mail;
        return next;
    }

    /** @throws ForbiddenMove when it was opened: then it can only be prolonged, and once closed not even that */
    void settle(ConsultationDraft draft) {
        if (openedOn != null && !keepsItsDays(draft)) {
            throw new ForbiddenMove(closedOn != null ? "Konsultacje są zamknięte: ich dni już się nie zmieniają."
                    : "Konsultacje są otwarte: pierwszy dzień już się nie zmienia, a ostatni można tylko przesunąć na później.");
        }
        period = new Period(draft.from(), draft.to(), period == null ? null : period.extra());
        languages = List.copyOf(draft.languages());
        forms = List.copyOf(draft.forms());
        meetings = List.copyOf(draft.meetings());
        mail = draft.mail().orElse(null);
    }

    private boolean keepsItsDays(ConsultationDraft draft) {
        boolean same = period().start().equals(Optional.of(draft.from()));
        return same && (closedOn == null ? !period().end().filter(draft.to()::isBefore).isPresent() : period().end().equals(Optional.of(draft.to())));
    }

    /**
     * @param version the frozen version that people will read
     * @throws ForbiddenMove when it was opened before, or when its days are missing or over
     */
    void open(UUID version, LocalDate today) {
        if (openedOn != null) {
            throw new ForbiddenMove(closedOn == null ? "Konsultacje są już otwarte." : "Te konsultacje są zamknięte. Przygotuj następne na stronie „Konsultacje”.");
        }
        if (period().days() == 0) {
            throw new ForbiddenMove("Najpierw wpisz pierwszy i ostatni dzień konsultacji.");
        }
        if (period().to().isBefore(today)) {
            throw new ForbiddenMove("Ostatni dzień konsultacji już minął. Wpisz nowe daty.");
        }
        openedOn = today;
        shownVersion = version;
    }

    /** Whether it can be opened. */
    boolean isReady(LocalDate today) {
        return openedOn == null && period().days() > 0 && !period().to().isBefore(today);
    }

    /** @throws ForbiddenMove when it is not open */
    void close(LocalDate today) {
        if (!phase(today).isUnderWay()) {
            throw new ForbiddenMove("Te konsultacje nie są otwarte.");
        }
        if (today.isBefore(period().to())) {
            period = period().until(today.isBefore(period().from()) ? period().from() : today);
        }
        closedOn = today;
    }

    /** Which one of its process it is, from 1. */
    void comesAs(int number) {
        seq = number;
    }

    /**
     * What a file tells of it by its days: one that is over took place. A file opens none for everybody: nobody has frozen a version for it here.
     *
     * @param today the day after which its days are still to come; the end of time for one that another one followed
     * @param held  what the file itself says of that
     */
    void tookPlace(LocalDate today, boolean held) {
        boolean over = held && isOver(today);
        openedOn = over ? period().start().or(() -> period().end()).orElse(null) : null;
        closedOn = over ? period().end().orElse(null) : null;
    }

    /** What a file brings again of one that was opened here: it is as open, or closed, as it was, and people read the same version. */
    void goesOn(Consultation before) {
        openedOn = before.openedOn;
        closedOn = before.closedOn;
        shownVersion = before.shownVersion;
        if (closedOn != null) {
            period = before.period;
        }
    }

    /** Whether a file tells of this consultation, and not of another one. */
    boolean isSameAs(Consultation told) {
        return openedOn != null && period().start().equals(told.period().start());
    }

    /** Whether its days are over, though nobody has opened it. */
    boolean wasMissed(LocalDate today) {
        return openedOn == null && isOver(today);
    }

    private boolean isOver(LocalDate today) {
        return period().end().filter(last -> last.isBefore(today)).isPresent();
    }

    void meet(List<OpenMeeting> all) {
        meetings = List.copyOf(all);
    }

    /** Which one of its process it is, from 1. */
    public int number() {
        return seq;
    }

    /** Whether people outside were told of it. */
    public boolean isOpened() {
        return openedOn != null;
    }

    public Phase phase(LocalDate today) {
        if (openedOn == null) {
            return Phase.PREPARED;
        }
        if (closedOn != null) {
            return Phase.CLOSED;
        }
        if (period().start().filter(today::isBefore).isPresent()) {
            return Phase.ANNOUNCED;
        }
        return period().end().filter(today::isAfter).isPresent() ? Phase.OVER : Phase.RUNNING;
    }

    /** Never null; its days may be missing. */
    public Period period() {
        return period == null ? Period.of(null, null) : period;
    }

    public List<String> languages() {
        return languages;
    }

    /** How people can take part, in words. */
    public List<String> forms() {
        return forms;
    }

    public List<OpenMeeting> meetings() {
        return meetings;
    }

    /** Where remarks may be sent by e-mail. */
    public Optional<String> mail() {
        return Optional.ofNullable(mail);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    /** The frozen version that people read; a consultation that came with a file has none. */
    public Optional<UUID> shownVersion() {
        return Optional.ofNullable(shownVersion);
    }
}
