package pl.pomost.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;
import pl.pomost.plan.FreezePlan;
import pl.pomost.plan.PlanVersion;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.PolishDates;

/** The coordinator settles when and how the draft is consulted, opens it to everybody, prolongs and closes it. */
@ApplicationScoped
public class RunConsultation {

    private final Enrolments enrolments;
    private final Consultations consultations;
    private final FreezePlan freeze;
    private final AuditLog audit;
    private final DomainClock clock;
    private final Event<ConsultationOpened> opened;
    private final Event<ConsultationClosed> closed;

    RunConsultation(Enrolments enrolments, Consultations consultations, FreezePlan freeze, AuditLog audit, DomainClock clock, Event<ConsultationOpened> opened,
            Event<ConsultationClosed> closed) {
        this.enrolments = enrolments;
        this.consultations = consultations;
        this.freeze = freeze;
        this.audit = audit;
        this.clock = clock;
        this.opened = opened;
        this.closed = closed;
    }

    /**
     * Writes down when and how. Of one that is open the last day can move to later, and everything but the first day can change;
     * of one that is closed neither day.
     *
     * @param version that the form was opened with; 0 when there was none yet
     * @throws EditedMeanwhile when somebody saved it since
     * @throws ForbiddenMove   when it is open and its days would become fewer
     */
    @Transactional
    public void settle(Scope scope, int version, ConsultationDraft draft) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        enrolments.lockOpen(enrolment);
        Consultation consultation = consultations.toChange(enrolment).orElseGet(() -> fresh(enrolment));
        if (consultation.version() != version) {
            throw new EditedMeanwhile("konsultacje");
        }
        boolean prolonged = consultation.isOpened() && consultation.period().end().filter(draft.to()::isAfter).isPresent();
        consultation.settle(draft);
        audit.record(scope.viewer().username(), "consultation.settled", scope.teryt(), null, prolonged
                ? "Przedłużono konsultacje do " + PolishDates.inWords(draft.to()) + "." : "Zapisano ustalenia konsultacji.");
    }

    /**
     * Freezes the draft as a version and shows that version to everybody; what the team writes from now on is not in it.
     *
     * @throws ForbiddenMove when it was opened before, when its days are missing or over, or when the state of the plan does not allow it
     */
    @Transactional
    public void open(Scope scope) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        enrolments.lockOpen(enrolment);
        Consultation consultation = consultations.toChange(enrolment).orElseThrow(() -> new ForbiddenMove("Najpierw wpisz, kiedy i jak odbędą się konsultacje."));
        opened.fire(new ConsultationOpened(scope, open(consultation, scope.teryt(), scope.viewer().username()).number()));
    }

    /**
     * Begins one more, for a draft that was corrected or amended since the last one: nobody outside knows of it before it is opened, and the last one
     * stays as it is for everybody.
     *
     * @throws ForbiddenMove when there is none yet, or the last one is not closed
     */
    @Transactional
    public void prepareNext(Scope scope) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        enrolments.lockOpen(enrolment);
        consultations.persist(consultations.toChange(enrolment).orElseThrow(() -> new ForbiddenMove("Najpierw wpisz, kiedy i jak odbędą się konsultacje.")).next());
        audit.record(scope.viewer().username(), "consultation.settled", scope.teryt(), null, "Zaczęto przygotowywać następne konsultacje.");
    }

    /**
     * Gives up the next one while it is only prepared.
     *
     * @throws ForbiddenMove when it was opened, or is the only one
     */
    @Transactional
    public void giveUpNext(Scope scope) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        enrolments.lockOpen(enrolment);
        Consultation newest = consultations.toChange(enrolment).filter(each -> !each.isOpened() && each.number() > 1)
                .orElseThrow(() -> new ForbiddenMove("Zrezygnować można tylko z następnych konsultacji, których jeszcze nie otwarto."));
        consultations.delete(newest);
        audit.record(scope.viewer().username(), "consultation.settled", scope.teryt(), null, "Zrezygnowano z przygotowanych konsultacji.");
    }

    private PlanVersion open(Consultation consultation, String teryt, String by) {
        PlanVersion version = freeze.freeze(consultation.enrolmentId(), FreezePlan.FOR_CONSULTATION + by);
        consultation.open(version.id(), clock.today());
        audit.record(by, "consultation.opened", teryt, version.label(), "Otwarto konsultacje projektu planu, od %s do %s."
                .formatted(PolishDates.inWords(consultation.period().from()), PolishDates.inWords(consultation.period().to())));
        return version;
    }

    /** @throws ForbiddenMove when it is not open */
    @Transactional
    public void close(Scope scope) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        enrolments.lockOpen(enrolment);
        consultations.toChange(enrolment).orElseThrow(() -> new ForbiddenMove("Te konsultacje nie są otwarte.")).close(clock.today());
        String by = scope.viewer().username();
        audit.record(by, "consultation.closed", scope.teryt(), null, "Zamknięto konsultacje projektu planu.");
        closed.fire(new ConsultationClosed(scope));
    }

    /**
     * The plan was sent to its consultation from the page of its path, in whose transaction this runs: one that is ready is opened. Where nothing is
     * settled yet, the coordinator does that next.
     *
     * @param by user name of whoever moved the plan
     */
    @Transactional
    public void beginWithPlan(UUID enrolment, String teryt, String by) {
        consultations.toChange(enrolment).filter(consultation -> consultation.isReady(clock.today())).ifPresent(consultation -> open(consultation, teryt, by));
    }

    /**
     * The plan has left its consultation by another way, in whose transaction this runs: what is still open ends. Nobody is told once more.
     *
     * @param by user name of whoever moved the plan
     */
    @Transactional
    public void endWithPlan(UUID enrolment, String teryt, String by) {
        consultations.toChange(enrolment).filter(consultation -> consultation.phase(clock.today()).isUnderWay()).ifPresent(consultation -> {
            consultation.close(clock.today());
            audit.record(by, "consultation.closed", teryt, null, "Zamknięto konsultacje projektu planu.");
        });
    }

    private Consultation fresh(UUID enrolment) {
        Consultation consultation = Consultation.begun(enrolment);
        consultations.persist(consultation);
        return consultation;
    }
}
