package pl.pomost.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.process.Obstacle;
import pl.pomost.process.Obstacles;
import pl.pomost.shared.DomainClock;

/** What the consultations of a process leave open, also the earlier ones. Whoever submits has to know of it; whether it is enough is the reviewer's judgement (criterion P3). */
@ApplicationScoped
class UnansweredRemarks implements Obstacles {

    private final Consultations consultations;
    private final ConsultationRemarks remarks;
    private final DomainClock clock;

    UnansweredRemarks(Consultations consultations, ConsultationRemarks remarks, DomainClock clock) {
        this.consultations = consultations;
        this.remarks = remarks;
        this.clock = clock;
    }

    @Override
    public List<Obstacle> of(Scope scope) {
        UUID enrolment = scope.requireEnrolment();
        String page = "/powiaty/" + scope.teryt() + "/konsultacje";
        if (consultations.of(enrolment).filter(each -> each.phase(clock.today()).isUnderWay()).isPresent()) {
            return List.of(new Obstacle("Konsultacje jeszcze trwają: złożenie planu je zamknie.", page, false, true));
        }
        List<ConsultationRemark> said = remarks.of(enrolment);
        List<ConsultationRemark> open = said.stream().filter(remark -> remark.polishAnswer().isEmpty()).toList();
        return open.isEmpty() ? List.of() : List.of(new Obstacle("Uwagi z konsultacji bez odpowiedzi: %d z %d.".formatted(open.size(), said.size()),
                consultations.findByIdOptional(open.get(0).consultationId()).map(held -> page + "?nr=" + held.number()).orElse(page), false, true));
    }
}
