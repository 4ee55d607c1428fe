package pl.pomost.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.plan.FrozenPlan;
import pl.pomost.plan.FrozenPlans;
import pl.pomost.plan.PlanDocument;
import pl.pomost.review.FrozenDocuments;
import pl.pomost.review.Remark;
import pl.pomost.review.VersionDifference;

/** What changed at the place of a remark since it was written: from the version that it is about to the newest that was submitted. */
@ApplicationScoped
class RemarkSince {

    private final FrozenPlans frozen;
    private final FrozenDocuments documents;
    private final RemarkTexts texts;

    RemarkSince(FrozenPlans frozen, FrozenDocuments documents, RemarkTexts texts) {
        this.frozen = frozen;
        this.documents = documents;
        this.texts = texts;
    }

    /**
     * @param words  which versions are compared, or that there is nothing to compare
     * @param quote  whether the quoted sentence still stands
     * @param titles of the newest document's sections
     */
    record Changes(String words, List<DifferenceView> changes, Optional<String> quote, Map<String, String> titles) {
    }

    Changes of(Scope scope, Remark remark) {
        List<FrozenPlan> versions = frozen.submitted(scope.requireEnrolment());
        Optional<FrozenPlan> now = versions.stream().findFirst();
        Optional<FrozenPlan> before = remark.aboutVersion().flatMap(number -> versions.stream().filter(each -> each.number() == number).findFirst())
                .or(() -> versions.stream().reduce((newer, older) -> older));
        if (now.isEmpty()) {
            return new Changes(texts.sinceNoVersion(), List.of(), Optional.empty(), Map.of());
        }
        PlanDocument newest = documents.full(scope.requireEnrolment(), now.get().number());
        Map<String, String> titles = RemarkViews.titles(newest);
        if (before.get().number() == now.get().number()) {
            return new Changes(texts.sinceNoVersion(), List.of(), Optional.empty(), titles);
        }
        VersionDifference difference = VersionDifference.between(documents.full(scope.requireEnrolment(), before.get().number()), newest);
        List<DifferenceView> changes = DifferenceView.of(difference.at(remark.target().orElse(""), remark.chapter()), texts);
        String words = changes.isEmpty() ? texts.sinceNothing(numbered(before.get())) : texts.sinceLead(numbered(before.get()), numbered(now.get()));
        return new Changes(words, changes, remark.quote().map(sentence -> stands(sentence, newest)), titles);
    }

    private String numbered(FrozenPlan version) {
        return texts.numbered(version.number());
    }

    private String stands(String sentence, PlanDocument newest) {
        return newest.texts().anyMatch(text -> text.contains(sentence)) ? texts.quoteStands() : texts.quoteGone();
    }
}
