package pl.pomost.consultation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import pl.pomost.process.Codes;
import pl.pomost.process.ProcessInput;
import pl.pomost.process.ProcessInput.Loaded;
import pl.pomost.process.ProcessOutput;
import pl.pomost.process.ProcessSection;
import pl.pomost.shared.DomainClock;

/**
 * {@code consultation}: when and how, and the remarks with their answers. Everybody who sees the process may have the file, so words that only
 * the coordinator reads are not in it, nor are addresses for answers: of a remark that is in the process already, they stay. A file opens no
 * consultation: one that was opened here stays as it was, of any other only its days tell whether it took place.
 */
@ApplicationScoped
class ConsultationSection implements ProcessSection {

    private static final String KEY = "consultation";
    private static final String REMARKS = "remarks";
    private static final String MEETING = "open_meeting";
    private static final String MORE_MEETINGS = "further_meetings";
    private static final String CODE = "id";
    private static final String STATE = "state";
    private static final String TEXT = "text";
    private static final String SENDER = "from";
    private static final String HELD = "held";

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

    /** What no file carries. */
    private record Before(Optional<Consultation> opened, Map<String, ConsultationRemark> remarks) {
    }

    @Override
    public void clear(ProcessInput input) {
        Map<String, ConsultationRemark> said = remarks.takeAway(input.enrolment()).stream().collect(Collectors.toMap(ConsultationRemark::code, Function.identity()));
        input.outlives(new Before(consultations.takeAway(input.enrolment()), said));
    }

    @Override
    public void load(ProcessInput input) {
        input.object(KEY).ifPresent(node -> {
            Consultation consultation = input.read(node, Consultation.class, REMARKS, MEETING, MORE_MEETINGS, HELD);
            consultation.belongTo(input.enrolment(), UUID.randomUUID());
            consultation.meet(Stream.concat(Stream.of(node.path(MEETING)), StreamSupport.stream(node.path(MORE_MEETINGS).spliterator(), false))
                    .filter(JsonNode::isObject).map(ObjectNode.class::cast).map(meeting -> input.read(meeting, OpenMeeting.class)).toList());
            Optional<Before> before = input.outlived(Before.class);
            consultation.tookPlace(clock.today(), node.path(HELD).asBoolean(true));
            before.flatMap(Before::opened).filter(each -> each.isSameAs(consultation)).ifPresent(consultation::goesOn);
            consultations.persist(consultation);
            List<Loaded<ConsultationRemark>> read = input.readAll(ProcessInput.objects(node.path(REMARKS)), CODE, ConsultationRemark.class, new Codes(), STATE);
            read.forEach(each -> each.entry().cameAs(RemarkState.of(each.node().path(STATE).asText("")), clock.today()));
            read.stream().map(Loaded::entry).forEach(each -> before.map(Before::remarks).map(all -> all.get(each.code())).ifPresent(each::goesOn));
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
        if (consultation.wasMissed(clock.today())) {
            node.put(HELD, false);
        }
        node.set(REMARKS, ProcessOutput.array(remarks.of(output.enrolment()), remark -> written(output, remark)));
        return node;
    }

    private static ObjectNode written(ProcessOutput output, ConsultationRemark remark) {
        ObjectNode node = output.write(CODE, remark.code(), remark);
        if (!remark.isShown()) {
            node.put(TEXT, "").putNull(SENDER).remove(List.of("translation", "translated_by"));
        }
        return remark.state() == remark.usualState() ? node : node.put(STATE, remark.state().code());
    }
}
