package pl.pomost.team;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import pl.pomost.process.ProcessInput;
import pl.pomost.process.ProcessOutput;
import pl.pomost.process.ProcessSection;

/** {@code panel}: the sum of those present is computed when writing. */
@ApplicationScoped
class PanelSection implements ProcessSection {

    private static final String KEY = "panel";
    private static final String TOTAL = "attendance_total";

    private final Panels panels;

    PanelSection(Panels panels) {
        this.panels = panels;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Set<String> keys() {
        return Set.of(KEY);
    }

    @Override
    public void clear(ProcessInput input) {
        panels.delete("enrolmentId", input.enrolment());
    }

    @Override
    public void load(ProcessInput input) {
        input.object(KEY).ifPresent(node -> {
            Panel panel = input.read(node, Panel.class, TOTAL);
            panel.belongTo(input.enrolment(), UUID.randomUUID());
            panels.persist(panel);
        });
    }

    @Override
    public void save(ProcessOutput output) {
        output.put(KEY, panels.of(output.enrolment()).map(panel -> written(output, panel)).map(JsonNode.class::cast)
                .orElseGet(JsonNodeFactory.instance::nullNode));
    }

    private static ObjectNode written(ProcessOutput output, Panel panel) {
        return output.write(panel).put(TOTAL, panel.present());
    }
}
