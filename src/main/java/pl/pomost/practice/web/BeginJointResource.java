package pl.pomost.practice.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.action.Action;
import pl.pomost.action.Actions;
import pl.pomost.action.BudgetSums;
import pl.pomost.practice.LeadJoint;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.PolishNumbers;
import pl.pomost.shared.Submitted;

/** Makes an action of the plan a joint one. */
@Path("/powiaty/{teryt}/dzialania/{code}/wspolne")
@Authenticated
@Blocking
class BeginJointResource {

    private final CurrentScope scopes;
    private final Pages pages;
    private final Actions actions;
    private final LeadJoint lead;
    private final JointTexts texts;
    private final FormTexts words;

    BeginJointResource(CurrentScope scopes, Pages pages, Actions actions, LeadJoint lead, JointTexts texts, FormTexts words) {
        this.scopes = scopes;
        this.pages = pages;
        this.actions = actions;
        this.lead = lead;
        this.texts = texts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "practice")
    static class Templates {
        static native TemplateInstance beginJoint(Page page, String action, FormView form);
    }

    @GET
    public TemplateInstance form(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = scopes.of(teryt).requireEdit();
        Action action = action(scope, code);
        var cost = BudgetSums.cost(action.budget().values(), action.budgetTotal().orElse(null));
        return page(scope, code, FormView.filled(Submitted.NOTHING.with("task", action.title()).with("share", PolishNumbers.typed(cost))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireEdit();
        action(scope, code);
        var typed = Submitted.of(sent);
        var reading = new FormReading(typed, words);
        String purpose = reading.field("purpose", texts.purpose()).required(5_000);
        String task = reading.field("task", texts.ownTask()).required(5_000);
        var share = reading.field("share", texts.ownShare()).money();
        if (share.isEmpty() && !reading.isRefused("share")) {
            reading.refuse("share", words.required());
        }
        return new FormFlow(typed, reading, view -> page(scope, code, view)).finish(() -> "/wspolne/" + lead.begin(scope, code, purpose, task, share.orElseThrow()));
    }

    private Action action(Scope scope, String code) {
        return actions.byCode(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
    }

    private TemplateInstance page(Scope scope, String code, FormView form) {
        return Templates.beginJoint(pages.of(texts.beginTitle(code), scope, "dzialania"), "/powiaty/" + scope.teryt() + "/dzialania/" + code, form);
    }
}
