package pl.pomost.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import pl.pomost.access.Scope;
import pl.pomost.action.ActionWords;
import pl.pomost.action.WriteActions;
import pl.pomost.audit.AuditLog;
import pl.pomost.diagnosis.ResourceWords;
import pl.pomost.diagnosis.WriteResources;
import pl.pomost.directory.Enrolments;

/** Takes over what a newer revision of a practice offers, text by text, or lets it be. Either way it is not offered again. */
@ApplicationScoped
public class TakeImprovement {

    private final WriteActions actions;
    private final WriteResources resources;
    private final Takeovers takeovers;
    private final Enrolments enrolments;
    private final AuditLog audit;

    TakeImprovement(WriteActions actions, WriteResources resources, Takeovers takeovers, Enrolments enrolments, AuditLog audit) {
        this.actions = actions;
        this.resources = resources;
        this.takeovers = takeovers;
        this.enrolments = enrolments;
        this.audit = audit;
    }

    /**
     * @param offered as the page showed it, read before this transaction
     * @param version number of the entry's last change as the page showed it
     * @param parts   texts to take over; none leaves the entry as it is
     * @throws pl.pomost.shared.EditedMeanwhile when somebody saved the entry since
     * @throws pl.pomost.shared.Problem 409 while the draft is closed
     */
    @Transactional
    public void take(Scope scope, Improvement offered, int version, Set<PracticePart> parts) {
        if (parts.isEmpty()) {
            enrolments.lockOpen(scope.requireEdit(offered.area()).requireEnrolment());
        } else if (offered.practice().kind() == PracticeKind.ACTION) {
            actions.take(scope, offered.entry(), version, new ActionWords(text(offered, parts, PracticePart.TITLE), text(offered, parts, PracticePart.WHAT),
                    text(offered, parts, PracticePart.FOR_WHOM), text(offered, parts, PracticePart.CONDITIONS)));
        } else {
            resources.take(scope, offered.entry(), version, new ResourceWords(text(offered, parts, PracticePart.TITLE), text(offered, parts, PracticePart.WHAT),
                    text(offered, parts, PracticePart.FOR_WHOM), text(offered, parts, PracticePart.CONDITIONS)));
        }
        takeovers.ofEntry(scope.requireEnrolment(), offered.entry()).ifPresent(takeover -> takeover.look(offered.to().number()));
        audit.record(scope.viewer().username(), "practice.looked", scope.teryt(), offered.entry(), "Przejrzano wersję " + offered.to().number() + " dobrej praktyki "
                + offered.practice().code() + "; przejętych tekstów: " + parts.size() + ".");
    }

    private static Optional<String> text(Improvement offered, Set<PracticePart> parts, PracticePart part) {
        return offered.changes().stream().filter(change -> change.part() == part && parts.contains(part) && change.isTakeable()).map(Improvement.Change::offered).findFirst();
    }
}
