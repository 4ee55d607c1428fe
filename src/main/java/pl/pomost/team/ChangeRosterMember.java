package pl.pomost.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import pl.pomost.access.Account;
import pl.pomost.access.Accounts;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;

/** The coordinator mends what the roster says of a person, or takes out somebody whom nothing names. Callers hand in a scope that may edit. */
@ApplicationScoped
public class ChangeRosterMember {

    private final Enrolments enrolments;
    private final Roster roster;
    private final Participants participants;
    private final MemberCheck check;
    private final Accounts accounts;
    private final WhereNamed named;
    private final AuditLog audit;

    ChangeRosterMember(Enrolments enrolments, Roster roster, Participants participants, MemberCheck check, Accounts accounts, WhereNamed named,
            AuditLog audit) {
        this.enrolments = enrolments;
        this.roster = roster;
        this.participants = participants;
        this.check = check;
        this.accounts = accounts;
        this.named = named;
        this.audit = audit;
    }

    /**
     * @param version that the form was opened with
     * @throws TeamRefusal naming every field that is wrong
     * @throws pl.pomost.shared.EditedMeanwhile when somebody saved the person since
     */
    @Transactional
    public void change(Scope scope, String code, int version, NewMember person) {
        UUID enrolment = lock(scope);
        RosterMember member = roster.toChange(enrolment, code, version).orElseThrow(NotFoundException::new);
        check.check(enrolment, person);
        member.rewrite(person);
        roster.touch(member);
        participants.ofMember(member.id()).ifPresent(participant -> {
            participant.follow(member);
            person.account().flatMap(accounts::byUsername).map(Account::id).ifPresentOrElse(participant::logsInAs, participant::logsInAsNobody);
        });
        audit.record(scope.viewer().username(), "team.member-changed", scope.teryt(), code, "Zmieniono dane osoby w zespole (" + code + ").");
    }

    /** @throws StillNamed when the person signed a card, was present, or is named anywhere else */
    @Transactional
    public void remove(Scope scope, String code) {
        UUID enrolment = lock(scope);
        RosterMember member = roster.toChange(enrolment, code).orElseThrow(NotFoundException::new);
        List<Mention> places = named.person(scope, member.id());
        if (!places.isEmpty()) {
            throw new StillNamed(places);
        }
        participants.ofMember(member.id()).ifPresent(participants::delete);
        participants.flush();
        roster.delete(member);
        audit.record(scope.viewer().username(), "team.member-removed", scope.teryt(), code, "Usunięto osobę z zespołu (" + code + ").");
    }

    private UUID lock(Scope scope) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        enrolments.lockOpen(enrolment);
        return enrolment;
    }
}
