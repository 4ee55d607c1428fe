package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import pl.pomost.directory.PlanState;
import pl.pomost.review.SubmittedChecklist.Criterion;

/**
 * What is ready when a round of the review begins: what the program found, and, from the second round on, the judgements that rest on nothing
 * but chapters in which not a word has changed. All others are asked again.
 */
@ApplicationScoped
class BeginRound {

    private final ChecklistAtSubmission checklists;
    private final Submissions submissions;
    private final Judgements judgements;
    private final FrozenDocuments documents;

    BeginRound(ChecklistAtSubmission checklists, Submissions submissions, Judgements judgements, FrozenDocuments documents) {
        this.checklists = checklists;
        this.submissions = submissions;
        this.judgements = judgements;
        this.documents = documents;
    }

    void whenSubmitted(@Observes PlanMoved moved) {
        if (moved.to() == PlanState.SUBMITTED) {
            int version = moved.version().orElseThrow();
            SubmittedChecklist checklist = checklists.keep(moved.enrolment(), version);
            List<Submission> rounds = submissions.of(moved.enrolment());
            if (rounds.size() > 1) {
                carry(moved.enrolment(), rounds.get(rounds.size() - 2).version(), version, checklist);
            }
        }
    }

    private void carry(UUID enrolment, int before, int now, SubmittedChecklist checklist) {
        List<Judgement> earlier = judgements.of(enrolment, before);
        if (!earlier.isEmpty()) {
            VersionDifference difference = documents.difference(enrolment, before, now);
            earlier.stream().filter(judgement -> checklist.criteria().stream().anyMatch(criterion -> criterion.reviewer() && criterion.code().equals(judgement.criterion())
                    && isUntouched(criterion, difference))).forEach(judgement -> judgements.persist(judgement.carriedTo(now)));
        }
    }

    private static boolean isUntouched(Criterion criterion, VersionDifference difference) {
        return criterion.rests().isEmpty() ? difference.isEmpty() : criterion.rests().stream().allMatch(difference::leavesChapter);
    }
}
