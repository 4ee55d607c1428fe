package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.ScenarioChoice;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.ScenarioDifference;
import pl.pomost.scenario.Scenarios;
import pl.pomost.scenario.Stage;
import pl.pomost.scenario.UsedScenarios;

/**
 * A team takes over a newer version of its scenario for the workshops that it has not opened yet. Those that are open or over
 * keep to the version they were held by.
 */
@ApplicationScoped
public class AdoptScenario {

    private final Enrolments enrolments;
    private final Workshops workshops;
    private final Activities activities;
    private final Scenarios scenarios;
    private final UsedScenarios used;
    private final AuditLog audit;

    AdoptScenario(Enrolments enrolments, Workshops workshops, Activities activities, Scenarios scenarios, UsedScenarios used, AuditLog audit) {
        this.enrolments = enrolments;
        this.workshops = workshops;
        this.activities = activities;
        this.scenarios = scenarios;
        this.used = used;
        this.audit = audit;
    }

    /**
     * What a team would take over.
     *
     * @param stages  numbers of the workshops that would go by the newer version
     * @param changes against the version that the process keeps to now
     */
    public record Offer(Scenario kept, Scenario newer, List<Integer> stages, List<ScenarioDifference.Change> changes) {

        /** Those of the workshops for which the team would notice a change; what concerns no single workshop concerns them all. */
        public List<Integer> noticed() {
            return stages.stream().filter(stage -> changes.stream().anyMatch(change -> change.stage().map(stage::equals).orElse(true))).toList();
        }
    }

    /** Empty when there is no newer version, or no workshop left that could go by it. */
    @Transactional
    public Optional<Offer> offer(Scope scope) {
        UUID enrolment = scope.requireEverything().requireEnrolment();
        ScenarioChoice choice = enrolments.scenarioOf(enrolment);
        return choice.version().flatMap(version -> choice.id().flatMap(id -> scenarios.newerThan(id, version))).flatMap(newer -> {
            List<Integer> stages = planned(enrolment, newer).stream().map(Workshop::stage).toList();
            Scenario kept = scenarios.of(choice);
            return stages.isEmpty() ? Optional.empty() : Optional.of(new Offer(kept, newer, stages, ScenarioDifference.between(kept, newer)));
        });
    }

    /** Whether there is an offer; asked on pages that only point to it. */
    @Transactional
    public Optional<String> newerVersion(Scope scope) {
        return scope.enrolment().filter(id -> scope.everything()).map(enrolments::scenarioOf)
                .flatMap(choice -> choice.version().flatMap(version -> choice.id().flatMap(id -> scenarios.newerThan(id, version))))
                .filter(newer -> workshops.standingsOf(scope.requireEnrolment()).stream().anyMatch(each -> !each.open() && !each.closed()))
                .map(Scenario::version);
    }

    /**
     * @param version that was previewed: a still newer one is looked at first
     * @throws Refusal when there is no such offer any more
     */
    @Transactional
    public void adopt(Scope scope, String version) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        enrolments.lock(enrolment);
        enrolments.lockOpen(enrolment);
        Offer offer = offer(scope).filter(found -> found.newer().version().equals(version)).orElseThrow(() -> new Refusal(List.of(
                new Refusal.Wrong("", Refusal.Reason.OPENED_ALREADY))));
        Scenario newer = offer.newer();
        for (Workshop workshop : planned(enrolment, newer)) {
            Stage stage = newer.stage(workshop.stage()).orElseThrow();
            workshop.adopt(newer, stage);
            activities.delete("workshopId", workshop.id());
            activities.persist(Activity.all(workshop.id(), newer, stage));
        }
        newer.stages().stream().filter(stage -> workshops.of(enrolment).stream().noneMatch(known -> known.stage() == stage.number())).forEach(stage -> {
            Workshop added = Workshop.prepared(enrolment, newer, stage);
            workshops.persist(added);
            activities.persist(Activity.all(added.id(), newer, stage));
        });
        Enrolment powiat = enrolments.findById(enrolment);
        powiat.follow(newer.id(), newer.version());
        used.note(newer);
        audit.record(scope.viewer().username(), "scenario.adopted", scope.teryt(), newer.id() + " " + newer.version(),
                "Przyjęto scenariusz „" + newer.title().pl() + "” (" + newer.version() + ") dla warsztatów: "
                        + String.join(", ", offer.stages().stream().map(String::valueOf).toList()) + ".");
    }

    /** Not opened yet, and still a part of the newer version. */
    private List<Workshop> planned(UUID enrolment, Scenario newer) {
        return workshops.of(enrolment).stream().filter(Workshop::isPlanned).filter(workshop -> newer.stage(workshop.stage()).isPresent()).toList();
    }
}
