package pl.pomost.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.consultation.AnswerRemarks;
import pl.pomost.consultation.ConsultationDraft;
import pl.pomost.consultation.ConsultationRemarks;
import pl.pomost.consultation.Handling;
import pl.pomost.consultation.Handling.Visibility;
import pl.pomost.consultation.PublicConsultations;
import pl.pomost.consultation.RemarkChannel;
import pl.pomost.consultation.RemarkDecision;
import pl.pomost.consultation.RemarkDraft;
import pl.pomost.consultation.RunConsultation;
import pl.pomost.consultation.TakeRemark;
import pl.pomost.demo.ReviewScript.Consulted;
import pl.pomost.demo.ReviewScript.Heard;
import pl.pomost.shared.DomainClock;

/** Holds a public consultation: opened, remarks from outside and from paper, answers, closed. */
@ApplicationScoped
class DemoConsultation {

    private final DemoPeople people;
    private final RunConsultation run;
    private final PublicConsultations open;
    private final TakeRemark take;
    private final AnswerRemarks answer;
    private final ConsultationRemarks remarks;
    private final DomainClock clock;

    DemoConsultation(DemoPeople people, RunConsultation run, PublicConsultations open, TakeRemark take, AnswerRemarks answer, ConsultationRemarks remarks, DomainClock clock) {
        this.people = people;
        this.run = run;
        this.open = open;
        this.take = take;
        this.answer = answer;
        this.remarks = remarks;
        this.clock = clock;
    }

    void hold(String teryt, Consulted told) {
        LocalDate today = clock.today();
        run.settle(people.coordinator(teryt), 0, new ConsultationDraft(today, today.plusDays(told.days()), told.languages(), told.forms(), List.of(), Optional.empty()));
        run.open(people.coordinator(teryt));
        Scope scope = people.coordinator(teryt);
        told.remarks().forEach(remark -> handle(scope, remark, arrive(scope, remark)));
        answer.publish(scope, 1);
        run.close(scope);
    }

    private String arrive(Scope scope, Heard remark) {
        var draft = new RemarkDraft(clock.today(), remark.by(), remark.from(), remark.lang(), remark.about(), remark.text());
        return remark.by().equals(RemarkChannel.FORM.code())
                ? take.send(open.of(scope.teryt(), String.valueOf(scope.edition().year())), UUID.randomUUID(), draft, Optional.empty()) : take.enter(scope, draft, Optional.empty());
    }

    private void handle(Scope scope, Heard remark, String code) {
        Visibility seen = remark.held() == null ? Visibility.SHOWN : Visibility.held(remark.held());
        Optional<String> inPolish = Optional.ofNullable(remark.answerPl()).or(() -> Optional.ofNullable(remark.answer()));
        answer.handle(scope, code, remarks.byCode(scope.requireEnrolment(), code).orElseThrow().version(), new Handling(Optional.of(seen), Optional.ofNullable(remark.translation()),
                Optional.ofNullable(remark.translation()).map(words -> "tłumaczka PCPR"), Optional.ofNullable(remark.answer()), inPolish,
                Optional.ofNullable(remark.decision()).map(RemarkDecision::word)));
    }
}
