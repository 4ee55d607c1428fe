package pl.pomost.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.directory.Enrolments;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;
import pl.pomost.plan.Table;
import pl.pomost.review.Remark;
import pl.pomost.review.Remarks;
import pl.pomost.review.ReviewDoor;
import pl.pomost.review.WriteRemarks;
import pl.pomost.scenario.ChapterTemplate;
import pl.pomost.scenario.Scenarios;

/** Makes what pages show of remarks: to the team those that were sent, to ROPS all. */
@ApplicationScoped
class RemarkViews {

    private final Remarks remarks;
    private final WriteRemarks write;
    private final Enrolments enrolments;
    private final Scenarios scenarios;
    private final RemarkWords words;
    private final RemarkTexts texts;

    RemarkViews(Remarks remarks, WriteRemarks write, Enrolments enrolments, Scenarios scenarios, RemarkWords words, RemarkTexts texts) {
        this.remarks = remarks;
        this.write = write;
        this.enrolments = enrolments;
        this.scenarios = scenarios;
        this.words = words;
        this.texts = texts;
    }

    /** In the order in which they were written. */
    List<Remark> seenBy(Scope scope) {
        return scope.viewer().isRops() ? remarks.of(scope.requireEnrolment()) : remarks.sentTo(scope.requireEnrolment());
    }

    /** @param titles of the document's sections, by id; may be empty */
    RemarkView view(Scope scope, Remark remark, Map<String, String> titles) {
        return views(scope, List.of(remark), titles).get(0);
    }

    List<RemarkView> views(Scope scope, List<Remark> all, Map<String, String> titles) {
        boolean judges = ReviewDoor.reviews(scope.viewer()) && enrolments.planStateOf(scope.requireEnrolment()).isWithRops();
        Set<String> own = judges ? write.mayChange(scope, all) : Set.of();
        return all.stream().map(remark -> RemarkView.of(remark, place(remark, titles), words, texts, "/powiaty/" + scope.teryt(), own.contains(remark.code()),
                scope.viewer().seesWholeRegion())).toList();
    }

    /** By id: sections by their heading, entries that are rows of a table by what their row begins with. */
    static Map<String, String> titles(PlanDocument document) {
        Map<String, String> titles = document.sections().collect(Collectors.toMap(Section::id, Section::heading, (one, other) -> one));
        document.sections().flatMap(section -> section.blocks().stream()).filter(Table.class::isInstance).flatMap(table -> ((Table) table).rows().stream())
                .filter(row -> row.id().isPresent()).forEach(row -> titles.putIfAbsent(row.id().get(), row.cells().get(0).text()));
        return titles;
    }

    private String place(Remark remark, Map<String, String> titles) {
        return remark.target().map(target -> titles.getOrDefault(target, isChapter(target) ? chapter(remark) : target)).orElseGet(() -> chapter(remark));
    }

    private static boolean isChapter(String target) {
        return target.startsWith("rozdzial-");
    }

    private String chapter(Remark remark) {
        return remark.chapter().flatMap(number -> scenarios.current().chapter(number)).map(this::chapter).orElse("");
    }

    private String chapter(ChapterTemplate chapter) {
        return texts.chapter(chapter.number(), chapter.title());
    }
}
