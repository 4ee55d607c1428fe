package pl.pomost.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Accounts;
import pl.pomost.access.Scope;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.PlanParts;
import pl.pomost.review.ChecklistAtSubmission;
import pl.pomost.review.FrozenDocuments;
import pl.pomost.review.Judgement;
import pl.pomost.review.Judgements;
import pl.pomost.review.NotesOfReviewers;
import pl.pomost.review.Remark;
import pl.pomost.review.Submission;
import pl.pomost.review.SubmittedChecklist.Criterion;
import pl.pomost.review.Verdict;
import pl.pomost.review.web.ReviewPage.NoteView;
import pl.pomost.review.web.ReviewPage.Place;
import pl.pomost.shared.FormView;
import pl.pomost.shared.PolishDates;

/** Makes the review screen. */
@ApplicationScoped
class ReviewPages {

    private final ReviewHeads heads;
    private final FrozenDocuments documents;
    private final PlanParts parts;
    private final ChecklistAtSubmission checklists;
    private final Judgements judgements;
    private final RemarkViews remarks;
    private final NotesOfReviewers notes;
    private final Accounts accounts;
    private final VerdictWords words;
    private final JudgingTexts texts;

    ReviewPages(ReviewHeads heads, FrozenDocuments documents, PlanParts parts, ChecklistAtSubmission checklists, Judgements judgements, RemarkViews remarks,
            NotesOfReviewers notes, Accounts accounts, VerdictWords words, JudgingTexts texts) {
        this.heads = heads;
        this.documents = documents;
        this.parts = parts;
        this.checklists = checklists;
        this.judgements = judgements;
        this.remarks = remarks;
        this.notes = notes;
        this.accounts = accounts;
        this.words = words;
        this.texts = texts;
    }

    ReviewPage page(Scope scope, Submission submission, String column, FormView note) {
        ReviewHead head = heads.of(scope, submission);
        List<Remark> all = remarks.seenBy(scope);
        List<CriterionView> judged = judged(submission);
        List<CriterionView> automatic = criteria(submission).filter(each -> each.automatic() && !each.reviewer()).map(each -> CriterionView.automatic(each, words)).toList();
        return new ReviewPage(head, column, chapters(scope, submission, all, head.reviews()), progress(submission, judged), judged, automatic, head.rops(),
                head.rops() ? notes(scope) : List.of(), note, UUID.randomUUID(), all.size());
    }

    /** Those of the reviewer, with what was said. */
    List<CriterionView> judged(Submission submission) {
        Map<String, Judgement> said = judgements.of(submission.enrolmentId(), submission.version()).stream().collect(Collectors.toMap(Judgement::criterion, Function.identity()));
        Map<String, String> names = accounts.names(said.values().stream().map(Judgement::judgedBy).collect(Collectors.toSet()));
        return criteria(submission).filter(Criterion::reviewer).map(criterion -> {
            Optional<Judgement> judgement = Optional.ofNullable(said.get(criterion.code()));
            return CriterionView.judged(criterion, judgement, judgement.map(each -> texts.by(names.getOrDefault(each.judgedBy(), each.judgedBy()),
                    PolishDates.inWords(each.judgedOn()))), words);
        }).toList();
    }

    Optional<Verdict> verdict(Submission submission, String criterion) {
        return judgements.of(submission.enrolmentId(), submission.version()).stream().filter(each -> each.criterion().equals(criterion)).map(Judgement::verdict).findFirst();
    }

    private Stream<Criterion> criteria(Submission submission) {
        return checklists.of(submission).stream().flatMap(list -> list.criteria().stream());
    }

    private String progress(Submission submission, List<CriterionView> judged) {
        if (judged.isEmpty()) {
            return "";
        }
        List<Judgement> said = judgements.of(submission.enrolmentId(), submission.version());
        int blocking = checklists.of(submission).map(list -> list.blockingUnmet(said)).orElse(0);
        return texts.progress((int) judged.stream().filter(CriterionView::judged).count(), judged.size(), blocking);
    }

    private List<List<Place>> chapters(Scope scope, Submission submission, List<Remark> all, boolean writes) {
        PlanDocument document = documents.full(submission.enrolmentId(), submission.version());
        Map<String, String> titles = RemarkViews.titles(document);
        List<List<PlanParts.Part>> chapters = parts.of(document, documents.sha256(submission.enrolmentId(), submission.version()));
        Set<String> known = chapters.stream().flatMap(List::stream).map(PlanParts.Part::id).collect(Collectors.toSet());
        Map<String, String> rows = documents.whereabouts(document);
        Map<String, List<RemarkView>> byPlace = all.stream().collect(Collectors.groupingBy(remark -> place(remark, known, rows),
                Collectors.mapping(remark -> remarks.view(scope, remark, titles), Collectors.toList())));
        return chapters.stream().map(chapter -> chapter.stream().map(part -> new Place(part, byPlace.getOrDefault(part.id(), List.of()), writes && titles.containsKey(part.id())))
                .toList()).toList();
    }

    /** The section under which a remark is shown: its own, the one with the row of its entry, else its chapter. */
    private static String place(Remark remark, Set<String> known, Map<String, String> rows) {
        String target = remark.target().orElse("");
        String chapter = remark.chapter().map(number -> "rozdzial-" + number).orElse("");
        return known.contains(target) ? target : rows.getOrDefault(target, chapter);
    }

    private List<NoteView> notes(Scope scope) {
        List<NotesOfReviewers.Note> all = notes.of(scope);
        Map<String, String> names = accounts.names(all.stream().map(NotesOfReviewers.Note::by).collect(Collectors.toSet()));
        return all.stream().map(note -> new NoteView(note.id(), note.text(), texts.by(names.getOrDefault(note.by(), note.by()), PolishDates.inWords(note.on())),
                note.by().equals(scope.viewer().username()))).toList();
    }
}
