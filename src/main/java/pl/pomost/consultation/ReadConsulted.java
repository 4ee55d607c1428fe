package pl.pomost.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.plan.Consulted;
import pl.pomost.plan.ConsultedDrafts;

/** Lets the plan tell of its consultations. One that is only prepared has not been held. */
@ApplicationScoped
class ReadConsulted implements ConsultedDrafts {

    private final Consultations consultations;
    private final ConsultationRemarks remarks;

    ReadConsulted(Consultations consultations, ConsultationRemarks remarks) {
        this.consultations = consultations;
        this.remarks = remarks;
    }

    @Override
    public List<Consulted> of(UUID enrolment) {
        Map<UUID, List<ConsultationRemark>> said = remarks.of(enrolment).stream().collect(Collectors.groupingBy(ConsultationRemark::consultationId));
        return consultations.all(enrolment).stream().filter(each -> each.isOpened() || said.containsKey(each.id()))
                .map(held -> told(held, said.getOrDefault(held.id(), List.of()))).toList();
    }

    static Consulted told(Consultation held, List<ConsultationRemark> said) {
        return new Consulted(held.period().start(), held.period().end(), held.languages(), held.forms(),
                held.meetings().stream().map(meeting -> new Consulted.Meeting(Optional.ofNullable(meeting.date()), Optional.ofNullable(meeting.start()),
                        Optional.ofNullable(meeting.place()), Optional.ofNullable(meeting.people()))).toList(),
                said.stream().map(ReadConsulted::told).toList());
    }

    private static Consulted.Remark told(ConsultationRemark remark) {
        return new Consulted.Remark(remark.code(), remark.receivedOn(), RemarkChannel.word(remark.channel()), remark.sender(), remark.lang(), remark.about(),
                remark.text(), remark.held().map(HeldReason::word), translated(remark), remark.polishAnswer().orElse(""), remark.decision().orElse(""),
                remark.isShown());
    }

    private static Optional<String> translated(ConsultationRemark remark) {
        return remark.translation().map(words -> words + " (" + remark.translatedBy().map(who -> "tłumaczenie: " + who).orElse("tłumaczenie") + ")");
    }
}
