package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;
import pl.pomost.scenario.ActivityTemplate;
import pl.pomost.scenario.AreaDef;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.scenario.Stage;

/** Makes the workshops of an enrolled powiat from the scenario in force: one for each stage, with the stage's agenda. */
@ApplicationScoped
public class PrepareWorkshops {

    private final Enrolments enrolments;
    private final Workshops workshops;
    private final Activities activities;
    private final Scenarios scenarios;
    private final AuditLog audit;

    PrepareWorkshops(Enrolments enrolments, Workshops workshops, Activities activities, Scenarios scenarios, AuditLog audit) {
        this.enrolments = enrolments;
        this.workshops = workshops;
        this.activities = activities;
        this.scenarios = scenarios;
        this.audit = audit;
    }

    /** Changes nothing when the powiat has its workshops already. */
    @Transactional
    public void prepare(Scope scope) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        // two clicks at once: the second waits here and then finds the workshops of the first
        enrolments.lock(enrolment);
        if (!workshops.of(enrolment).isEmpty()) {
            return;
        }
        Scenario scenario = scenarios.current();
        scenario.stages().forEach(stage -> prepare(enrolment, scenario, stage));
        audit.record(scope.viewer().username(), "workshops.prepared", scope.teryt(), null,
                "Przygotowano warsztaty według scenariusza „" + scenario.title().pl() + "” (" + scenario.version() + ").");
    }

    private void prepare(UUID enrolment, Scenario scenario, Stage stage) {
        Workshop workshop = Workshop.prepared(enrolment, scenario, stage);
        workshops.persist(workshop);
        int position = 0;
        for (ActivityTemplate template : stage.activities()) {
            if (template.perArea()) {
                for (AreaDef table : scenario.tablesOf(template)) {
                    activities.persist(Activity.tableOf(table, workshop.id(), position++, template));
                }
            } else {
                activities.persist(Activity.of(workshop.id(), position++, template));
            }
        }
    }
}
