package pl.pomost.review.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.review.Judgement;
import pl.pomost.review.SubmittedChecklist.Criterion;
import pl.pomost.review.SubmittedChecklist.Found;
import pl.pomost.shared.Look;

/**
 * A criterion beside the document.
 *
 * @param state    what the program found, or what a reviewer has said
 * @param reason   of the reviewer
 * @param by       who said it and when; empty until somebody has
 * @param carried  that it was said of an earlier version, in words
 * @param judgedBy a person, perhaps after the program
 * @param version  of the judgement; -1 when there is none
 */
record CriterionView(String code, String text, Look state, boolean blocking, String evidence, String hint, List<Found> findings, String reason, Optional<String> by,
        Optional<String> carried, boolean judgedBy, boolean judged, int version) {

    private static final int FEW = 3;

    /** Many findings are folded away. */
    public boolean folded() {
        return findings.size() > FEW;
    }

    /** As a reviewer judges it. */
    static CriterionView judged(Criterion criterion, Optional<Judgement> judgement, Optional<String> by, VerdictWords words) {
        return new CriterionView(criterion.code(), criterion.text(), judgement.map(Judgement::verdict).map(words::of).orElseGet(words::toJudge), criterion.blocking(),
                criterion.automatic() ? criterion.evidence() : "", criterion.hint(), criterion.findings(), judgement.map(Judgement::reason).orElse(""), by,
                judgement.flatMap(Judgement::carriedFrom).map(words::carried), true, judgement.isPresent(), judgement.map(Judgement::version).orElse(-1));
    }

    /** As the program judged it. */
    static CriterionView automatic(Criterion criterion, VerdictWords words) {
        return new CriterionView(criterion.code(), criterion.text(), words.of(criterion), criterion.blocking(), criterion.evidence(), criterion.hint(), criterion.findings(), "",
                Optional.empty(), Optional.empty(), false, true, -1);
    }
}
