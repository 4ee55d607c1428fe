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
import java.util.List;
import java.util.Optional;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.plan.EditPlan;
import pl.pomost.plan.Plan;
import pl.pomost.plan.Plans;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;
import pl.pomost.team.Roster;

/** The form of the plan's particulars: title, period, coordinator, case number, related documents. */
@Path("/powiaty/{teryt}/plan/metryka")
@Authenticated
class ParticularsResource {

    private static final String SECTION = "plan";

    private final CurrentScope scopes;
    private final Pages pages;
    private final Plans plans;
    private final Roster roster;
    private final EditPlan edit;
    private final PlanTexts texts;
    private final OfficeTexts office;
    private final FormTexts words;

    ParticularsResource(CurrentScope scopes, Pages pages, Plans plans, Roster roster, EditPlan edit, PlanTexts texts, OfficeTexts office, FormTexts words) {
        this.scopes = scopes;
        this.pages = pages;
        this.plans = plans;
        this.roster = roster;
        this.edit = edit;
        this.texts = texts;
        this.office = office;
        this.words = words;
    }

    @CheckedTemplate(basePath = "plan")
    static class Templates {
        static native TemplateInstance particularsForm(Page page, String plan, FormView form, List<Choice> people, List<Choice> organs);
    }

    @GET
    public TemplateInstance form(@PathParam("teryt") String teryt) {
        Scope scope = scopes.of(teryt).requireEdit();
        return form(scope, FormView.filled(ParticularsForm.filled(plans.findByIdOptional(scope.requireEnrolment()))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireEdit();
        var typed = Submitted.of(sent);
        var form = new ParticularsForm(typed, people(scope), organs(scope), texts, office, words);
        return new FormFlow(typed, form.reading(), view -> form(scope, view)).finish(() -> {
            edit.describe(scope, typed.version(), form.draft());
            return plan(scope) + "#rozdzial-0";
        }, () -> now(scope));
    }

    private FormFlow.Stored now(Scope scope) {
        Optional<Plan> now = plans.reread(scope.requireEnrolment());
        return new FormFlow.Stored(new ParticularsForm(ParticularsForm.filled(now), people(scope), organs(scope), texts, office, words).reading().view(), now.map(Plan::version).orElse(-1));
    }

    private TemplateInstance form(Scope scope, FormView form) {
        return Templates.particularsForm(pages.of(texts.particulars(), scope, SECTION), plan(scope), form, people(scope), organs(scope));
    }

    /** A coordinator who has left the team stays a choice until somebody else is chosen. */
    private List<Choice> people(Scope scope) {
        List<Choice> team = roster.of(scope.requireEnrolment()).stream()
                .map(member -> new Choice(member.code(), member.firstName() + " " + member.lastName() + member.job().map(job -> ", " + job).orElse(""))).toList();
        return Choice.with(team, plans.findByIdOptional(scope.requireEnrolment()).flatMap(Plan::coordinator).map(List::of).orElse(List.of()));
    }

    private List<Choice> organs(Scope scope) {
        return Organs.of(scope.powiat().kind(), office);
    }

    private static String plan(Scope scope) {
        return "/powiaty/" + scope.teryt() + "/plan";
    }
}
