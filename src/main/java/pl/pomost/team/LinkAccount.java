package pl.pomost.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;

/** A guest who has got an account goes on with it: what they wrote is theirs when they log in, and their phone's pass stays as it is. */
@ApplicationScoped
public class LinkAccount {

    /** What became of it. TAKEN: the account is another person of this process already; LINKED_ELSEWHERE: this guest has another account. */
    public enum Outcome {
        LINKED, TAKEN, LINKED_ELSEWHERE
    }

    private final Participants participants;
    private final AuditLog audit;

    LinkAccount(Participants participants, AuditLog audit) {
        this.participants = participants;
        this.audit = audit;
    }

    /** @param guest whoever has shown the pass of a phone */
    @Transactional
    public Outcome link(Viewer viewer, Guest guest) {
        UUID account = viewer.accountId().orElseThrow();
        Participant person = participants.findById(guest.participant());
        Optional<UUID> before = person.accountId();
        if (before.isPresent()) {
            return before.get().equals(account) ? Outcome.LINKED : Outcome.LINKED_ELSEWHERE;
        }
        if (!participants.of(guest.enrolment(), account).isEmpty()) {
            return Outcome.TAKEN;
        }
        person.logsInAs(account);
        audit.record(viewer.username(), "account.linked", null, guest.code(), "Połączono konto z gościem " + guest.code() + ".");
        return Outcome.LINKED;
    }
}
