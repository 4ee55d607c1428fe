package pl.pomost.team;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Accounts;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;
import pl.pomost.process.WholeEntries;

/** Makes somebody of the team what they were, or takes them in again, with the account that they log in with. */
@ApplicationScoped
public class PutBackMember implements KeepWhole<RosterMember> {

    private static final String PLACE = "place_of_person";
    private static final String ACCOUNT = "account";

    private final Enrolments enrolments;
    private final WholeEntries whole;
    private final Roster roster;
    private final Participants participants;
    private final Accounts accounts;
    private final AuditLog audit;

    PutBackMember(Enrolments enrolments, WholeEntries whole, Roster roster, Participants participants, Accounts accounts, AuditLog audit) {
        this.enrolments = enrolments;
        this.whole = whole;
        this.roster = roster;
        this.participants = participants;
        this.accounts = accounts;
        this.audit = audit;
    }

    @Override
    @Transactional
    public Map<String, JsonNode> keep(List<RosterMember> members) {
        Map<UUID, Participant> people = participants.ofMembers(members.stream().map(RosterMember::id).toList());
        Map<String, ObjectNode> kept = whole.keep(members);
        members.forEach(member -> Optional.ofNullable(people.get(member.id())).ifPresent(person -> kept.get(member.code()).put(PLACE, person.position())
                .put(ACCOUNT, person.accountId().map(UUID::toString).orElse(null))));
        return Map.copyOf(kept);
    }

    /** @throws pl.pomost.process.CannotBePutBack when somebody else has the code by now */
    @Override
    @Transactional
    public void putBack(Scope scope, JsonNode kept) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        enrolments.lockOpen(enrolment);
        RosterMember member = whole.putBack(enrolment, roster, RosterMember.class, kept);
        participants.ofMember(member.id()).ifPresentOrElse(person -> person.follow(member), () -> welcomeAgain(member, kept));
        audit.record(scope.viewer().username(), "team.member-put-back", scope.teryt(), member.code(), "Przywrócono wcześniejsze dane osoby w zespole (" + member.code() + ").");
    }

    private void welcomeAgain(RosterMember member, JsonNode kept) {
        var person = Participant.of(member, kept.path(PLACE).asInt());
        Optional.ofNullable(kept.path(ACCOUNT).textValue()).map(UUID::fromString).filter(account -> accounts.findByIdOptional(account).isPresent()).ifPresent(person::logsInAs);
        participants.persist(person);
    }
}
