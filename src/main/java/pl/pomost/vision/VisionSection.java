package pl.pomost.vision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.pomost.process.ProcessInput;
import pl.pomost.process.ProcessInput.Loaded;
import pl.pomost.process.ProcessOutput;
import pl.pomost.process.ProcessSection;
import pl.pomost.thread.Knot;

/** {@code vision} (the powiat's sentence and one for each area) and {@code goals}. */
@ApplicationScoped
class VisionSection implements ProcessSection {

    private static final String CARDS = "source_cards";
    private static final String AREAS = "by_area";

    private final Visions visions;
    private final Goals goals;

    VisionSection(Visions visions, Goals goals) {
        this.visions = visions;
        this.goals = goals;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Set<String> keys() {
        return Set.of("vision", "goals");
    }

    @Override
    public void clear(ProcessInput input) {
        goals.delete("enrolmentId", input.enrolment());
        visions.delete("enrolmentId", input.enrolment());
    }

    @Override
    public void load(ProcessInput input) {
        input.object("vision").ifPresent(vision -> {
            ObjectNode shared = JsonNodeFactory.instance.objectNode();
            shared.setAll(vision);
            shared.set("text", shared.remove("shared"));
            if (saysSomething(shared)) {
                load(input, null, shared);
            }
            vision.path(AREAS).properties().forEach(area -> load(input, area.getKey(), (ObjectNode) area.getValue()));
        });
        List<Loaded<Goal>> all = input.readAll(input.list("goals"), "code", Goal.class, input.codes(Knot.GOAL), "diagnosis", CARDS);
        all.forEach(loaded -> {
            input.link(Knot.GOAL, loaded.entry().id(), Knot.DIAGNOSIS, loaded.node().path("diagnosis"));
            input.link(Knot.GOAL, loaded.entry().id(), Knot.CARD, loaded.node().path(CARDS));
        });
        goals.persist(all.stream().map(Loaded::entry));
    }

    private void load(ProcessInput input, String area, ObjectNode node) {
        Vision vision = input.read(node, Vision.class, CARDS, AREAS);
        vision.enter(input.enrolment(), area);
        visions.persist(vision);
        input.link(Knot.VISION, vision.id(), Knot.CARD, node.path(CARDS));
    }

    /** An export of a powiat without a vision has the keys and nothing in them. */
    private static boolean saysSomething(ObjectNode shared) {
        return shared.properties().stream().filter(key -> !key.getKey().equals(AREAS)).map(Map.Entry::getValue)
                .anyMatch(value -> value != null && !value.isNull() && !(value.isContainerNode() && value.isEmpty()));
    }

    @Override
    public void save(ProcessOutput output) {
        List<Vision> all = visions.of(output.enrolment());
        Optional<Vision> shared = all.stream().filter(vision -> vision.area().isEmpty()).findFirst();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("shared", shared.map(Vision::text).filter(text -> !text.isEmpty()).orElse(null));
        node.put("horizon", shared.flatMap(Vision::horizon).map(Object::toString).orElse(null));
        node.set(CARDS, shared.<JsonNode>map(vision -> output.linkedCodes(vision.id(), Knot.CARD)).orElseGet(node::arrayNode));
        shared.ifPresent(vision -> node.setAll(vision.extra()));
        ObjectNode areas = node.putObject(AREAS);
        all.stream().filter(vision -> vision.area().isPresent()).forEach(vision -> areas.set(vision.area().orElseThrow(), ofArea(output, vision)));
        output.put("vision", node);
        output.putAll("goals", goals.of(output.enrolment()), goal -> {
            output.codes(Knot.GOAL).add(goal.code(), goal.id());
            ObjectNode entry = output.write("code", goal.code(), goal);
            entry.set("diagnosis", output.linkedCodes(goal.id(), Knot.DIAGNOSIS));
            entry.set(CARDS, output.linkedCodes(goal.id(), Knot.CARD));
            return entry;
        });
    }

    /** The horizon is the shared one's; an area has one of its own only where somebody gave it. */
    private static ObjectNode ofArea(ProcessOutput output, Vision vision) {
        ObjectNode node = output.write(vision);
        if (vision.horizon().isEmpty()) {
            node.remove("horizon");
        }
        node.set(CARDS, output.linkedCodes(vision.id(), Knot.CARD));
        return node;
    }
}
