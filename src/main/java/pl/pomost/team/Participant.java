package pl.pomost.team;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.OwnAccount;
import pl.pomost.shared.CodedEntry;

/** A person in one powiat's process, member of the team or guest: attendance, authorship and votes point here. */
@Entity
public class Participant extends CodedEntry {

    private String name;

    private String institution;

    @JsonProperty("function")
    private String job;

    private String sector;

    @JsonIgnore
    private UUID rosterMemberId;

    @JsonIgnore
    private UUID accountId;

    @JsonIgnore
    private UUID sameAs;

    protected Participant() {
        // for Hibernate and for reading a process file
    }

    /** Somebody who is not of the team. */
    public static Participant guest(UUID enrolment, String code, int position, NewGuest guest) {
        var participant = new Participant();
        participant.enter(enrolment, UUID.randomUUID(), code, position);
        participant.name = guest.name();
        participant.institution = guest.institution().orElse(null);
        participant.job = guest.job().orElse(null);
        participant.sector = guest.sector();
        return participant;
    }

    /** A member of the team, under the code of the roster. */
    public static Participant of(RosterMember member, int position) {
        var participant = new Participant();
        participant.enter(member.enrolmentId(), UUID.randomUUID(), member.code(), position);
        participant.follow(member);
        participant.rosterMemberId = member.id();
        return participant;
    }

    /** Takes over what the roster says of the member; whoever took their name off what they wrote keeps it off. */
    void follow(RosterMember member) {
        name = OwnAccount.FORMER.equals(name) ? name : member.firstName() + " " + member.lastName();
        institution = member.institution().orElse(null);
        job = member.job().orElse(null);
        sector = member.sector().orElse(null);
    }

    /** Says that nobody logs in as this person, or no longer. */
    void logsInAsNobody() {
        accountId = null;
    }

    /** Takes the name off what this person wrote and said; it stays where it is. */
    void becomeNameless() {
        name = OwnAccount.FORMER;
        accountId = null;
    }

    /** Says that this is the person who logs in with the account: what they wrote is theirs to mend. */
    public void logsInAs(UUID account) {
        accountId = account;
    }

    /** This guest turned out to be a member of the team. */
    void isSameAs(UUID member) {
        sameAs = member;
    }

    void isNobodyElse() {
        sameAs = null;
    }

    boolean isMatched() {
        return sameAs != null;
    }

    public String name() {
        return name;
    }

    public Optional<String> institution() {
        return Optional.ofNullable(institution);
    }

    public Optional<String> job() {
        return Optional.ofNullable(job);
    }

    public Optional<String> sector() {
        return Optional.ofNullable(sector);
    }

    public Optional<UUID> rosterMemberId() {
        return Optional.ofNullable(rosterMemberId);
    }

    public Optional<UUID> accountId() {
        return Optional.ofNullable(accountId);
    }
}
