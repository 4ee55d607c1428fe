package pl.pomost.team.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Scope;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;
import pl.pomost.team.LeadAreas;
import pl.pomost.thread.WritingDesk;

/** Who leads each area of a powiat and who stands in. */
@Path("/powiaty/{teryt}/zespol/obszary")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class LeadResource {

    private final CurrentScope scopes;
    private final WritingDesk desk;
    private final LeadViews views;
    private final LeadAreas leading;
    private final Scenarios scenarios;
    private final LeadTexts texts;

    LeadResource(CurrentScope scopes, WritingDesk desk, LeadViews views, LeadAreas leading, Scenarios scenarios, LeadTexts texts) {
        this.scopes = scopes;
        this.desk = desk;
        this.views = views;
        this.leading = leading;
        this.scenarios = scenarios;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "team")
    static class Templates {
        static native TemplateInstance leads(Page page, String teryt, String powiat, List<LeadView> areas, boolean mayEdit, boolean saved);

        static native TemplateInstance leadForm(Page page, String list, FormView form, List<LeadForm.Fields> areas, List<Choice> people, boolean said);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance leads(@PathParam("teryt") String teryt, @QueryParam("zapisano") String saved) {
        Scope scope = scopes.of(teryt).requireEverything();
        return Templates.leads(desk.page(texts.title(), scope, "zespol"), scope.teryt(), scope.powiat().name(), views.of(scope), scope.mayEdit(), saved != null);
    }

    @GET
    @Path("edycja")
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance edit(@PathParam("teryt") String teryt) {
        Scope scope = desk.scope(teryt);
        return form(scope, FormView.filled(views.filled(scope)), !views.isWritten(scope) && !views.people(scope).isEmpty());
    }

    @POST
    @Path("edycja")
    public Response save(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        Scope scope = desk.scope(teryt);
        scope.requireEnrolment();
        var typed = Submitted.of(sent);
        LeadForm form = read(scope, typed);
        return new FormFlow(typed, form.reading(), view -> form(scope, view, false)).finish(() -> {
            leading.lead(scope, typed.version(), form.areas());
            return "/powiaty/" + scope.teryt() + "/zespol/obszary?zapisano=tak";
        }, () -> new FormFlow.Stored(read(scope, views.stored(scope)).reading().view(), views.version(scope)));
    }

    private LeadForm read(Scope scope, Submitted typed) {
        return new LeadForm(typed, scenarios.current(), views.people(scope), texts, desk.words());
    }

    private TemplateInstance form(Scope scope, FormView form, boolean said) {
        return Templates.leadForm(desk.page(texts.title(), scope, "zespol"), "/powiaty/" + scope.teryt() + "/zespol/obszary", form,
                LeadForm.Fields.of(scenarios.current()), views.people(scope), said);
    }
}
