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

/** The risks of a powiat: their list and each of them, for the own team and ROPS. */
@Path("/powiaty/{teryt}/ryzyka")
@Authenticated
class RiskResource {

    private final CurrentScope scopes;
    private final Pages pages;
    private final RiskPages risks;
    private final RiskTexts texts;

    RiskResource(CurrentScope scopes, Pages pages, RiskPages risks, RiskTexts texts) {
        this.scopes = scopes;
        this.pages = pages;
        this.risks = risks;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "risk")
    static class Templates {
        static native TemplateInstance list(Page page, RiskList list);
    }

    @GET
    public TemplateInstance list(@PathParam("teryt") String teryt) {
        Scope scope = scopes.of(teryt).requireEverything();
        return Templates.list(pages.of(texts.section(), scope, "ryzyka"), risks.list(scope));
    }

    @GET
    @Path("{code}")
    public TemplateInstance risk(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = scopes.of(teryt).requireEverything();
        PieceView view = risks.risk(scope, code);
        return PieceTemplates.piece(pages.of(view.title(), scope, "ryzyka"), view);
    }
}
