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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.access.Scopes;
import pl.pomost.export.AskForFile;
import pl.pomost.export.ExportWish;
import pl.pomost.export.FetchFile;
import pl.pomost.plan.Audience;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;

/** Where files are asked for that take a while, and found later. For the team, ROPS, auditors and administrators. */
@Path("/powiaty/{teryt}/pliki")
@Authenticated
class ExportResource {

    private static final String SECTION = "plan";
    private static final String FORMAT = "format";
    private static final String VERSION = "wersja";
    private static final String AUDIENCE = "odbiorcy";

    private final CurrentViewer viewer;
    private final Scopes scopes;
    private final Pages pages;
    private final ExportViews views;
    private final AskForFile ask;
    private final FetchFile fetch;
    private final ExportTexts texts;
    private final FormTexts words;

    ExportResource(CurrentViewer viewer, Scopes scopes, Pages pages, ExportViews views, AskForFile ask, FetchFile fetch, ExportTexts texts, FormTexts words) {
        this.viewer = viewer;
        this.scopes = scopes;
        this.pages = pages;
        this.views = views;
        this.ask = ask;
        this.fetch = fetch;
        this.texts = texts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "export")
    static class Templates {
        static native TemplateInstance exports(Page page, ExportPage view, FormView form);
    }

    @GET
    public TemplateInstance page(@PathParam("teryt") String teryt, @QueryParam("edition") Optional<Integer> edition) {
        return show(scope(teryt, edition), FormView.filled(Submitted.NOTHING.with(VERSION, ExportViews.DRAFT).with(AUDIENCE, Audience.FULL.name())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response order(@PathParam("teryt") String teryt, @QueryParam("edition") Optional<Integer> edition, MultivaluedMap<String, String> sent) {
        Scope scope = scope(teryt, edition);
        var typed = Submitted.of(sent);
        var reading = new FormReading(typed, words);
        ExportWish wish = read(scope, reading);
        return new FormFlow(typed, reading, form -> show(scope, form))
                .finish(() -> "/powiaty/" + scope.teryt() + "/pliki?edition=" + scope.edition().year() + "#plik-" + ask.ask(scope, wish));
    }

    private ExportWish read(Scope scope, FormReading reading) {
        String format = reading.field(FORMAT, texts.what()).requiredOneOf(views.formats());
        String version = reading.field(VERSION, texts.from()).requiredOneOf(views.versions(scope));
        String audience = reading.field(AUDIENCE, texts.audience()).oneOf(views.audiences()).orElse(Audience.FULL.name());
        boolean draft = version.isEmpty() || version.equals(ExportViews.DRAFT);
        if (draft && !version.isEmpty() && ExportViews.PACKAGES.contains(format)) {
            reading.refuse(VERSION, texts.notTheDraft());
        }
        return new ExportWish(format, draft ? Optional.empty() : Optional.of(Integer.valueOf(version)), Audience.valueOf(audience));
    }

    @GET
    @Path("{id}")
    public Response file(@PathParam("teryt") String teryt, @PathParam("id") UUID id, @QueryParam("edition") Optional<Integer> edition) {
        return PlanFileResource.answer(fetch.of(scope(teryt, edition), id));
    }

    private Scope scope(String teryt, Optional<Integer> edition) {
        return scopes.of(viewer.get(), teryt, edition).requireEverything();
    }

    private TemplateInstance show(Scope scope, FormView form) {
        return Templates.exports(pages.of(texts.title(), scope, SECTION), views.page(scope), form);
    }
}
