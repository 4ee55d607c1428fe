package pl.pomost.diagnosis.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.DataPoint;
import pl.pomost.diagnosis.DataPoints;

/** The powiat in numbers, for its team. */
@Path("/powiaty/{teryt}/dane")
@Authenticated
class FigureResource {

    private final CurrentScope scopes;
    private final Pages pages;
    private final FigurePages show;
    private final DataPoints points;
    private final FigureTexts texts;

    FigureResource(CurrentScope scopes, Pages pages, FigurePages show, DataPoints points, FigureTexts texts) {
        this.scopes = scopes;
        this.pages = pages;
        this.show = show;
        this.points = points;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "diagnosis")
    static class Templates {
        static native TemplateInstance figures(Page page, FigureList list);

        static native TemplateInstance figure(Page page, EntryView view);
    }

    @GET
    public TemplateInstance list(@PathParam("teryt") String teryt) {
        Scope scope = scopes.of(teryt).requireEverything();
        return Templates.figures(pages.of(texts.title(), scope, "dane"), show.list(scope));
    }

    @GET
    @Path("{code}")
    public TemplateInstance figure(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = scopes.of(teryt).requireEverything();
        DataPoint point = points.byCode(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
        return Templates.figure(pages.of(point.code() + ": " + point.indicator(), scope, "dane"), show.figure(scope, point));
    }
}
