package pl.pomost.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.demo.ReviewScript.Judged;
import pl.pomost.demo.ReviewScript.Said;
import pl.pomost.plan.PlanDocument;
import pl.pomost.review.AnswerRemark;
import pl.pomost.review.FrozenDocuments;
import pl.pomost.review.JudgeCriterion;
import pl.pomost.review.Judgement;
import pl.pomost.review.Judgements;
import pl.pomost.review.Remark;
import pl.pomost.review.RemarkDraft;
import pl.pomost.review.RemarkPlace;
import pl.pomost.review.RemarkTopic;
import pl.pomost.review.Remarks;
import pl.pomost.review.SettleRemark;
import pl.pomost.review.WriteRemarks;

/** What ROPS says of a plan, remark by remark and criterion by criterion, and what the powiat answers. */
@ApplicationScoped
class DemoRemarks {

    private final WriteRemarks write;
    private final AnswerRemark answer;
    private final SettleRemark settle;
    private final JudgeCriterion judge;
    private final Remarks remarks;
    private final Judgements judgements;
    private final FrozenDocuments documents;

    DemoRemarks(WriteRemarks write, AnswerRemark answer, SettleRemark settle, JudgeCriterion judge, Remarks remarks, Judgements judgements, FrozenDocuments documents) {
        this.write = write;
        this.answer = answer;
        this.settle = settle;
        this.judge = judge;
        this.remarks = remarks;
        this.judgements = judgements;
        this.documents = documents;
    }

    void write(Scope reviewer, int version, List<Said> said) {
        PlanDocument document = documents.full(reviewer.requireEnrolment(), version);
        said.forEach(each -> write.add(reviewer, version, draft(each, document)));
    }

    /** As the form writes it. */
    private static RemarkDraft draft(Said said, PlanDocument document) {
        Optional<RemarkTopic> topic = Optional.of(RemarkTopic.valueOf(said.topic().toUpperCase(Locale.ROOT)));
        RemarkPlace place = RemarkPlace.in(document, said.target()).orElseThrow(() -> new IllegalStateException("The plan of the demo has no " + said.target()));
        Optional<String> quote = Optional.ofNullable(said.sentence())
                .map(begin -> place.sentences().stream().filter(sentence -> sentence.startsWith(begin)).findFirst().orElseThrow(() -> new IllegalStateException(begin)));
        return new RemarkDraft(place.chapter(), Optional.of(said.target()), quote, Optional.ofNullable(said.criterion()), said.blocking(), topic, said.text());
    }

    /** In the order in which they were written, which is that of the script. */
    void answer(Scope coordinator, List<Said> said) {
        for (int i = 0; i < said.size(); i++) {
            if (said.get(i).answer() != null) {
                Remark remark = remarks.of(coordinator.requireEnrolment()).get(i);
                answer.answer(coordinator, remark.code(), remark.version(), said.get(i).answer());
            }
        }
    }

    void settle(Scope reviewer, List<Said> said) {
        for (int i = 0; i < said.size(); i++) {
            if (said.get(i).settled() != null) {
                Remark remark = remarks.of(reviewer.requireEnrolment()).get(i);
                settle.settle(reviewer, remark.code(), remark.version(), said.get(i).settled(), said.get(i).words());
            }
        }
    }

    /** But for what was carried over from the round before. */
    void judge(Scope reviewer, int version, List<Judged> judged) {
        List<String> before = judgements.of(reviewer.requireEnrolment(), version).stream().map(Judgement::criterion).toList();
        judged.stream().filter(each -> !before.contains(each.criterion())).forEach(each -> judge.judge(reviewer, version, each.criterion(), -1, each.verdict(), each.reason()));
    }
}
