package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import pl.pomost.consultation.ConsultationClosed;
import pl.pomost.consultation.ConsultationOpened;
import pl.pomost.consultation.RunConsultation;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.PlanState;

/** Keeps the plan's path and its public consultation in step: whichever of the two moves, the other follows in the same transaction. */
@ApplicationScoped
class ConsultationSteps {

    private final MovePlan move;
    private final Enrolments enrolments;
    private final RunConsultation run;

    ConsultationSteps(MovePlan move, Enrolments enrolments, RunConsultation run) {
        this.move = move;
        this.enrolments = enrolments;
        this.run = run;
    }

    /** A plan that was sent there from the page of its path is there already; one that was returned or is amended stays where it is. */
    void opened(@Observes ConsultationOpened event) {
        if (!isConsulted(event.scope().requireEnrolment())) {
            PlanState state = enrolments.planStateOf(event.scope().requireEnrolment());
            move.move(event.scope(), Transition.CONSULT_AGAIN.leaves(state) ? Transition.CONSULT_AGAIN : Transition.OPEN_CONSULTATION, Wish.plain());
        }
    }

    void closed(@Observes ConsultationClosed event) {
        if (isConsulted(event.scope().requireEnrolment())) {
            move.move(event.scope(), Transition.END_CONSULTATION, Wish.plain());
        }
    }

    /** Whoever opens it on the page of the path opens what is ready; whoever ends it there, submits, or takes any other step, closes it. */
    void moved(@Observes PlanMoved event) {
        if (event.to() == PlanState.CONSULTATION) {
            run.beginWithPlan(event.enrolment(), event.teryt(), event.by());
        }
        if (event.to() != PlanState.CONSULTATION) {
            run.endWithPlan(event.enrolment(), event.teryt(), event.by());
        }
    }

    private boolean isConsulted(UUID enrolment) {
        return enrolments.planStateOf(enrolment) == PlanState.CONSULTATION;
    }
}
