package pl.pomost.plan;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.pomost.process.ProcessInput;
import pl.pomost.process.ProcessOutput;
import pl.pomost.process.ProcessSection;

/** {@code plan} and {@code narrative}: the draft's particulars and texts. Frozen versions are no part of a process file. */
@ApplicationScoped
class PlanSection implements ProcessSection {

    private final Plans plans;

    PlanSection(Plans plans) {
        this.plans = plans;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Set<String> keys() {
        return Set.of("plan", "narrative");
    }

    @Override
    public void clear(ProcessInput input) {
        plans.delete("enrolmentId", input.enrolment());
    }

    @Override
    public void load(ProcessInput input) {
        Optional<ObjectNode> particulars = input.object("plan");
        Optional<ObjectNode> narrative = input.object("narrative").filter(texts -> !texts.isEmpty());
        if (particulars.isPresent() || narrative.isPresent()) {
            Plan plan = input.read(particulars.orElseGet(JsonNodeFactory.instance::objectNode), Plan.class);
            Map<String, String> texts = new LinkedHashMap<>();
            narrative.ifPresent(node -> node.properties().forEach(
                    text -> texts.put(text.getKey(), text.getValue().isNull() ? null : text.getValue().asText())));
            plan.belongTo(input.enrolment(), texts);
            plans.persist(plan);
        }
    }

    @Override
    public void save(ProcessOutput output) {
        Optional<Plan> plan = plans.findByIdOptional(output.enrolment());
        output.put("plan", plan.<JsonNode>map(output::write).orElse(NullNode.instance));
        ObjectNode narrative = JsonNodeFactory.instance.objectNode();
        plan.ifPresent(known -> known.narrative().forEach(narrative::put));
        output.put("narrative", narrative);
    }
}
