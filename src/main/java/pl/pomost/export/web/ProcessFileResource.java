package pl.pomost.export.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.access.Scopes;
import pl.pomost.audit.AccessLog;
import pl.pomost.audit.AccessRecord.What;
import pl.pomost.export.ExportProcess;
import pl.pomost.export.ImportProcess;
import pl.pomost.export.ProcessDocument;
import pl.pomost.shared.Problem;

/** The page on which a coordinator takes the whole process away as a file and brings one in. */
@Path("/powiaty/{teryt}/plik")
@Authenticated
class ProcessFileResource {

    private static final String SECTION = "plik";

    private final Pages pages;
    private final CurrentViewer viewer;
    private final Scopes scopes;
    private final ExportProcess export;
    private final ImportProcess imports;
    private final FileTexts texts;
    private final AccessLog accesses;

    ProcessFileResource(Pages pages, CurrentViewer viewer, Scopes scopes, ExportProcess export, ImportProcess imports, FileTexts texts, AccessLog accesses) {
        this.accesses = accesses;
        this.pages = pages;
        this.viewer = viewer;
        this.scopes = scopes;
        this.export = export;
        this.imports = imports;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "export")
    static class Templates {
        static native TemplateInstance file(Page page, FilePage view);
    }

    @GET
    public TemplateInstance page(@PathParam("teryt") String teryt, @QueryParam("edition") Optional<Integer> edition, @QueryParam("wczytano") boolean done) {
        Scope scope = scope(teryt, edition);
        return show(scope, Optional.empty(), done);
    }

    @GET
    @Path("pobierz")
    public Response download(@PathParam("teryt") String teryt, @QueryParam("edition") Optional<Integer> edition) {
        Scope scope = scope(teryt, edition);
        ProcessDocument document = export.of(scope);
        accesses.opened(scope.viewer().username(), teryt, What.PROCESS_FILE, null);
        String name = "%s_proces_%d.json".formatted(teryt, scope.edition().year());
        return Response.ok(document.bytes(), MediaType.APPLICATION_JSON_TYPE).header("Content-Disposition", "attachment; filename=\"" + name + "\"").build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@PathParam("teryt") String teryt, @QueryParam("edition") Optional<Integer> edition, @RestForm(SECTION) FileUpload file,
            @RestForm("zastap") String agreed) throws IOException {
        Scope scope = scope(teryt, edition).requireEdit();
        if (file == null || file.size() == 0) {
            return refuse(scope, new Problem(422, texts.refused(), texts.missing()));
        }
        if (agreed == null && !FilePage.inWords(FilePage.amounts(export.of(scope).tree())).isEmpty()) {
            return refuse(scope, new Problem(422, texts.refused(), texts.agree()));
        }
        try (InputStream in = Files.newInputStream(file.uploadedFile())) {
            imports.from(in, scope, edition, Optional.empty());
        } catch (Problem refusal) {
            return refuse(scope, refusal);
        }
        return Response.seeOther(URI.create("/powiaty/" + teryt + "/plik?wczytano=true")).build();
    }

    private Scope scope(String teryt, Optional<Integer> edition) {
        return scopes.of(viewer.get(), teryt, edition).requireEverything();
    }

    private Response refuse(Scope scope, Problem problem) {
        return Response.status(problem.status()).header(HttpHeaders.RETRY_AFTER, problem.retryAfter().orElse(null)).type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(show(scope, Optional.of(FilePage.Refusal.of(problem)), false)).build();
    }

    private TemplateInstance show(Scope scope, Optional<FilePage.Refusal> refusal, boolean done) {
        List<FilePage.Amount> amounts = scope.mayEdit() && scope.enrolment().isPresent() ? FilePage.amounts(export.of(scope).tree()) : List.of();
        var view = new FilePage(scope.teryt(), scope.powiat().name(), scope.edition().name(), scope.mayEdit(), refusal, done ? amounts : List.of(),
                FilePage.inWords(amounts));
        return Templates.file(pages.of(texts.title(), scope, SECTION), view);
    }
}
