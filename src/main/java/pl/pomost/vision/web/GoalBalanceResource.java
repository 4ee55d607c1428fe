package pl.pomost.vision.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.vision.GoalRow;
import pl.pomost.vision.Goals;

/** Whether the goals of a powiat serve all regional aims and all three steps. Outsiders get the goals of their areas. */
@Path("/powiaty/{teryt}/cele/rownowaga")
@Authenticated
class GoalBalanceResource {

    private final CurrentScope scopes;
    private final Pages pages;
    private final Goals goals;
    private final Vocabulary words;
    private final GoalTexts texts;

    GoalBalanceResource(CurrentScope scopes, Pages pages, Goals goals, Vocabulary words, GoalTexts texts) {
        this.scopes = scopes;
        this.pages = pages;
        this.goals = goals;
        this.words = words;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "vision")
    static class Templates {
        static native TemplateInstance balance(Page page, GoalBalance balance);
    }

    @GET
    public TemplateInstance balance(@PathParam("teryt") String teryt) {
        Scope scope = scopes.of(teryt);
        List<GoalRow> visible = goals.rows(scope.requireEnrolment()).stream().filter(row -> scope.covers(row.area())).toList();
        return Templates.balance(pages.of(texts.balance(), scope, "cele"), GoalBalance.of(scope.teryt(), scope.powiat().name(), scope.everything(), scope.coversEveryArea(), visible,
                words.choices("regional_aims"), words.choices("steps")));
    }
}
