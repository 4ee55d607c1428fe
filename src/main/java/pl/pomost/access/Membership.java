package pl.pomost.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What an account is in one powiat, area or workshop, from a day to a day. Realm roles say what somebody is in the whole region; this says the rest. */
@Entity
public class Membership {

    /**
     * Of a powiat: coordinator, member, leader of an area, scribe, facilitator of one workshop. Of the region: thematic expert of an
     * area, expert of a department in the Zespół Zadaniowy (its area, or all, across powiats), observer (reads what is confirmed).
     * A group's member reads what is confirmed in the group's area; that is told by {@link WiderReach} and never stored here.
     */
    public enum Kind {
        COORDINATOR, MEMBER, AREA_LEADER, SCRIBE, FACILITATOR, EXPERT, DEPARTMENT, OBSERVER, GROUP
    }

    @Id
    private UUID id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    private Account account;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String powiat;
    private String area;
    private Integer editionYear;
    private Integer stage;
    private LocalDate fromDay;
    private LocalDate untilDay;
    private String grantedBy;

    protected Membership() {
        // for Hibernate
    }

    public static Membership ofPowiat(Account account, Kind kind, String teryt) {
        return new Membership(account, new Duty(kind, Optional.of(teryt), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    public static Membership ofArea(Account account, String area) {
        return new Membership(account, new Duty(Kind.EXPERT, Optional.empty(), Optional.of(area), Optional.empty(), Optional.empty()));
    }

    Membership(Account account, Duty duty) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.kind = duty.kind();
        this.powiat = duty.powiat().orElse(null);
        this.area = duty.area().orElse(null);
        this.editionYear = duty.year().orElse(null);
        this.stage = duty.stage().orElse(null);
        this.fromDay = LocalDate.EPOCH;
    }

    Membership given(String by, LocalDate from, Optional<LocalDate> until) {
        grantedBy = by;
        fromDay = from;
        untilDay = until.orElse(null);
        return this;
    }

    /** From this day on it is no more; it stays to be read. */
    void end(LocalDate today) {
        untilDay = today.minusDays(1);
    }

    boolean isOn(LocalDate day) {
        return !day.isBefore(fromDay) && !hasEndedBy(day);
    }

    boolean hasEndedBy(LocalDate day) {
        return untilDay != null && untilDay.isBefore(day);
    }

    Duty duty() {
        return new Duty(kind, Optional.ofNullable(powiat), Optional.ofNullable(area), Optional.ofNullable(editionYear), Optional.ofNullable(stage));
    }

    UUID id() {
        return id;
    }

    Account account() {
        return account;
    }

    Optional<String> powiat() {
        return Optional.ofNullable(powiat);
    }

    Optional<LocalDate> from() {
        return Optional.of(fromDay).filter(LocalDate.EPOCH::isBefore);
    }

    Optional<LocalDate> until() {
        return Optional.ofNullable(untilDay);
    }

    Optional<String> grantedBy() {
        return Optional.ofNullable(grantedBy);
    }
}
