package pl.pomost.plan.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import pl.pomost.plan.NarrativeText;
import pl.pomost.plan.Plan;
import pl.pomost.plan.Plans;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;

/** The form of one text that the team writes for the plan. */
@Path("/powiaty/{teryt}/plan/tekst/{key}")
@Authenticated
class TextResource {

    private static final String SECTION = "plan";
    private static final String FIELD = "text";
    private static final int LONGEST = 30_000;

    private final CurrentScope scopes;
    private final Pages pages;
    private final Plans plans;
    private final Scenarios scenarios;
    private final EditPlan edit;
    private final PlanTexts texts;
    private final FormTexts words;

    TextResource(CurrentScope scopes, Pages pages, Plans plans, Scenarios scenarios, EditPlan edit, PlanTexts texts, FormTexts words) {
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
        static native TemplateInstance textForm(Page page, String plan, String key, FormView form);
    }

    @GET
    public TemplateInstance form(@PathParam("teryt") String teryt, @PathParam("key") String key) {
        Scope scope = scopes.of(teryt).requireEdit();
        NarrativeText text = text(key);
        return form(scope, text, FormView.filled(filled(plans.findByIdOptional(scope.requireEnrolment()), text)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("teryt") String teryt, @PathParam("key") String key, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireEdit();
        NarrativeText text = text(key);
        var typed = Submitted.of(sent);
        var reading = new FormReading(typed, words);
        String written = reading.field(FIELD, texts.text()).text(LONGEST).orElse("");
        return new FormFlow(typed, reading, view -> form(scope, text, view)).finish(() -> {
            edit.write(scope, text, typed.version(), written);
            return plan(scope) + "#rozdzial-" + text.chapter().number();
        }, () -> now(scope, text));
    }

    private FormFlow.Stored now(Scope scope, NarrativeText text) {
        Optional<Plan> now = plans.reread(scope.requireEnrolment());
        var reading = new FormReading(filled(now, text), words);
        reading.field(FIELD, texts.text());
        return new FormFlow.Stored(reading.view(), now.map(Plan::version).orElse(-1));
    }

    private NarrativeText text(String key) {
        return NarrativeText.of(scenarios.current(), key).orElseThrow(NotFoundException::new);
    }

    private static Submitted filled(Optional<Plan> stored, NarrativeText text) {
        return stored.map(plan -> Submitted.NOTHING.with("version", String.valueOf(plan.version())).with(FIELD, plan.text(text.key()).orElse("")))
                .orElse(Submitted.NOTHING);
    }

    private TemplateInstance form(Scope scope, NarrativeText text, FormView form) {
        return Templates.textForm(pages.of(text.title(), scope, SECTION), plan(scope), text.key(), form);
    }

    private static String plan(Scope scope) {
        return "/powiaty/" + scope.teryt() + "/plan";
    }
}
