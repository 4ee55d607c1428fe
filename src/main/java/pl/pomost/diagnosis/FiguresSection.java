package pl.pomost.diagnosis;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pl.pomost.process.Codes;
import pl.pomost.process.ProcessInput;
import pl.pomost.process.ProcessInput.Loaded;
import pl.pomost.process.ProcessOutput;
import pl.pomost.process.ProcessSection;

/** {@code data_points} and {@code self_assessment}: the numbers and levels that a diagnosis stands on. */
@ApplicationScoped
class FiguresSection implements ProcessSection {

    private final DataPoints points;
    private final SelfAssessments assessments;

    FiguresSection(DataPoints points, SelfAssessments assessments) {
        this.points = points;
        this.assessments = assessments;
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public Set<String> keys() {
        return Set.of("data_points", "self_assessment");
    }

    @Override
    public void clear(ProcessInput input) {
        points.delete("enrolmentId", input.enrolment());
        assessments.delete("enrolmentId", input.enrolment());
    }

    @Override
    public void load(ProcessInput input) {
        points.persist(input.readAll(input.list("data_points"), "id", DataPoint.class, new Codes()).stream().map(Loaded::entry));
        List<SelfAssessment> rated = new ArrayList<>();
        for (ObjectNode node : input.list("self_assessment")) {
            SelfAssessment assessment = input.read(node, SelfAssessment.class, "standard_version");
            assessment.enter(input.enrolment(), rated.size(), node.path("standard_version").asInt(1));
            rated.add(assessment);
        }
        assessments.persist(rated);
    }

    @Override
    public void save(ProcessOutput output) {
        output.putAll("data_points", points.of(output.enrolment()), point -> output.write("id", point.code(), point));
        output.putAll("self_assessment", assessments.of(output.enrolment()), assessment -> {
            ObjectNode node = output.write(assessment);
            if (assessment.standardVersion() != 1) {
                node.put("standard_version", assessment.standardVersion());
            }
            return node;
        });
    }
}
