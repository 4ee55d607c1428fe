package pl.pomost.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.plan.FrozenPlan;
import pl.pomost.plan.FrozenPlans;
import pl.pomost.review.FrozenDocuments;
import pl.pomost.review.Remark;

/** What the places are called that remarks are about: a code says something only to those who have learned it. */
@ApplicationScoped
class RemarkTitles {

    private final FrozenPlans versions;
    private final FrozenDocuments documents;

    RemarkTitles(FrozenPlans versions, FrozenDocuments documents) {
        this.versions = versions;
        this.documents = documents;
    }

    /** As in the newest version that a remark is about; what stands there no longer, as it was called before. */
    Map<String, String> of(UUID enrolment, List<Remark> remarks) {
        Set<Integer> about = remarks.stream().map(Remark::aboutVersion).flatMap(Optional::stream).collect(Collectors.toSet());
        Map<String, String> titles = new HashMap<>();
        Stream<Integer> known = versions.of(enrolment).stream().map(FrozenPlan::number).filter(about::contains);
        known.sorted(Comparator.reverseOrder()).forEach(number -> RemarkViews.titles(documents.full(enrolment, number)).forEach(titles::putIfAbsent));
        return titles;
    }
}
