package pl.pomost.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.pomost.directory.Enrolments;
import pl.pomost.process.ProcessInput;
import pl.pomost.process.ProcessOutput;
import pl.pomost.process.ProcessSection;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.scenario.UsedScenarios;

/**
 * {@code workshops}: meetings with their attendance, activities, cards and groups. A workshop of a file is closed and follows
 * the original scenario unless the file says otherwise. Loading writes no events: what a file brings did not happen here.
 */
@ApplicationScoped
class WorkshopSection implements ProcessSection {

    private static final String CLOSED = "closed";

    private final Workshops workshops;
    private final CardSection cards;
    private final StandardVotes ratings;
    private final AttendanceSection attendance;
    private final PreparationSection preparation;
    private final Enrolments enrolments;
    private final Scenarios scenarios;
    private final UsedScenarios used;

    WorkshopSection(Workshops workshops, CardSection cards, StandardVotes ratings, AttendanceSection attendance, PreparationSection preparation, Enrolments enrolments, Scenarios scenarios,
            UsedScenarios used) {
        this.workshops = workshops;
        this.cards = cards;
        this.ratings = ratings;
        this.attendance = attendance;
        this.preparation = preparation;
        this.enrolments = enrolments;
        this.scenarios = scenarios;
        this.used = used;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Set<String> keys() {
        return Set.of("workshops");
    }

    @Override
    public void clear(ProcessInput input) {
        cards.clear(input.enrolment());
        attendance.clear(input.enrolment());
        preparation.clear(input.enrolment());
        workshops.delete("enrolmentId", input.enrolment());
        enrolments.findById(input.enrolment()).unpin();
    }

    @Override
    public void load(ProcessInput input) {
        List<ObjectNode> nodes = input.list("workshops");
        List<Workshop> held = new ArrayList<>();
        for (ObjectNode node : nodes) {
            Optional<Scenario> pinned = scenarios.releasedByIdAndVersion(node.path("scenario").path("id").asText(), node.path("scenario").path("version").asText());
            Scenario scenario = pinned.orElseGet(scenarios::original);
            var apart = new ArrayList<>(List.of("attendance", "activities", PreparationSection.KEY, "state"));
            if (pinned.isPresent()) {
                apart.add("scenario");
            }
            if (StandardVotes.isTold(node)) {
                apart.add(StandardVotes.KEY);
            }
            Workshop workshop = input.read(node, Workshop.class, apart.toArray(String[]::new));
            workshop.enter(input.enrolment(), node.path("state").asText(CLOSED), scenario.id(), scenario.version());
            held.add(workshop);
        }
        workshops.persist(held);
        held.stream().max(Comparator.comparingInt(Workshop::stage))
                .ifPresent(last -> enrolments.findById(input.enrolment()).follow(last.scenario(), last.scenarioVersion()));
        held.stream().map(workshop -> scenarios.byIdAndVersion(workshop.scenario(), workshop.scenarioVersion()).orElseThrow()).distinct().forEach(used::note);
        for (int i = 0; i < held.size(); i++) {
            attendance.load(input, held.get(i), ProcessInput.objects(nodes.get(i).path("attendance")));
            preparation.load(input, held.get(i), nodes.get(i));
            ratings.load(held.get(i), nodes.get(i));
        }
        cards.load(input, held, nodes);
    }

    @Override
    public void save(ProcessOutput output) {
        Map<?, ? extends JsonNode> present = attendance.save(output);
        Map<?, ? extends JsonNode> activities = cards.save(output);
        Map<?, ? extends JsonNode> prepared = preparation.save(output);
        Map<?, ? extends JsonNode> rated = ratings.save(output);
        output.putAll("workshops", workshops.of(output.enrolment()), workshop -> {
            ObjectNode node = output.write(workshop);
            if (!workshop.state().equals(CLOSED)) {
                node.put("state", workshop.state());
            }
            Scenario original = scenarios.original();
            if (!original.id().equals(workshop.scenario()) || !original.version().equals(workshop.scenarioVersion())) {
                node.putObject("scenario").put("id", workshop.scenario()).put("version", workshop.scenarioVersion());
            }
            node.set("attendance", Optional.<JsonNode>ofNullable(present.get(workshop.id())).orElseGet(node::arrayNode));
            node.set("activities", Optional.<JsonNode>ofNullable(activities.get(workshop.id())).orElseGet(node::arrayNode));
            Optional.<JsonNode>ofNullable(prepared.get(workshop.id())).ifPresent(said -> node.set(PreparationSection.KEY, said));
            Optional.<JsonNode>ofNullable(rated.get(workshop.id())).ifPresent(told -> node.set(StandardVotes.KEY, told));
            return node;
        });
    }
}
