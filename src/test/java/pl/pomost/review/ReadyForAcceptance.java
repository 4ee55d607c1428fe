package pl.pomost.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Optional;
import pl.pomost.consent.EveryConsent;
import pl.pomost.directory.Enrolments;

/**
 * Makes that nothing blocks the acceptance of a submitted plan any more, for tests of what comes after. Whoever adds an obstacle adds here
 * how it is got out of the way, and back.
 */
@ApplicationScoped
public class ReadyForAcceptance {

    private final EveryConsent consents;
    private final Enrolments enrolments;
    private final Submissions submissions;
    private final ChecklistAtSubmission checklists;
    private final Judgements judgements;

    ReadyForAcceptance(EveryConsent consents, Enrolments enrolments, Submissions submissions, ChecklistAtSubmission checklists, Judgements judgements) {
        this.consents = consents;
        this.enrolments = enrolments;
        this.submissions = submissions;
        this.checklists = checklists;
        this.judgements = judgements;
    }

    /** The plan is under substantive review, and the demo's corrections are in. */
    @ActivateRequestContext
    public void prepare(String teryt) {
        consents.give(teryt);
        QuarkusTransaction.requiringNew().run(() -> judge(teryt));
    }

    /** A reviewer finds every criterion met. */
    private void judge(String teryt) {
        Submission submission = submissions.current(enrolments.of(teryt, Optional.empty()).orElseThrow().id()).orElseThrow();
        checklists.of(submission).orElseThrow().criteria().stream().filter(SubmittedChecklist.Criterion::reviewer).forEach(criterion -> judgements
                .persist(judgements.toChange(submission.enrolmentId(), submission.version(), criterion.code())
                        .orElseGet(() -> new Judgement(submission.enrolmentId(), submission.version(), criterion.code())).say(Verdict.MET, "", "test", submission.submittedOn())));
    }

    @ActivateRequestContext
    public void forget(String teryt) {
        consents.forget(teryt);
    }
}
