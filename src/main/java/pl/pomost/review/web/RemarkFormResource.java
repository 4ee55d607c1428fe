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
import java.util.Optional;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.plan.PlanDocument;
import pl.pomost.review.ChecklistAtSubmission;
import pl.pomost.review.FrozenDocuments;
import pl.pomost.review.Remark;
import pl.pomost.review.RemarkPlace;
import pl.pomost.review.Remarks;
import pl.pomost.review.ReviewDoor;
import pl.pomost.review.Submission;
import pl.pomost.review.WriteRemarks;
import pl.pomost.shared.Choice;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Problem;
import pl.pomost.shared.Submitted;

/** A reviewer writes a remark on a place of the frozen document, changes it or takes it back. */
@Path("/powiaty/{teryt}/ocena/uwagi")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class RemarkFormResource {

    private final CurrentScope scopes;
    private final Pages pages;
    private final ReviewDoor door;
    private final FrozenDocuments documents;
    private final ChecklistAtSubmission checklists;
    private final Remarks remarks;
    private final WriteRemarks write;
    private final RemarkWords names;
    private final RemarkTexts texts;
    private final FormTexts words;

    RemarkFormResource(CurrentScope scopes, Pages pages, ReviewDoor door, FrozenDocuments documents, ChecklistAtSubmission checklists, Remarks remarks, WriteRemarks write,
            RemarkWords names, RemarkTexts texts, FormTexts words) {
        this.scopes = scopes;
        this.pages = pages;
        this.door = door;
        this.documents = documents;
        this.checklists = checklists;
        this.remarks = remarks;
        this.write = write;
        this.names = names;
        this.texts = texts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance remarkForm(Page page, RemarkFormPage view);
    }

    @GET
    @Path("nowa")
    public TemplateInstance fresh(@PathParam("teryt") String teryt, @QueryParam("cel") Optional<String> target, @QueryParam("kryterium") Optional<String> criterion) {
        Scope scope = ReviewDoor.requireReviewer(scopes.of(teryt));
        RemarkPlace place = place(scope, door.current(scope).version(), target);
        return form(scope, place, Optional.empty(), FormView.filled(Submitted.NOTHING.with("criterion", criterion.orElse(""))));
    }

    @POST
    @Path("nowa")
    public Response add(@PathParam("teryt") String teryt, @QueryParam("cel") Optional<String> target, MultivaluedMap<String, String> sent) {
        Scope scope = ReviewDoor.requireReviewer(scopes.of(teryt));
        Submitted typed = Submitted.of(sent);
        int shown = ReviewForm.shown(typed);
        boolean other = shown != door.current(scope).version();
        RemarkPlace place = other ? moved(scope, shown, target) : place(scope, shown, target);
        // sentences are chosen by their number, which another version may give to another sentence
        RemarkForm form = read(scope, place, other ? typed.with("sentence", "") : typed);
        return ReviewForm.of(form.reading(), view -> form(scope, place, Optional.empty(), view)).finish(back(scope, place), "text", () -> write.add(scope, shown, form.draft()), () -> {
            throw new IllegalStateException("a new remark cannot have been edited meanwhile");
        });
    }

    @GET
    @Path("{code}/edycja")
    public TemplateInstance edit(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = ReviewDoor.requireReviewer(scopes.of(teryt));
        Remark remark = unsent(scope, code);
        RemarkPlace place = place(scope, remark);
        return form(scope, place, Optional.of(code), FormView.filled(RemarkForm.filled(remark, place)));
    }

    @POST
    @Path("{code}/edycja")
    public Response save(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        Scope scope = ReviewDoor.requireReviewer(scopes.of(teryt));
        RemarkPlace place = place(scope, unsent(scope, code));
        RemarkForm form = read(scope, place, Submitted.of(sent));
        return ReviewForm.of(form.reading(), view -> form(scope, place, Optional.of(code), view))
                .finish(back(scope, place), "text", () -> write.rewrite(scope, code, form.reading().typed().version(), form.draft()), () -> {
                    Remark now = remarks.reread(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
                    return new ReviewForm.Stored(RemarkForm.filled(now, place), now.version());
                });
    }

    @POST
    @Path("{code}/usun")
    public Response remove(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        Scope scope = ReviewDoor.requireReviewer(scopes.of(teryt));
        try {
            return Moves.andThen(words, "/powiaty/" + teryt + "/uwagi", () -> write.remove(scope, code, Submitted.of(sent).version()));
        } catch (EditedMeanwhile meanwhile) {
            throw new Problem(409, words.refused(), texts.savedSince(code));
        }
    }

    private TemplateInstance form(Scope scope, RemarkPlace place, Optional<String> code, FormView form) {
        String base = "/powiaty/" + scope.teryt() + "/ocena";
        String action = base + "/uwagi/" + code.map(own -> own + "/edycja").orElse("nowa?cel=" + place.id());
        return Templates.remarkForm(pages.of(code.map(texts::edit).orElseGet(texts::fresh), scope, "ocena"), new RemarkFormPage(scope.teryt(), action, back(scope, place), code,
                place.heading(), door.current(scope).version(), form, RemarkForm.kinds(texts), RemarkForm.sentences(place), criteria(scope), names.topics()));
    }

    private RemarkForm read(Scope scope, RemarkPlace place, Submitted typed) {
        return new RemarkForm(typed, place, criteria(scope), names, texts, words);
    }

    private List<Choice> criteria(Scope scope) {
        Submission submission = door.current(scope);
        return checklists.of(submission).stream().flatMap(list -> list.criteria().stream()).map(each -> new Choice(each.code(), each.code() + ": " + each.text())).toList();
    }

    private Remark unsent(Scope scope, String code) {
        Remark found = remarks.byCode(scope.requireEnrolment(), code).filter(remark -> !remark.isSent()).orElseThrow(NotFoundException::new);
        if (!write.mayChange(scope, found)) {
            throw new ForbiddenException();
        }
        return found;
    }

    private RemarkPlace place(Scope scope, Remark remark) {
        return place(scope, remark.aboutVersion().orElseGet(() -> door.current(scope).version()), remark.target());
    }

    private RemarkPlace place(Scope scope, int version, Optional<String> target) {
        return target.flatMap(id -> RemarkPlace.in(documents.full(scope.requireEnrolment(), version), id)).orElseThrow(NotFoundException::new);
    }

    /** The place of an earlier version as the submitted one has it; its chapter where the place is gone. */
    private RemarkPlace moved(Scope scope, int shown, Optional<String> target) {
        RemarkPlace before = place(scope, shown, target);
        PlanDocument now = documents.full(scope.requireEnrolment(), door.current(scope).version());
        return RemarkPlace.in(now, before.id()).or(() -> before.chapter().flatMap(number -> RemarkPlace.in(now, "rozdzial-" + number))).orElseThrow(NotFoundException::new);
    }

    private static String back(Scope scope, RemarkPlace place) {
        return "/powiaty/" + scope.teryt() + "/ocena#" + place.id();
    }
}
