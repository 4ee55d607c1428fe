package pl.pomost.standard;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.shared.ForbiddenMove;

/** One version of a standard: its wording, which may be written while it is a draft, and how far it is. */
@Entity
public class StandardVersion {

    @Id
    private UUID id;
    private String code;
    private int number;
    private String area;
    private int position;
    @Enumerated(EnumType.STRING)
    private StandardState state;
    @JdbcTypeCode(SqlTypes.JSON)
    private Wording wording;
    private String changes;
    private String owner;
    private LocalDate validFrom;
    @Version
    private int version;

    protected StandardVersion() {
        // for Hibernate
    }

    /**
     * @param number   the next one of its standard, from 1
     * @param position of the standard in the catalogue
     */
    StandardVersion(String code, int number, String area, int position, StandardState state, Wording wording) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.number = number;
        this.area = area;
        this.position = position;
        this.state = state;
        this.wording = wording;
    }

    /**
     * Writes the draft anew.
     *
     * @throws ForbiddenMove when it is no draft: a changed wording is a new version
     */
    void rewrite(StandardDraft draft) {
        if (state != StandardState.DRAFT) {
            throw new ForbiddenMove("Wersja " + number + " standardu " + code + " jest już w stanie „" + state.polish() + "”, więc jej treść się nie zmienia. "
                    + (state == StandardState.OPINION ? "Cofnij ją do projektu albo poczekaj na uzgodnienie." : "Przygotuj nową wersję."));
        }
        wording = draft.wording();
        changes = draft.changes().orElse(null);
        owner = draft.owner().orElse(null);
    }

    /**
     * A newer file says more of a version that began the catalogue, where nothing was said of it before.
     *
     * @throws IllegalArgumentException when it takes back a word
     */
    void complete(Wording fuller) {
        if (!view().isStarting() || !fuller.says(wording)) {
            throw new IllegalArgumentException(code + ", version " + number + ", says something else already");
        }
        wording = fuller;
    }

    /**
     * Takes a step; what was agreed is in force from that day or a later one.
     *
     * @param from a later day on which it comes into force; only for what becomes agreed
     * @throws ForbiddenMove when the step does not lead from here
     */
    void move(StandardState to, Optional<LocalDate> from, LocalDate today) {
        if (!state.next().contains(to)) {
            throw new ForbiddenMove("Wersja " + number + " standardu " + code + " jest w stanie „" + state.polish() + "” i nie może przejść do stanu „" + to.polish() + "”.");
        }
        state = to;
        if (to == StandardState.AGREED) {
            validFrom = from.filter(today::isBefore).orElse(today);
        }
    }

    UUID id() {
        return id;
    }

    StandardState state() {
        return state;
    }

    int version() {
        return version;
    }

    CatalogueVersion view() {
        return new CatalogueVersion(code, number, area, position, state, wording, Optional.ofNullable(changes), Optional.ofNullable(owner), Optional.ofNullable(validFrom), version);
    }
}
