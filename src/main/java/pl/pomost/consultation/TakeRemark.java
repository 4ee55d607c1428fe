package pl.pomost.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.ForbiddenMove;

/** A remark comes in: sent by somebody outside, or entered by the coordinator from paper, a letter or a meeting. */
@ApplicationScoped
public class TakeRemark {

    /** Letters that a form outside takes. */
    public static final int MOST_LETTERS = 4_000;
    private static final String PREFIX = "K-";
    /** Who did it, in the history: nobody is asked for a name. */
    private static final String SOMEBODY = "osoba z zewnątrz";

    private final Enrolments enrolments;
    private final Consultations consultations;
    private final ConsultationRemarks remarks;
    private final AuditLog audit;
    private final Clock now;
    private final DomainClock clock;
    private final Event<RemarkArrived> arrived;

    TakeRemark(Enrolments enrolments, Consultations consultations, ConsultationRemarks remarks, AuditLog audit, Clock now, DomainClock clock, Event<RemarkArrived> arrived) {
        this.enrolments = enrolments;
        this.consultations = consultations;
        this.remarks = remarks;
        this.audit = audit;
        this.now = now;
        this.clock = clock;
        this.arrived = arrived;
    }

    /**
     * A form that somebody outside has sent. The same form sent twice is one remark.
     *
     * @param id       that the form was given
     * @param answerTo address for the answer, deleted when it has gone
     * @return code of the remark
     * @throws ForbiddenMove when the consultation is not running
     */
    @Transactional
    public String send(PublicConsultation to, UUID id, RemarkDraft draft, Optional<String> answerTo) {
        enrolments.share(to.enrolment()); // before the consultation, as everywhere: the remark's key holds it anyway
        Consultation running = consultations.toChange(to.enrolment()).filter(consultation -> consultation.phase(clock.today()) == Phase.RUNNING)
                .orElseThrow(() -> new ForbiddenMove("Konsultacje nie są otwarte."));
        Optional<ConsultationRemark> sent = remarks.findByIdOptional(id);
        if (sent.filter(before -> before.enrolmentId().equals(to.enrolment()) && before.text().equals(draft.text())).isPresent()) {
            return sent.get().code();
        }
        ConsultationRemark remark = ConsultationRemark.of(draft, RemarkState.NEW, now.instant()).saidIn(running);
        remark.answerGoesTo(answerTo);
        remarks.enter(remark, sent.isPresent() ? UUID.randomUUID() : id, to.enrolment(), PREFIX, 2);
        arrived.fire(new RemarkArrived(remark.id(), remark.code(), to.teryt(), to.powiat()));
        audit.record(SOMEBODY, "consultation.remark", to.teryt(), remark.code(), "Przyszła uwaga z formularza: " + remark.code() + ".");
        return remark.code();
    }

    /**
     * A remark that came another way, as whoever enters it has read it. It is one of the latest consultation that was opened.
     *
     * @return its code
     * @throws ForbiddenMove when no consultation was opened
     */
    @Transactional
    public String enter(Scope scope, RemarkDraft draft, Optional<String> answerTo) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        enrolments.lockOpen(enrolment);
        consultations.toChange(enrolment);
        Consultation opened = consultations.opened(enrolment).orElseThrow(() -> new ForbiddenMove("Najpierw otwórz konsultacje."));
        ConsultationRemark remark = ConsultationRemark.of(draft, RemarkState.ACCEPTED, now.instant()).saidIn(opened);
        remark.answerGoesTo(answerTo);
        remarks.enter(remark, enrolment, PREFIX, 2);
        audit.record(scope.viewer().username(), "consultation.remark", scope.teryt(), remark.code(),
                "Wpisano uwagę %s (%s).".formatted(remark.code(), RemarkChannel.word(remark.channel())));
        return remark.code();
    }
}
