package pl.pomost.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;
import pl.pomost.shared.EditedMeanwhile;

/** Changes the draft: its particulars and its make-up. Callers hand in a scope that may edit. */
@ApplicationScoped
public class EditPlan {

    private static final String CODE = "plan";

    private final Plans plans;
    private final Enrolments enrolments;
    private final AuditLog audit;

    EditPlan(Plans plans, Enrolments enrolments, AuditLog audit) {
        this.plans = plans;
        this.enrolments = enrolments;
        this.audit = audit;
    }

    /**
     * @param version that the form was opened with; -1 when there was no draft yet
     * @throws EditedMeanwhile when somebody changed the draft since
     */
    @Transactional
    public void describe(Scope scope, int version, ParticularsDraft draft) {
        change(scope, version, plan -> plan.describe(draft));
        audit.record(scope.viewer().username(), "plan.particulars", scope.teryt(), CODE, "Zmieniono metrykę planu.");
    }

    /** As {@link #describe}. */
    @Transactional
    public void makeUp(Scope scope, int version, MakeUpDraft draft) {
        change(scope, version, plan -> plan.makeUp(draft));
        audit.record(scope.viewer().username(), "plan.chapters", scope.teryt(), CODE, "Zmieniono układ rozdziałów i załączniki planu.");
    }

    /** Who answers for a text in another language. Nothing else of the draft is touched, so no form has to be opened first. */
    @Transactional
    public void answerFor(Scope scope, NarrativeText text, Optional<Translation> said) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        enrolments.lockOpen(enrolment);
        Plan plan = plans.findByIdOptional(enrolment).orElseGet(() -> Plan.begun(enrolment));
        plan.answerFor(text.key(), said);
        plans.persist(plan);
        audit.record(scope.viewer().username(), "plan.translation", scope.teryt(), text.key(), "Zapisano, kto odpowiada za tekst: " + text.title() + ".");
    }

    private void change(Scope scope, int version, Consumer<Plan> change) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        // the first thing that the transaction reads, so that two people never begin two drafts
        enrolments.lockOpen(enrolment);
        Optional<Plan> stored = plans.findByIdOptional(enrolment);
        if (stored.map(Plan::version).orElse(-1) != version) {
            throw new EditedMeanwhile(CODE);
        }
        Plan plan = stored.orElseGet(() -> Plan.begun(enrolment));
        change.accept(plan);
        plans.persist(plan);
    }
}
