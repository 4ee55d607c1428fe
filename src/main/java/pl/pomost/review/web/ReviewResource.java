package pl.pomost.review.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.review.JudgeCriterion;
import pl.pomost.review.NoteForReviewers;
import pl.pomost.review.ReviewDoor;
import pl.pomost.review.Submission;
import pl.pomost.review.Verdict;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.SentForm;
import pl.pomost.shared.Submitted;

/** The review screen of one plan: the frozen document, the criteria, remarks, notes of reviewers. For ROPS; auditors look without the notes. */
@Path("/powiaty/{teryt}/ocena")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ReviewResource {

    private static final String SECTION = "ocena";
    private static final String DOCUMENT = "dokument";
    private static final String CRITERIA = "kryteria";
    private static final int MOST = 20_000;

    private final CurrentScope scopes;
    private final Pages pages;
    private final ReviewDoor door;
    private final ReviewPages reviews;
    private final ReviewHeads heads;
    private final JudgeCriterion judge;
    private final NoteForReviewers note;
    private final VerdictWords verdicts;
    private final JudgingTexts texts;
    private final FormTexts words;

    ReviewResource(CurrentScope scopes, Pages pages, ReviewDoor door, ReviewPages reviews, ReviewHeads heads, JudgeCriterion judge, NoteForReviewers note, VerdictWords verdicts,
            JudgingTexts texts, FormTexts words) {
        this.scopes = scopes;
        this.pages = pages;
        this.door = door;
        this.reviews = reviews;
        this.heads = heads;
        this.judge = judge;
        this.note = note;
        this.verdicts = verdicts;
        this.texts = texts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance screen(Page page, ReviewPage view);

        static native TemplateInstance notSubmitted(Page page, String teryt);

        static native TemplateInstance criterion(Page page, ReviewHead head, CriterionView criterion, FormView form, List<Choice> verdicts);
    }

    @GET
    public TemplateInstance screen(@PathParam("teryt") String teryt, @QueryParam("kolumna") Optional<String> column) {
        Scope scope = seen(teryt);
        return door.find(scope).map(submission -> screen(scope, submission, column.filter(CRITERIA::equals).orElse(DOCUMENT), FormView.filled(Submitted.NOTHING)))
                .orElseGet(() -> Templates.notSubmitted(pages.of(texts.section(), scope, SECTION), teryt));
    }

    @GET
    @Path("kryteria/{code}")
    public TemplateInstance criterion(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = ReviewDoor.requireReviewer(scopes.of(teryt));
        Submission submission = door.current(scope);
        CriterionView criterion = criterion(submission, code);
        return criterion(scope, submission, criterion, FormView.filled(filled(submission, criterion)));
    }

    @POST
    @Path("kryteria/{code}")
    public Response judge(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        Scope scope = ReviewDoor.requireReviewer(scopes.of(teryt));
        Submission submission = door.current(scope);
        CriterionView criterion = criterion(submission, code);
        var reading = new FormReading(Submitted.of(sent), words);
        String verdict = reading.field("verdict", texts.verdict()).requiredOneOf(verdicts.choices());
        String reason = reading.field("reason", texts.reason()).text(MOST).orElse("");
        if (reason.isEmpty() && !verdict.isEmpty() && !verdict.equals(Verdict.MET.key())) {
            reading.refuse("reason", texts.reasonNeeded());
        }
        return ReviewForm.of(reading, view -> criterion(scope, submission, criterion, view)).finish("/powiaty/" + teryt + "/ocena?kolumna=kryteria#" + code, "reason",
                () -> judge.judge(scope, ReviewForm.shown(reading.typed()), code, reading.typed().version(), Verdict.valueOf(verdict.toUpperCase(Locale.ROOT)), reason),
                () -> {
                    CriterionView now = criterion(submission, code);
                    return new ReviewForm.Stored(filled(submission, now), now.version());
                });
    }

    @POST
    @Path("notatki")
    public Response note(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        Scope scope = ReviewDoor.requireRops(scopes.of(teryt));
        Submission submission = door.current(scope);
        var reading = new FormReading(Submitted.of(sent), words);
        String text = reading.field("note", texts.newNote()).required(MOST);
        UUID id = new SentForm(sent).id("id").orElseGet(UUID::randomUUID);
        return ReviewForm.of(reading, view -> screen(scope, submission, CRITERIA, view))
                .finish("/powiaty/" + teryt + "/ocena?kolumna=kryteria#notatki", "note", () -> note.note(scope, id, Optional.empty(), text), () -> {
                    throw new IllegalStateException("a new note cannot have been edited meanwhile");
                });
    }

    @POST
    @Path("notatki/{id}/usun")
    public Response removeNote(@PathParam("teryt") String teryt, @PathParam("id") String id) {
        Scope scope = ReviewDoor.requireRops(scopes.of(teryt));
        UUID known = SentForm.asId(id).orElseThrow(NotFoundException::new);
        return Moves.andThen(words, "/powiaty/" + teryt + "/ocena?kolumna=kryteria#notatki", () -> note.remove(scope, known));
    }

    private TemplateInstance screen(Scope scope, Submission submission, String column, FormView noteForm) {
        return Templates.screen(pages.of(texts.section()), reviews.page(scope, submission, column, noteForm));
    }

    private TemplateInstance criterion(Scope scope, Submission submission, CriterionView criterion, FormView form) {
        return Templates.criterion(pages.of(texts.criterion(criterion.code()), scope, SECTION), heads.of(scope, submission), criterion, form, verdicts.choices());
    }

    private CriterionView criterion(Submission submission, String code) {
        return reviews.judged(submission).stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow(NotFoundException::new);
    }

    private Submitted filled(Submission submission, CriterionView criterion) {
        return Submitted.NOTHING.with("version", String.valueOf(criterion.version())).with("reason", criterion.reason())
                .with("verdict", reviews.verdict(submission, criterion.code()).map(Verdict::key).orElse(""));
    }

    /** The team sees its remarks and the decision; the screen itself is ROPS's. */
    private Scope seen(String teryt) {
        Scope scope = scopes.of(teryt).requireEverything();
        scope.requireEnrolment();
        if (!scope.viewer().seesWholeRegion()) {
            throw new ForbiddenException();
        }
        return scope;
    }
}
