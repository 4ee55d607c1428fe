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

/** {@code plan} and {@code narrative}: the draft's particulars and texts. Frozen versions, and what texts said before, are no part of a process file. */
@ApplicationScoped
class PlanSection implements ProcessSection {

    private final Plans plans;
    private final WrittenTexts texts;
    private final WriteTexts write;

    PlanSection(Plans plans, WrittenTexts texts, WriteTexts write) {
        this.plans = plans;
        this.texts = texts;
        this.write = write;
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
        input.object("plan").ifPresent(particulars -> {
            Plan plan = input.read(particulars, Plan.class);
            plan.belongTo(input.enrolment());
            plans.persist(plan);
        });
        Map<String, Optional<String>> words = new LinkedHashMap<>();
        input.object("narrative").ifPresent(all -> all.properties().forEach(
                text -> words.put(text.getKey(), text.getValue().isNull() ? Optional.empty() : Optional.of(text.getValue().asText()))));
        write.replaceAll(input.enrolment(), words);
    }

    @Override
    public void save(ProcessOutput output) {
        Optional<Plan> plan = plans.findByIdOptional(output.enrolment());
        output.put("plan", plan.<JsonNode>map(output::write).orElse(NullNode.instance));
        ObjectNode narrative = JsonNodeFactory.instance.objectNode();
        texts.of(output.enrolment()).forEach(text -> narrative.put(text.key(), text.words().orElse(null)));
        output.put("narrative", narrative);
    }
}
