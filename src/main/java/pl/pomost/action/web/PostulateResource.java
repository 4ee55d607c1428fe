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

/** The postulates of a powiat: their list and each of them, for the own team and ROPS. */
@Path("/powiaty/{teryt}/postulaty")
@Authenticated
class PostulateResource {

    private final CurrentScope scopes;
    private final Pages pages;
    private final PostulatePages postulates;
    private final PostulateTexts texts;

    PostulateResource(CurrentScope scopes, Pages pages, PostulatePages postulates, PostulateTexts texts) {
        this.scopes = scopes;
        this.pages = pages;
        this.postulates = postulates;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "postulate")
    static class Templates {
        static native TemplateInstance list(Page page, PostulateList list);
    }

    @GET
    public TemplateInstance list(@PathParam("teryt") String teryt) {
        Scope scope = scopes.of(teryt).requireEverything();
        return Templates.list(pages.of(texts.section(), scope, "postulaty"), postulates.list(scope));
    }

    @GET
    @Path("{code}")
    public TemplateInstance postulate(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = scopes.of(teryt).requireEverything();
        PieceView view = postulates.postulate(scope, code);
        return PieceTemplates.piece(pages.of(view.title(), scope, "postulaty"), view);
    }
}
