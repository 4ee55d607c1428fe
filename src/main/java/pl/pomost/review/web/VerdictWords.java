package pl.pomost.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import pl.pomost.review.SubmittedChecklist.Criterion;
import pl.pomost.review.Verdict;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Look;

/** What verdicts are called, and how they look. */
@ApplicationScoped
class VerdictWords {

    private final JudgingTexts texts;

    VerdictWords(JudgingTexts texts) {
        this.texts = texts;
    }

    Look of(Verdict verdict) {
        return switch (verdict) {
            case MET -> new Look(texts.met(), "is-ok", "check");
            case PARTLY -> new Look(texts.partly(), "is-warn", "warning");
            case NOT_MET -> new Look(texts.notMet(), "is-bad", "error");
        };
    }

    Look of(Criterion criterion) {
        return switch (criterion.state()) {
            case "MET" -> of(Verdict.MET);
            case "NOT_MET" -> criterion.blocking() ? of(Verdict.NOT_MET) : new Look(texts.notMet(), "is-warn", "warning");
            default -> new Look(texts.notApplicable(), "is-next", "clock");
        };
    }

    Look toJudge() {
        return new Look(texts.toJudge(), "is-next", "person");
    }

    String carried(int version) {
        return texts.carried(version);
    }

    List<Choice> choices() {
        return Stream.of(Verdict.values()).map(verdict -> new Choice(verdict.key(), of(verdict).label())).toList();
    }
}
