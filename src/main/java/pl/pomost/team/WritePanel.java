package pl.pomost.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;
import pl.pomost.shared.EditedMeanwhile;

/** The coordinator writes down who came to the panel and what was heard there. */
@ApplicationScoped
public class WritePanel {

    private final Enrolments enrolments;
    private final Panels panels;
    private final AuditLog audit;

    WritePanel(Enrolments enrolments, Panels panels, AuditLog audit) {
        this.enrolments = enrolments;
        this.panels = panels;
        this.audit = audit;
    }

    /**
     * @param version that the form was opened with; 0 when there was no panel yet
     * @throws EditedMeanwhile when somebody saved it since
     */
    @Transactional
    public void write(Scope scope, int version, PanelDraft draft) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        enrolments.lockOpen(enrolment);
        Panel panel = panels.toChange(enrolment).orElseGet(() -> {
            Panel fresh = Panel.of(enrolment);
            panels.persist(fresh);
            return fresh;
        });
        if (panel.version() != version) {
            throw new EditedMeanwhile("panel");
        }
        panel.rewrite(draft);
        audit.record(scope.viewer().username(), "panel.written", scope.teryt(), null, "Zapisano panel dyskusyjny.");
    }
}
