package pl.pomost.practice.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.practice.Improvement;
import pl.pomost.practice.Improvements;
import pl.pomost.practice.PracticeKind;
import pl.pomost.practice.PracticePart;
import pl.pomost.practice.TakeImprovement;
import pl.pomost.shared.Dates;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Saved;
import pl.pomost.shared.Submitted;
import pl.pomost.shared.WordDifference.Piece;

/** What a plan has from the bank of practices, and what has become of that since. */
@Path("/powiaty/{teryt}/przejete")
@Authenticated
@Blocking
class AdoptedResource {

    private final CurrentScope scopes;
    private final Pages pages;
    private final Improvements improvements;
    private final TakeImprovement take;
    private final PracticeLooks looks;
    private final PracticeFormTexts texts;
    private final FormTexts words;

    AdoptedResource(CurrentScope scopes, Pages pages, Improvements improvements, TakeImprovement take, PracticeLooks looks, PracticeFormTexts texts, FormTexts words) {
        this.scopes = scopes;
        this.pages = pages;
        this.improvements = improvements;
        this.take = take;
        this.looks = looks;
        this.texts = texts;
        this.words = words;
    }

    /** @param address of the entry. @param from where the practice is of; empty when it is not kept here. @param newer words of the link to the differences */
    record AdoptedRow(String entry, String title, String address, String practice, String from, String day, String newer) {
    }

    /**
     * @param may    whether the viewer may take something over
     * @param notice why the page is shown again
     */
    record OfferedView(String teryt, String entry, String address, String practice, int from, int to, String changes, int version, List<Part> parts, boolean may, String notice) {
    }

    /** @param own what the entry says. @param field whether it has a field for it */
    record Part(String code, String label, List<Piece> pieces, String own, boolean field, boolean takeable) {
    }

    @CheckedTemplate(basePath = "practice")
    static class Templates {
        static native TemplateInstance adopted(Page page, String teryt, String powiat, List<AdoptedRow> rows);

        static native TemplateInstance improvement(Page page, OfferedView view);
    }

    @GET
    public TemplateInstance all(@PathParam("teryt") String teryt) {
        Scope scope = scopes.of(teryt).requireEverything();
        List<AdoptedRow> rows = improvements.of(scope.requireEnrolment()).stream().map(each -> new AdoptedRow(each.takeover().entry(), each.title(), entry(scope, each.takeover().entry()),
                each.takeover().practice(), each.practice().map(practice -> practice.powiat() + ", " + practice.year()).orElse(""), each.takeover().adoptedOn().map(Dates::inWords).orElse(""),
                each.newer().map(texts::seeNewer).orElse(""))).toList();
        return Templates.adopted(pages.of(texts.adoptedTitle(), scope, "dzialania"), scope.teryt(), scope.powiat().name(), rows);
    }

    @GET
    @Path("{entry}")
    public TemplateInstance offered(@PathParam("teryt") String teryt, @PathParam("entry") String entry) {
        Scope scope = scopes.of(teryt).requireEverything();
        return page(scope, improvement(scope, entry), "");
    }

    @POST
    @Path("{entry}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("teryt") String teryt, @PathParam("entry") String entry, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireEverything();
        Improvement offered = improvement(scope, entry);
        scope.requireEdit(offered.area());
        var typed = Submitted.of(sent);
        boolean some = typed.text("do").equals("zapisz");
        Set<PracticePart> parts = offered.changes().stream().filter(change -> some && change.isTakeable() && typed.has("biore", change.part().name())).map(Improvement.Change::part)
                .collect(Collectors.toSet());
        if (some && parts.isEmpty()) {
            return again(422, scope, offered, words.chooseOne());
        }
        if (!typed.text("do-wersji").equals(String.valueOf(offered.to().number()))) {
            return again(409, scope, offered, words.conflictHint());
        }
        try {
            take.take(scope, offered, typed.version(), parts);
        } catch (EditedMeanwhile meanwhile) {
            return again(409, scope, improvement(scope, entry), words.conflictHint());
        }
        return Saved.to(entry(scope, entry));
    }

    private Response again(int status, Scope scope, Improvement offered, String notice) {
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page(scope, offered, notice)).build();
    }

    private Improvement improvement(Scope scope, String entry) {
        return improvements.of(scope.requireEnrolment(), entry).orElseThrow(NotFoundException::new);
    }

    private TemplateInstance page(Scope scope, Improvement offered, String notice) {
        List<Part> parts = offered.changes().stream().map(change -> new Part(change.part().name(), looks.name(change.part()), change.pieces(), change.own().orElse(""),
                change.own().isPresent(), change.isTakeable())).toList();
        var view = new OfferedView(scope.teryt(), offered.entry(), entry(scope, offered.entry()), offered.practice().code(), offered.from(), offered.to().number(),
                offered.to().changes().orElse(""), offered.version(), parts, scope.mayEdit(offered.area()), notice);
        return Templates.improvement(pages.of(texts.differenceTitle(view.entry(), view.practice()), scope, PracticeKind.of(offered.entry()).section()), view);
    }

    private static String entry(Scope scope, String code) {
        return "/powiaty/" + scope.teryt() + "/" + PracticeKind.of(code).section() + "/" + code;
    }
}
