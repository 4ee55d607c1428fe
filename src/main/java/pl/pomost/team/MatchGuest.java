package pl.pomost.team;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;
import pl.pomost.shared.DomainClock;

/** The coordinator says that a guest is somebody of the team: from then on there is one person, with all that either did. It can be undone. */
@ApplicationScoped
public class MatchGuest {

    private final Enrolments enrolments;
    private final Participants participants;
    private final GuestMatches matches;
    private final List<Belongings> belongings;
    private final AuditLog audit;
    private final Clock clock;

    MatchGuest(Enrolments enrolments, Participants participants, GuestMatches matches, @All List<Belongings> belongings, AuditLog audit, Clock clock) {
        this.enrolments = enrolments;
        this.participants = participants;
        this.matches = matches;
        this.belongings = belongings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws NotFoundException when the process has no such guest or no such member
     */
    @Transactional
    public void match(Scope scope, UUID guestId, UUID memberId) {
        lock(scope);
        Participant guest = of(scope, guestId);
        Participant member = of(scope, memberId);
        if (guest.rosterMemberId().isPresent() || guest.isMatched() || member.rosterMemberId().isEmpty()) {
            throw new NotFoundException();
        }
        var moved = new LinkedHashMap<String, JsonNode>();
        belongings.forEach(each -> moved.put(each.key(), each.handOver(scope, guest, member)));
        guest.isSameAs(member.id());
        matches.persist(new GuestMatch(guestId, memberId, moved, scope.viewer().username(), LocalDate.now(clock.withZone(DomainClock.ZONE))));
        audit.record(scope.viewer().username(), "team.guest-matched", scope.teryt(), guest.code(), "Połączono gościa " + guest.code() + " z osobą z zespołu " + member.code() + ".");
    }

    /** @throws NotFoundException when this guest was matched with nobody */
    @Transactional
    public void undo(Scope scope, UUID guestId) {
        lock(scope);
        Participant guest = of(scope, guestId);
        GuestMatch match = matches.findByIdOptional(guestId).orElseThrow(NotFoundException::new);
        Participant member = of(scope, match.memberId());
        belongings.forEach(each -> each.takeBack(scope, guest, member, match.moved().getOrDefault(each.key(), MissingNode.getInstance())));
        guest.isNobodyElse();
        matches.delete(match);
        audit.record(scope.viewer().username(), "team.guest-match-undone", scope.teryt(), guest.code(), "Rozłączono gościa " + guest.code() + " i osobę z zespołu " + member.code() + ".");
    }

    private void lock(Scope scope) {
        scope.requireEdit();
        enrolments.lockOpen(scope.requireEnrolment());
        belongings.forEach(each -> each.lock(scope));
    }

    private Participant of(Scope scope, UUID id) {
        return participants.findByIdOptional(id).filter(person -> person.enrolmentId().equals(scope.requireEnrolment())).orElseThrow(NotFoundException::new);
    }
}
