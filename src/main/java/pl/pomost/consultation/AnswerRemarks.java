package pl.pomost.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.consultation.AnswerPublished.PublicPlace;
import pl.pomost.directory.Enrolments;
import pl.pomost.mail.Post;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.ForbiddenMove;

/** The coordinator decides what is shown of a remark, answers it, and publishes answers. */
@ApplicationScoped
public class AnswerRemarks {

    private final Enrolments enrolments;
    private final Consultations consultations;
    private final ConsultationRemarks remarks;
    private final AuditLog audit;
    private final Post post;
    private final Event<AnswerPublished> published;

    AnswerRemarks(Enrolments enrolments, Consultations consultations, ConsultationRemarks remarks, AuditLog audit, Post post, Event<AnswerPublished> published) {
        this.enrolments = enrolments;
        this.consultations = consultations;
        this.remarks = remarks;
        this.post = post;
        this.audit = audit;
        this.published = published;
    }

    /**
     * @throws NotFoundException when there is no such remark
     * @throws EditedMeanwhile   when somebody saved it since {@code version}
     * @throws ForbiddenMove     when an answer that everybody has read would be taken back
     */
    @Transactional
    public void handle(Scope scope, String code, int version, Handling handling) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        enrolments.lockOpen(enrolment);
        ConsultationRemark remark = remarks.toChange(enrolment, code, version).orElseThrow(NotFoundException::new);
        remark.handle(handling);
        audit.record(scope.viewer().username(), "consultation.handled", scope.teryt(), code, remark.state().isAnswered()
                ? "Odpowiedziano na uwagę " + code + "." : "Rozpatrzono uwagę " + code + ".");
    }

    /**
     * Lets everybody read the answers to one consultation that are ready. It changes nothing in the plan, so it need not wait while others judge that.
     *
     * @param number of the consultation, from 1
     * @return how many
     * @throws NotFoundException when there is no such consultation
     */
    @Transactional
    public int publish(Scope scope, int number) {
        UUID held = consultations.of(scope.requireCoordinator().requireEnrolment(), number).orElseThrow(NotFoundException::new).id();
        List<ConsultationRemark> ready = remarks.answered(held);
        ready.forEach(remark -> publish(scope, number, remark));
        if (!ready.isEmpty()) {
            audit.record(scope.viewer().username(), "consultation.published", scope.teryt(), null, "Opublikowano odpowiedzi na uwagi: %d.".formatted(ready.size()));
        }
        return ready.size();
    }

    /**
     * Deletes the address for the answer.
     *
     * @throws NotFoundException when there is no such remark
     */
    @Transactional
    public void forgetAddress(Scope scope, String code) {
        remarks.toChange(scope.requireCoordinator().requireEnrolment(), code).orElseThrow(NotFoundException::new).forgetAddress();
        audit.record(scope.viewer().username(), "consultation.address", scope.teryt(), code, "Usunięto adres do odpowiedzi na uwagę " + code + ".");
    }

    private void publish(Scope scope, int number, ConsultationRemark remark) {
        remark.publish();
        remark.answerTo().ifPresent(address -> published.fire(new AnswerPublished(remark.id(),
                new PublicPlace(scope.powiat().name(), PublicConsultation.address(scope.teryt(), scope.edition().year(), number)), remark.code(), address,
                remark.lang(), remark.answer().orElse(""), remark.decision().orElse(""))));
        if (post.isOn()) {
            // the letter has it now; without e-mails somebody sends the answer by hand and needs it
            remark.forgetAddress();
        }
    }
}
