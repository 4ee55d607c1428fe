package pl.pomost.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Account;
import pl.pomost.access.Accounts;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.team.TeamRefusal.Reason;

/** The coordinator takes a person into the team. With it the person is a participant: can be present and sign cards. */
@ApplicationScoped
public class AddRosterMember {

    private final Enrolments enrolments;
    private final Roster roster;
    private final Participants participants;
    private final InstitutionNames institutions;
    private final Accounts accounts;
    private final Scenarios scenarios;
    private final AuditLog audit;

    AddRosterMember(Enrolments enrolments, Roster roster, Participants participants, InstitutionNames institutions, Accounts accounts, Scenarios scenarios,
            AuditLog audit) {
        this.enrolments = enrolments;
        this.roster = roster;
        this.participants = participants;
        this.institutions = institutions;
        this.accounts = accounts;
        this.scenarios = scenarios;
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
        check(enrolment, person);
        List<Participant> people = participants.of(enrolment);
        RosterMember member = RosterMember.of(person);
        // codes of members and guests are those of participants too, so neither may be used twice
        String code = Codes.next("t", people.stream().map(Participant::code).toList());
        member.enter(enrolment, UUID.randomUUID(), code, roster.of(enrolment).size());
        roster.persist(member);
        Participant participant = Participant.of(member, people.size());
        person.account().flatMap(accounts::byUsername).map(Account::id).ifPresent(participant::logsInAs);
        participants.persist(participant);
        audit.record(scope.viewer().username(), "team.member-added", scope.teryt(), code, "Dodano osobę do zespołu (" + code + ").");
        return code;
    }

    private void check(UUID enrolment, NewMember person) {
        Scenario scenario = scenarios.current();
        var wrong = new TeamRefusal.Collected();
        wrong.needs(person.firstName(), 100, "imie");
        wrong.needs(person.lastName(), 100, "nazwisko");
        wrong.addIf(person.institution().filter(code -> !institutions.of(enrolment).containsKey(code)).isPresent(), "instytucja", Reason.NOT_IN_LIST);
        wrong.addIf(isTooLong(person.job(), 300), "funkcja", Reason.TOO_LONG);
        wrong.addIf(!person.areas().stream().allMatch(area -> scenario.area(area).isPresent()), "obszary", Reason.NOT_IN_LIST);
        wrong.addIf(!scenario.dictionary("roles").has(person.role()), "rola", Reason.NOT_IN_LIST);
        wrong.addIf(!scenario.dictionary("sectors").has(person.sector()), "sektor", Reason.NOT_IN_LIST);
        wrong.addIf(isTooLong(person.email(), 200), "email", Reason.TOO_LONG);
        wrong.addIf(person.account().filter(name -> accounts.byUsername(name).isEmpty()).isPresent(), "konto", Reason.ACCOUNT_UNKNOWN);
        wrong.throwIfAny();
    }

    private static boolean isTooLong(Optional<String> text, int limit) {
        return text.filter(words -> words.length() > limit).isPresent();
    }
}
