package pl.pomost.consultation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import pl.pomost.process.Codes;
import pl.pomost.process.ProcessInput;
import pl.pomost.process.ProcessInput.Loaded;
import pl.pomost.process.ProcessOutput;
import pl.pomost.process.ProcessSection;
import pl.pomost.shared.DomainClock;

/**
 * {@code consultation}: when and how, and the remarks with their answers; of several it is the newest, with those before it under {@code earlier}.
 * Everybody who sees the process may have the file, so words that only the coordinator reads are not in it, nor are addresses for answers: of a
 * remark that is in the process already, they stay. A file opens no consultation: one that was opened here stays as it was, of any other only its
 * days tell whether it took place.
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
    private static final String EARLIER = "earlier";

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
    private record Before(List<Consultation> opened, Map<String, ConsultationRemark> remarks) {

        Optional<Consultation> same(Consultation told) {
            return opened.stream().filter(each -> each.number() == told.number() && each.isSameAs(told)).findFirst();
        }
    }

    @Override
    public void clear(ProcessInput input) {
        Map<String, ConsultationRemark> said = remarks.takeAway(input.enrolment()).stream().collect(Collectors.toMap(ConsultationRemark::code, Function.identity()));
        input.outlives(new Before(consultations.takeAway(input.enrolment()), said));
    }

    @Override
    public void load(ProcessInput input) {
        input.object(KEY).ifPresent(newest -> {
            Before before = input.outlived(Before.class).orElse(new Before(List.of(), Map.of()));
            List<ObjectNode> nodes = Stream.concat(ProcessInput.objects(newest.path(EARLIER)).stream(), Stream.of(newest)).toList();
            List<Consultation> held = IntStream.rangeClosed(1, nodes.size()).mapToObj(number -> read(input, nodes.get(number - 1), number, number == nodes.size(), before)).toList();
            consultations.persist(held.stream());
            // a remark refers to its consultation
            consultations.flush();
            // all of them together: the order of remarks, and their codes, are those of the process
            Iterator<Consultation> whose = IntStream.range(0, nodes.size()).boxed()
                    .flatMap(at -> Collections.nCopies(nodes.get(at).path(REMARKS).size(), held.get(at)).stream()).iterator();
            List<Loaded<ConsultationRemark>> said = input.readAll(nodes.stream().flatMap(node -> ProcessInput.objects(node.path(REMARKS)).stream()).toList(), CODE,
                    ConsultationRemark.class, new Codes(), STATE);
            said.forEach(each -> {
                each.entry().saidIn(whose.next()).cameAs(RemarkState.of(each.node().path(STATE).asText("")), clock.today());
                Optional.ofNullable(before.remarks().get(each.entry().code())).ifPresent(each.entry()::goesOn);
            });
            remarks.persist(said.stream().map(Loaded::entry));
        });
    }

    private Consultation read(ProcessInput input, ObjectNode node, int number, boolean newest, Before before) {
        Consultation consultation = input.read(newest ? node.deepCopy().without(EARLIER) : node, Consultation.class, REMARKS, MEETING, MORE_MEETINGS, HELD);
        consultation.belongTo(input.enrolment(), UUID.randomUUID());
        consultation.comesAs(number);
        consultation.meet(Stream.concat(Stream.of(node.path(MEETING)), StreamSupport.stream(node.path(MORE_MEETINGS).spliterator(), false))
                .filter(JsonNode::isObject).map(ObjectNode.class::cast).map(meeting -> input.read(meeting, OpenMeeting.class)).toList());
        consultation.tookPlace(lastDay(newest), node.path(HELD).asBoolean(true));
        before.same(consultation).ifPresent(consultation::goesOn);
        return consultation;
    }

    /** One that another one followed is over, whatever the day. */
    private LocalDate lastDay(boolean newest) {
        return newest ? clock.today() : LocalDate.MAX;
    }

    @Override
    public void save(ProcessOutput output) {
        List<Consultation> all = consultations.all(output.enrolment());
        if (all.isEmpty()) {
            output.put(KEY, JsonNodeFactory.instance.nullNode());
            return;
        }
        int last = all.size() - 1;
        ObjectNode newest = written(output, all.get(last), true);
        if (last > 0) {
            newest.set(EARLIER, ProcessOutput.array(all.subList(0, last), each -> written(output, each, false)));
        }
        output.put(KEY, newest);
    }

    private ObjectNode written(ProcessOutput output, Consultation consultation, boolean newest) {
        ObjectNode node = output.write(consultation);
        List<OpenMeeting> meetings = consultation.meetings();
        node.set(MEETING, meetings.isEmpty() ? JsonNodeFactory.instance.nullNode() : output.write(meetings.get(0)));
        if (meetings.size() > 1) {
            node.set(MORE_MEETINGS, ProcessOutput.array(meetings.subList(1, meetings.size()), output::write));
        }
        if (consultation.wasMissed(lastDay(newest))) {
            node.put(HELD, false);
        }
        node.set(REMARKS, ProcessOutput.array(remarks.saidIn(consultation.id()), remark -> written(output, remark)));
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
