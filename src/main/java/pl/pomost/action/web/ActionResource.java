package pl.pomost.action.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.shared.Paged;
import pl.pomost.action.Action;
import pl.pomost.action.Actions;

/** The actions of a powiat: their list and each of them. */
@Path("/powiaty/{teryt}/dzialania")
@Authenticated
class ActionResource {

    private final CurrentScope scopes;
    private final Pages pages;
    private final ActionPages show;
    private final Actions actions;
    private final ActionTexts texts;

    ActionResource(CurrentScope scopes, Pages pages, ActionPages show, Actions actions, ActionTexts texts) {
        this.scopes = scopes;
        this.pages = pages;
        this.show = show;
        this.actions = actions;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "action")
    static class Templates {
        static native TemplateInstance actions(Page page, ActionList list);

        static native TemplateInstance action(Page page, ActionView view);
    }

    @GET
    public TemplateInstance list(@PathParam("teryt") String teryt, @QueryParam("obszar") @DefaultValue("") String area,
            @QueryParam("strona") @DefaultValue("1") String page) {
        Scope scope = scopes.of(teryt);
        return Templates.actions(pages.of(texts.section(), scope, "dzialania"), show.list(scope, area, Paged.number(page)));
    }

    @GET
    @Path("{code}")
    public TemplateInstance action(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = scopes.of(teryt);
        Action action = actions.byCode(scope.requireEnrolment(), code).filter(found -> scope.covers(found.area())).orElseThrow(NotFoundException::new);
        return Templates.action(pages.of(action.code() + ": " + action.title(), scope, "dzialania"), show.action(scope, action));
    }
}
