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
import pl.pomost.directory.InstitutionDraft;

/** The coordinator takes a person into the team. With it the person is a participant: can be present and sign cards. */
@ApplicationScoped
public class AddRosterMember {

    private final Enrolments enrolments;
    private final Roster roster;
    private final Participants participants;
    private final MemberCheck check;
    private final AddInstitution addition;
    private final InstitutionNames institutions;
    private final Accounts accounts;
    private final AuditLog audit;

    AddRosterMember(Enrolments enrolments, Roster roster, Participants participants, MemberCheck check, AddInstitution addition,
            InstitutionNames institutions, Accounts accounts, AuditLog audit) {
        this.enrolments = enrolments;
        this.roster = roster;
        this.participants = participants;
        this.check = check;
        this.addition = addition;
        this.institutions = institutions;
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
        enrolments.lockOpen(enrolment);
        NewMember known = person.sector().isEmpty() ? represented(enrolment, person) : person;
        check.check(enrolment, known);
        return enter(scope, enrolment, known);
    }

    /**
     * With an institution that the process does not have yet. It represents those whom the person represents.
     *
     * @param institution without a REGON and a sector
     * @return the new member's code
     * @throws TeamRefusal naming every field that is wrong, those of the institution as {@code nowa-nazwa} and so on
     */
    @Transactional
    public String add(Scope scope, NewMember person, InstitutionDraft institution) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        enrolments.lockOpen(enrolment);
        var draft = new InstitutionDraft(null, institution.name(), institution.kind(), person.sector(), institution.seat());
        TeamRefusal.Collected wrong = check.mistakes(enrolment, person);
        wrong.addAll(addition.mistakes(draft), field -> field.equals("sektor-instytucji") ? "sektor" : "nowa-" + field);
        wrong.throwIfAny();
        return add(scope, person.from(addition.add(scope, draft)));
    }

    private NewMember represented(UUID enrolment, NewMember person) {
        return person.institution().flatMap(code -> institutions.sectorOf(enrolment, code)).map(person::of).orElse(person);
    }

    private String enter(Scope scope, UUID enrolment, NewMember person) {
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
