package pl.pomost.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;
import pl.pomost.shared.EditedMeanwhile;

/** The coordinator writes down who leads each area and who stands in. */
@ApplicationScoped
public class LeadAreas {

    private final Enrolments enrolments;
    private final LocalTeams teams;
    private final AuditLog audit;

    LeadAreas(Enrolments enrolments, LocalTeams teams, AuditLog audit) {
        this.enrolments = enrolments;
        this.teams = teams;
        this.audit = audit;
    }

    /**
     * @param version of the team that the form was opened with, 0 when there was none
     * @throws EditedMeanwhile when somebody saved the team since
     */
    @Transactional
    public void lead(Scope scope, int version, List<AreaTeam> areas) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        enrolments.lockOpen(enrolment);
        LocalTeam team = teams.findByIdOptional(enrolment).orElseGet(() -> {
            LocalTeam fresh = new LocalTeam(enrolment, null, null, Map.of());
            teams.persist(fresh);
            return fresh;
        });
        if (team.version() != version) {
            throw new EditedMeanwhile("zespół");
        }
        team.isLedBy(areas.stream().filter(AreaTeam::says).toList());
        audit.record(scope.viewer().username(), "team.areas-led", scope.teryt(), null, "Zapisano, kto prowadzi obszary.");
    }
}
