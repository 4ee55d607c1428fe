package pl.pomost.plan.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.plan.EditPlan;
import pl.pomost.plan.Plan;
import pl.pomost.plan.Plans;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;

/** The form of a plan's make-up: optional chapters that are left out with a reason, the order of chapters, annexes of the team. */
@Path("/powiaty/{teryt}/plan/uklad")
@Authenticated
class MakeUpResource {

    private static final String SECTION = "plan";

    private final CurrentScope scopes;
    private final Pages pages;
    private final Plans plans;
    private final Scenarios scenarios;
    private final EditPlan edit;
    private final PlanTexts texts;
    private final FormTexts words;

    MakeUpResource(CurrentScope scopes, Pages pages, Plans plans, Scenarios scenarios, EditPlan edit, PlanTexts texts, FormTexts words) {
        this.scopes = scopes;
        this.pages = pages;
        this.plans = plans;
        this.scenarios = scenarios;
        this.edit = edit;
        this.texts = texts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "plan")
    static class Templates {
        static native TemplateInstance makeUp(Page page, MakeUpView view, FormView form);
    }

    @GET
    public TemplateInstance form(@PathParam("teryt") String teryt) {
        Scope scope = scopes.of(teryt).requireEdit();
        return form(scope, FormView.filled(MakeUpForm.filled(scenarios.current(), plans.findByIdOptional(scope.requireEnrolment()))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireEdit();
        var typed = Submitted.of(sent);
        var form = new MakeUpForm(typed, scenarios.current(), plans.findByIdOptional(scope.requireEnrolment()), texts, words);
        return new FormFlow(typed, form.reading(), view -> form(scope, view)).finish(() -> {
            edit.makeUp(scope, typed.version(), form.draft());
            return plan(scope);
        }, () -> now(scope));
    }

    private FormFlow.Stored now(Scope scope) {
        Optional<Plan> now = plans.reread(scope.requireEnrolment());
        return new FormFlow.Stored(new MakeUpForm(MakeUpForm.filled(scenarios.current(), now), scenarios.current(), now, texts, words).reading().view(), now.map(Plan::version).orElse(-1));
    }

    private MakeUpView view(Scope scope) {
        return MakeUpForm.view(plan(scope), scenarios.current(), plans.findByIdOptional(scope.requireEnrolment()), texts);
    }

    private TemplateInstance form(Scope scope, FormView form) {
        return Templates.makeUp(pages.of(texts.makeUp(), scope, SECTION), view(scope), form);
    }

    private static String plan(Scope scope) {
        return "/powiaty/" + scope.teryt() + "/plan";
    }
}
