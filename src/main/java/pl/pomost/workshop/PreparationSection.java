package pl.pomost.workshop;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.process.ProcessInput;
import pl.pomost.process.ProcessOutput;

/** {@code preparation} of the workshops; left out where nothing is ready and nobody was asked. */
@ApplicationScoped
class PreparationSection {

    static final String KEY = "preparation";

    private final Preparations preparations;

    PreparationSection(Preparations preparations) {
        this.preparations = preparations;
    }

    void clear(UUID enrolment) {
        preparations.delete("enrolmentId", enrolment);
    }

    void load(ProcessInput input, Workshop workshop, ObjectNode node) {
        if (node.path(KEY).isObject()) {
            Preparation preparation = input.read((ObjectNode) node.path(KEY), Preparation.class);
            preparation.enter(workshop);
            preparations.persist(preparation);
        }
    }

    /** By workshop. */
    Map<UUID, ObjectNode> save(ProcessOutput output) {
        return preparations.list("enrolmentId", output.enrolment()).stream().filter(each -> !each.isEmpty())
                .collect(Collectors.toMap(Preparation::workshopId, each -> written(output.write(each))));
    }

    /** What nobody said is not there. */
    private static ObjectNode written(ObjectNode node) {
        if (node.path("exit_survey").isNull()) {
            node.remove("exit_survey");
        }
        return node;
    }
}
