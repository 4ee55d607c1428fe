package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.ForbiddenMove;

/** A reviewer says whether a criterion is met by what was submitted, and why not. */
@ApplicationScoped
public class JudgeCriterion {

    private final ReviewDoor door;
    private final ChecklistAtSubmission checklists;
    private final Judgements judgements;
    private final RoundReviewers reviewers;
    private final DomainClock clock;
    private final AuditLog audit;

    JudgeCriterion(ReviewDoor door, ChecklistAtSubmission checklists, Judgements judgements, RoundReviewers reviewers, DomainClock clock, AuditLog audit) {
        this.door = door;
        this.checklists = checklists;
        this.judgements = judgements;
        this.reviewers = reviewers;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * @param shown   number of the submitted version that the form was about
     * @param version of the judgement that the form was opened with; -1 when there was none
     * @param reason  needed unless the criterion is met
     * @throws OtherVersion      when another version is submitted by now
     * @throws EditedMeanwhile   when another reviewer has judged it meanwhile
     * @throws ForbiddenMove     when the plan is not with ROPS, or the reason is missing
     * @throws NotFoundException when no reviewer judges such a criterion
     */
    @Transactional
    public void judge(Scope scope, int shown, String criterion, int version, Verdict verdict, String reason) {
        Submission submission = door.open(scope, shown);
        if (verdict != Verdict.MET && reason.isBlank()) {
            throw new ForbiddenMove("Napisz, czego brakuje.");
        }
        checklists.of(submission).flatMap(list -> list.criteria().stream().filter(each -> each.reviewer() && each.code().equals(criterion)).findFirst())
                .orElseThrow(NotFoundException::new);
        Optional<Judgement> stored = judgements.toChange(submission.enrolmentId(), submission.version(), criterion);
        if (stored.map(Judgement::version).orElse(-1) != version) {
            throw new EditedMeanwhile(criterion);
        }
        String by = scope.viewer().username();
        Judgement judgement = stored.orElseGet(() -> new Judgement(submission.enrolmentId(), submission.version(), criterion));
        judgement.say(verdict, reason, by, clock.today());
        judgements.persist(judgement);
        reviewers.note(submission, by);
        audit.record(by, "criterion.judged", null, criterion, "Oceniono kryterium " + criterion + " planu: " + scope.powiat().name() + ".");
    }
}
