package pl.pomost.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;

/** People say that they have read the privacy clause; for those who signed it on paper the coordinator notes it. */
@ApplicationScoped
public class AcceptPrivacy {

    private final Enrolments enrolments;
    private final Participants participants;
    private final PrivacyClauses clauses;
    private final PrivacyAcceptances acceptances;
    private final AuditLog audit;
    private final Clock clock;

    AcceptPrivacy(Enrolments enrolments, Participants participants, PrivacyClauses clauses, PrivacyAcceptances acceptances, AuditLog audit, Clock clock) {
        this.enrolments = enrolments;
        this.participants = participants;
        this.clauses = clauses;
        this.acceptances = acceptances;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whoever is logged in, as everybody whom the process knows them to be. Changes nothing for others. */
    @Transactional
    public void accept(Scope scope) {
        UUID enrolment = scope.requireEverything().requireEnrolment();
        enrolments.lock(enrolment);
        List<Participant> own = scope.viewer().accountId().map(account -> participants.of(enrolment, account)).orElse(List.of());
        own.forEach(person -> write(scope, person, false));
    }

    /** @param people codes of those who signed it on paper; who has accepted it already stays as noted */
    @Transactional
    public void noteOnPaper(Scope scope, Collection<String> people) {
        UUID enrolment = scope.requireCoordinator().requireEnrolment();
        enrolments.lock(enrolment);
        participants.of(enrolment).stream().filter(person -> people.contains(person.code())).forEach(person -> write(scope, person, true));
    }

    private void write(Scope scope, Participant person, boolean paper) {
        PrivacyAcceptance acceptance = acceptances.toWrite(person.enrolmentId(), person.code(), clauses.current().version());
        if (acceptances.isPersistent(acceptance) && acceptance.isOf(person)) {
            return;
        }
        acceptance.by(person.name(), paper, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        acceptances.persist(acceptance);
        audit.record(scope.viewer().username(), "privacy.accepted", scope.teryt(), person.code(), "Przyjęto klauzulę informacyjną, wersja "
                + clauses.current().version() + (paper ? ", na papierze." : "."));
    }
}
