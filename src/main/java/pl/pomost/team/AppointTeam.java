package pl.pomost.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;

/** The coordinator notes the act by which the team was appointed. */
@ApplicationScoped
public class AppointTeam {

    private final Enrolments enrolments;
    private final LocalTeams teams;
    private final AuditLog audit;

    AppointTeam(Enrolments enrolments, LocalTeams teams, AuditLog audit) {
        this.enrolments = enrolments;
        this.teams = teams;
        this.audit = audit;
    }

    /** @throws TeamRefusal when the act is missing or too long */
    @Transactional
    public void appoint(Scope scope, String act, Optional<LocalDate> day) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        enrolments.lockOpen(enrolment);
        var wrong = new TeamRefusal.Collected();
        wrong.needs(act, 1000, "akt");
        wrong.throwIfAny();
        teams.findByIdOptional(enrolment).ifPresentOrElse(team -> team.appoint(act, day),
                () -> teams.persist(new LocalTeam(enrolment, act, day.orElse(null), Map.of())));
        audit.record(scope.viewer().username(), "team.appointed", scope.teryt(), null, "Zapisano akt powołania zespołu.");
    }
}
