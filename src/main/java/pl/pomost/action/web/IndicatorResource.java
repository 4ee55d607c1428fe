package pl.pomost.action.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;

/** The indicators of a powiat: their list and each of them. */
@Path("/powiaty/{teryt}/wskazniki")
@Authenticated
class IndicatorResource {

    private final CurrentScope scopes;
    private final Pages pages;
    private final IndicatorPages indicators;
    private final IndicatorTexts texts;

    IndicatorResource(CurrentScope scopes, Pages pages, IndicatorPages indicators, IndicatorTexts texts) {
        this.scopes = scopes;
        this.pages = pages;
        this.indicators = indicators;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "indicator")
    static class Templates {
        static native TemplateInstance list(Page page, IndicatorList list);
    }

    @GET
    public TemplateInstance list(@PathParam("teryt") String teryt) {
        Scope scope = scopes.of(teryt);
        return Templates.list(pages.of(texts.section(), scope, "wskazniki"), indicators.list(scope));
    }

    @GET
    @Path("{code}")
    public TemplateInstance indicator(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = scopes.of(teryt);
        PieceView view = indicators.indicator(scope, code);
        return PieceTemplates.piece(pages.of(code + ": " + view.title(), scope, "wskazniki"), view);
    }
}
