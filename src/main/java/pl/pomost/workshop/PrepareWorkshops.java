package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.scenario.Stage;
import pl.pomost.scenario.UsedScenarios;

/** Makes the workshops of an enrolled powiat from the scenario in force: one for each stage, with the stage's agenda. */
@ApplicationScoped
public class PrepareWorkshops {

    private final Enrolments enrolments;
    private final Workshops workshops;
    private final Activities activities;
    private final Scenarios scenarios;
    private final UsedScenarios used;
    private final AuditLog audit;

    PrepareWorkshops(Enrolments enrolments, Workshops workshops, Activities activities, Scenarios scenarios, UsedScenarios used, AuditLog audit) {
        this.enrolments = enrolments;
        this.workshops = workshops;
        this.activities = activities;
        this.scenarios = scenarios;
        this.used = used;
        this.audit = audit;
    }

    /** Changes nothing when the powiat has its workshops already. */
    @Transactional
    public void prepare(Scope scope) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        enrolments.lockOpen(enrolment);
        prepare(enrolment, scope.viewer().username());
    }

    /** The same for a caller who has seen to it that this may be done. */
    @Transactional
    public void prepare(UUID enrolment, String by) {
        // two clicks at once: the second waits here and then finds the workshops of the first
        enrolments.lock(enrolment);
        if (!workshops.of(enrolment).isEmpty()) {
            return;
        }
        Enrolment powiat = enrolments.findById(enrolment);
        Scenario scenario = scenarios.of(powiat.scenario());
        scenario.stages().forEach(stage -> prepare(enrolment, scenario, stage));
        powiat.follow(scenario.id(), scenario.version());
        used.note(scenario);
        audit.record(by, "workshops.prepared", powiat.powiat(), null,
                "Przygotowano warsztaty według scenariusza „" + scenario.title().pl() + "” (" + scenario.version() + ").");
    }

    private void prepare(UUID enrolment, Scenario scenario, Stage stage) {
        Workshop workshop = Workshop.prepared(enrolment, scenario, stage);
        workshops.persist(workshop);
        activities.persist(Activity.all(workshop.id(), scenario, stage));
    }
}
