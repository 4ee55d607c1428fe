package pl.pomost.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.action.Action;
import pl.pomost.action.Indicator;
import pl.pomost.action.Postulate;
import pl.pomost.action.Risk;
import pl.pomost.consent.SpokenConsents;
import pl.pomost.diagnosis.DataPoint;
import pl.pomost.diagnosis.DiagnosisEntry;
import pl.pomost.diagnosis.Resource;
import pl.pomost.diagnosis.SelfAssessment;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Gmina;
import pl.pomost.directory.Institution;
import pl.pomost.directory.PlanState;
import pl.pomost.directory.Powiat;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.StandardDef;
import pl.pomost.team.LocalInstitution;
import pl.pomost.team.LocalTeam;
import pl.pomost.team.Panel;
import pl.pomost.team.Participant;
import pl.pomost.team.RosterMember;
import pl.pomost.thread.ThreadLink;
import pl.pomost.vision.Goal;
import pl.pomost.vision.Vision;
import pl.pomost.workshop.WholeRoom;

/**
 * Everything of one process that its plan is made from, read once, each list in the team's order.
 *
 * @param consents  what institutions say to their parts
 * @param joint     what is said of actions that several powiats take together, by the action's code
 * @param consulted how the draft was consulted, once or several times, the first one first; empty while it was not
 */
record PlanMaterial(Setting setting, People people, WholeRoom room, Situation situation, Course course, List<ThreadLink> links,
        List<Consulted> consulted, SpokenConsents consents, Map<String, String> joint) {

    /** Nobody was asked for a consent, and nothing is done together with others. */
    PlanMaterial(Setting setting, People people, WholeRoom room, Situation situation, Course course, List<ThreadLink> links, List<Consulted> consulted) {
        this(setting, people, room, situation, course, links, consulted, SpokenConsents.NONE, Map.of());
    }

    /**
     * @param texts what the team has written, by name; an empty text is not among them
     * @param today the day inside the process
     * @param state how far the plan is
     */
    record Setting(Powiat powiat, List<Gmina> gminas, Edition edition, Scenario scenario, List<StandardDef> standards,
            Optional<Plan> plan, Map<String, String> texts, LocalDate today, PlanState state) {

        Optional<String> text(String key) {
            return Optional.ofNullable(texts.get(key));
        }
    }

    /** @param directory institutions of the region by id, at least those that the powiat works with */
    record People(Optional<LocalTeam> team, List<RosterMember> roster, List<Participant> participants,
            List<LocalInstitution> institutions, Map<UUID, Institution> directory, Optional<Panel> panel) {
    }

    /** @param agreements what the team answered to what powiats agree on together */
    record Situation(List<DiagnosisEntry> diagnosis, List<Resource> resources, List<DataPoint> dataPoints,
            List<SelfAssessment> assessments, List<AnsweredAgreement> agreements) {
    }

    record Course(List<Vision> visions, List<Goal> goals, List<Action> actions, List<Indicator> indicators, List<Risk> risks,
            List<Postulate> postulates) {
    }
}
