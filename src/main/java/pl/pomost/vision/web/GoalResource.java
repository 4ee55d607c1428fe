package pl.pomost.vision.web;

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
import pl.pomost.vision.Goal;
import pl.pomost.vision.Goals;

/** The goals of a powiat: their list and each of them. */
@Path("/powiaty/{teryt}/cele")
@Authenticated
class GoalResource {

    private final CurrentScope scopes;
    private final Pages pages;
    private final GoalPages show;
    private final Goals goals;
    private final GoalTexts texts;

    GoalResource(CurrentScope scopes, Pages pages, GoalPages show, Goals goals, GoalTexts texts) {
        this.scopes = scopes;
        this.pages = pages;
        this.show = show;
        this.goals = goals;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "vision")
    static class Templates {
        static native TemplateInstance goals(Page page, GoalList list);

        static native TemplateInstance goal(Page page, GoalView view);
    }

    @GET
    public TemplateInstance list(@PathParam("teryt") String teryt, @QueryParam("obszar") @DefaultValue("") String area,
            @QueryParam("strona") @DefaultValue("1") String page) {
        Scope scope = scopes.of(teryt);
        return Templates.goals(pages.of(texts.section(), scope, "cele"), show.list(scope, area, Paged.number(page)));
    }

    @GET
    @Path("{code}")
    public TemplateInstance goal(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = scopes.of(teryt);
        Goal goal = goals.byCode(scope.requireEnrolment(), code).filter(found -> scope.covers(found.area())).orElseThrow(NotFoundException::new);
        return Templates.goal(pages.of(goal.code() + ": " + goal.title(), scope, "cele"), show.goal(scope, goal));
    }
}
