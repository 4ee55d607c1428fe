package pl.pomost.consultation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import pl.pomost.process.Codes;
import pl.pomost.process.ProcessInput;
import pl.pomost.process.ProcessInput.Loaded;
import pl.pomost.process.ProcessOutput;
import pl.pomost.process.ProcessSection;
import pl.pomost.shared.DomainClock;

/**
 * {@code consultation}: when and how, and the remarks with their answers. Addresses for answers, and which frozen version was shown, are
 * no part of a process file; whether it is open or closed is told by its days.
 */
@ApplicationScoped
class ConsultationSection implements ProcessSection {

    private static final String KEY = "consultation";
    private static final String REMARKS = "remarks";
    private static final String MEETING = "open_meeting";
    private static final String MORE_MEETINGS = "further_meetings";
    private static final String CODE = "id";
    private static final String STATE = "state";

    private final Consultations consultations;
    private final ConsultationRemarks remarks;
    private final DomainClock clock;

    ConsultationSection(Consultations consultations, ConsultationRemarks remarks, DomainClock clock) {
        this.consultations = consultations;
        this.remarks = remarks;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Set<String> keys() {
        return Set.of(KEY);
    }

    @Override
    public void clear(ProcessInput input) {
        remarks.delete("enrolmentId", input.enrolment());
        consultations.delete("enrolmentId", input.enrolment());
    }

    @Override
    public void load(ProcessInput input) {
        input.object(KEY).ifPresent(node -> {
            Consultation consultation = input.read(node, Consultation.class, REMARKS, MEETING, MORE_MEETINGS);
            consultation.belongTo(input.enrolment(), UUID.randomUUID());
            consultation.meet(Stream.concat(Stream.of(node.path(MEETING)), StreamSupport.stream(node.path(MORE_MEETINGS).spliterator(), false))
                    .filter(JsonNode::isObject).map(ObjectNode.class::cast).map(meeting -> input.read(meeting, OpenMeeting.class)).toList());
            consultation.tookPlace(clock.today());
            consultations.persist(consultation);
            List<Loaded<ConsultationRemark>> read = input.readAll(ProcessInput.objects(node.path(REMARKS)), CODE, ConsultationRemark.class, new Codes(), STATE);
            read.forEach(each -> each.entry().cameAs(RemarkState.of(each.node().path(STATE).asText(""))));
            remarks.persist(read.stream().map(Loaded::entry));
        });
    }

    @Override
    public void save(ProcessOutput output) {
        output.put(KEY, consultations.of(output.enrolment()).<JsonNode>map(consultation -> written(output, consultation))
                .orElseGet(JsonNodeFactory.instance::nullNode));
    }

    private ObjectNode written(ProcessOutput output, Consultation consultation) {
        ObjectNode node = output.write(consultation);
        List<OpenMeeting> meetings = consultation.meetings();
        node.set(MEETING, meetings.isEmpty() ? JsonNodeFactory.instance.nullNode() : output.write(meetings.get(0)));
        if (meetings.size() > 1) {
            node.set(MORE_MEETINGS, ProcessOutput.array(meetings.subList(1, meetings.size()), output::write));
        }
        node.set(REMARKS, ProcessOutput.array(remarks.of(output.enrolment()), remark -> written(output, remark)));
        return node;
    }

    private static ObjectNode written(ProcessOutput output, ConsultationRemark remark) {
        ObjectNode node = output.write(CODE, remark.code(), remark);
        return remark.state() == remark.usualState() ? node : node.put(STATE, remark.state().code());
    }
}
