package pl.pomost.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import pl.pomost.access.Account;
import pl.pomost.access.Accounts;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;

/** The coordinator takes a person into the team. With it the person is a participant: can be present and sign cards. */
@ApplicationScoped
public class AddRosterMember {

    private final Enrolments enrolments;
    private final Roster roster;
    private final Participants participants;
    private final MemberCheck check;
    private final Accounts accounts;
    private final AuditLog audit;

    AddRosterMember(Enrolments enrolments, Roster roster, Participants participants, MemberCheck check, Accounts accounts, AuditLog audit) {
        this.enrolments = enrolments;
        this.roster = roster;
        this.participants = participants;
        this.check = check;
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * @return the new member's code
     * @throws TeamRefusal naming every field that is wrong
     */
    @Transactional
    public String add(Scope scope, NewMember person) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        enrolments.lock(enrolment);
        check.check(enrolment, person);
        List<Participant> people = participants.of(enrolment);
        RosterMember member = RosterMember.of(person);
        // codes of members and guests are those of participants too, so neither may be used twice
        String code = Codes.next("t", people.stream().map(Participant::code).toList());
        member.enter(enrolment, UUID.randomUUID(), code, Codes.after(roster.of(enrolment)));
        roster.persist(member);
        Participant participant = Participant.of(member, Codes.after(people));
        person.account().flatMap(accounts::byUsername).map(Account::id).ifPresent(participant::logsInAs);
        participants.persist(participant);
        audit.record(scope.viewer().username(), "team.member-added", scope.teryt(), code, "Dodano osobę do zespołu (" + code + ").");
        return code;
    }
}
