package pl.pomost.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.access.Accounts;
import pl.pomost.access.Scope;
import pl.pomost.directory.Powiat;
import pl.pomost.review.Judgement;
import pl.pomost.review.Remark;
import pl.pomost.review.ReviewReport;
import pl.pomost.review.ReviewReport.Decided;
import pl.pomost.review.ReviewReport.Outcome;
import pl.pomost.review.Submission;
import pl.pomost.review.Submissions;
import pl.pomost.review.SubmittedChecklist;
import pl.pomost.review.Verdict;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Attribute;
import pl.pomost.shared.PolishDates;

/** Makes the printed card of a review and the letter. */
@ApplicationScoped
class ReviewCardPages {

    private final Submissions submissions;
    private final Accounts accounts;
    private final Vocabulary vocabulary;
    private final RemarkViews remarks;
    private final RemarkTitles titles;
    private final OpinionWords stances;
    private final OutsideSaids outside;
    private final ReviewCardTexts texts;

    ReviewCardPages(Submissions submissions, Accounts accounts, Vocabulary vocabulary, RemarkViews remarks, RemarkTitles titles, OpinionWords stances, OutsideSaids outside,
            ReviewCardTexts texts) {
        this.submissions = submissions;
        this.accounts = accounts;
        this.vocabulary = vocabulary;
        this.remarks = remarks;
        this.titles = titles;
        this.stances = stances;
        this.outside = outside;
        this.texts = texts;
    }

    ReviewCardView view(Scope scope, ReviewReport report) {
        Optional<Decided> decision = report.decision();
        boolean inside = scope.viewer().seesWholeRegion();
        List<Integer> rounds = submissions.of(scope.requireEnrolment()).stream().map(Submission::round).filter(round -> inside || round <= report.round()).toList();
        return new ReviewCardView(scope.teryt(), scope.powiat().name(), scope.powiat().kind() == Powiat.Kind.CITY, report.version(), facts(scope, report), decision.map(Decided::outcome).map(this::words),
                decision.filter(each -> each.outcome() != Outcome.TO_BE_CORRECTED).isPresent(),
                decision.filter(each -> each.outcome() == Outcome.ACCEPTED_WITH_RECOMMENDATIONS).isPresent(), decision.map(each -> PolishDates.inWords(each.on())).orElse(""),
                PolishDates.inWords(report.submittedOn()), decision.map(Decided::justification).orElse(""), criteria(report), views(scope, report.blocking()),
                views(scope, report.recommendations()), inside ? said(report) : List.of(), inside ? outside(report) : List.of(), rounds.size() > 1 ? rounds : List.of(), report.round(), inside);
    }

    private List<RemarkView> views(Scope scope, List<Remark> all) {
        return remarks.views(scope, all.stream().filter(remark -> remark.isSent() || scope.viewer().isRops()).toList(), titles.of(scope.requireEnrolment(), all));
    }

    private List<Attribute> facts(Scope scope, ReviewReport report) {
        var facts = new ArrayList<Attribute>();
        facts.add(Attribute.of(texts.powiat(), "", Optional.of(scope.powiat().name())));
        facts.add(Attribute.of(texts.edition(), "", Optional.of(scope.edition().name())));
        facts.add(Attribute.of(texts.round(), "", Optional.of(String.valueOf(report.round()))));
        facts.add(Attribute.of(texts.version(), "", Optional.of(String.valueOf(report.version()))));
        facts.add(Attribute.ofDay(texts.submitted(), "", Optional.of(report.submittedOn())));
        facts.add(Attribute.ofDay(texts.due(), "", Optional.of(report.dueOn())));
        facts.add(Attribute.of(texts.decision(), "", Optional.of(report.decision().map(each -> texts.decidedOn(words(each.outcome()), PolishDates.inWords(each.on())))
                .orElseGet(texts::pending))));
        report.decision().ifPresent(each -> facts.add(Attribute.of(texts.decidedBy(), "", Optional.of(accounts.names(List.of(each.by())).getOrDefault(each.by(), each.by())))));
        return facts;
    }

    private List<ReviewCardView.Criterion> criteria(ReviewReport report) {
        Map<String, Judgement> said = report.judgements().stream().collect(Collectors.toMap(Judgement::criterion, Function.identity()));
        return report.criteria().stream().map(criterion -> criterion(criterion, Optional.ofNullable(said.get(criterion.code())))).toList();
    }

    /** Where program and reviewer both judge, the reviewer's word is printed, after what the program found. */
    private ReviewCardView.Criterion criterion(SubmittedChecklist.Criterion criterion, Optional<Judgement> judgement) {
        String result = criterion.reviewer() ? judgement.map(Judgement::verdict).map(this::words).orElseGet(texts::notJudged) : found(criterion);
        String evidence = criterion.evidence().strip();
        String reason = judgement.map(Judgement::reason).orElse("");
        return new ReviewCardView.Criterion(criterion.code(), criterion.text(), criterion.blocking() ? texts.blocking(result) : result,
                evidence.isEmpty() || reason.isEmpty() ? evidence + reason : evidence + " " + reason);
    }

    private String found(SubmittedChecklist.Criterion criterion) {
        return switch (criterion.state()) {
            case "MET" -> texts.met();
            case "NOT_MET" -> texts.notMet();
            default -> texts.notApplicable();
        };
    }

    private List<ReviewCardView.Said> said(ReviewReport report) {
        return report.opinions().stream().filter(opinion -> opinion.isAnswered()).map(opinion -> new ReviewCardView.Said(vocabulary.area(opinion.area()),
                opinion.stance().map(stances::of).orElse(""), opinion.answer().orElse(""))).toList();
    }

    private List<ReviewCardView.Outside> outside(ReviewReport report) {
        return report.outside().stream().map(each -> new ReviewCardView.Outside(each.organisation(), PolishDates.inWords(each.on()), outside.of(each.words()))).toList();
    }

    private String words(Verdict verdict) {
        return switch (verdict) {
            case MET -> texts.met();
            case PARTLY -> texts.partly();
            case NOT_MET -> texts.notMet();
        };
    }

    private String words(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> texts.accepted();
            case ACCEPTED_WITH_RECOMMENDATIONS -> texts.acceptedWith();
            case TO_BE_CORRECTED -> texts.toBeCorrected();
        };
    }
}
