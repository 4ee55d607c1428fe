package pl.pomost.review.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.net.URLEncoder;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.files.SignedPaper;
import pl.pomost.review.SignedFile;
import pl.pomost.review.SignedFiles;
import pl.pomost.shared.SentForm;

/** Where a plan is on its path, what comes next and what is in the way; the same page for the powiat and for ROPS. */
@Path("/powiaty/{teryt}/droga")
@Authenticated
class PathResource {

    private final CurrentScope scopes;
    private final Pages pages;
    private final PathViews views;
    private final SignedFiles files;
    private final PathPageTexts texts;

    PathResource(CurrentScope scopes, Pages pages, PathViews views, SignedFiles files, PathPageTexts texts) {
        this.scopes = scopes;
        this.pages = pages;
        this.views = views;
        this.files = files;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance path(Page page, PathView path);
    }

    @GET
    public TemplateInstance path(@PathParam("teryt") String teryt) {
        Scope scope = scopes.of(teryt).requireEverything();
        return Templates.path(pages.of(texts.title(), scope, "droga"), views.of(scope));
    }

    /** A signed file shows people's signatures: for those who may see everything of the process. */
    @GET
    @Path("pliki/{id}")
    public Response file(@PathParam("teryt") String teryt, @PathParam("id") String id) {
        Scope scope = scopes.of(teryt).requireEverything();
        SignedPaper paper = SentForm.asId(id).flatMap(known -> files.of(scope.requireEnrolment(), known)).flatMap(SignedFile::paper).orElseThrow(NotFoundException::new);
        return Response.ok(paper.content(), paper.type())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + URLEncoder.encode(paper.name(), StandardCharsets.UTF_8).replace("+", "%20")).build();
    }
}
