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
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Scope;
import pl.pomost.scenario.Scenarios;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;
import pl.pomost.team.Panel;
import pl.pomost.team.Panels;
import pl.pomost.team.WritePanel;
import pl.pomost.thread.WritingDesk;

/** The discussion panel before the workshops. */
@Path("/powiaty/{teryt}/panel")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PanelResource {

    private final CurrentScope scopes;
    private final WritingDesk desk;
    private final Panels panels;
    private final WritePanel writing;
    private final Scenarios scenarios;
    private final Vocabulary words;
    private final PanelTexts texts;

    PanelResource(CurrentScope scopes, WritingDesk desk, Panels panels, WritePanel writing, Scenarios scenarios, Vocabulary words, PanelTexts texts) {
        this.scopes = scopes;
        this.desk = desk;
        this.panels = panels;
        this.writing = writing;
        this.scenarios = scenarios;
        this.words = words;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "team")
    static class Templates {
        static native TemplateInstance panel(Page page, PanelView panel, boolean saved);

        static native TemplateInstance panelForm(Page page, String list, FormView form, List<Choice> sectors, List<Choice> areas);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance panel(@PathParam("teryt") String teryt, @QueryParam("zapisano") String saved) {
        Scope scope = scopes.of(teryt).requireEverything();
        PanelView view = PanelView.of(scope, scenarios.current(), panels.of(scope.requireEnrolment()));
        return Templates.panel(desk.page(texts.title(), scope, "zespol"), view, saved != null);
    }

    @GET
    @Path("edycja")
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance edit(@PathParam("teryt") String teryt) {
        Scope scope = desk.scope(teryt);
        return form(scope, FormView.filled(PanelForm.filled(panels.of(scope.requireEnrolment()))));
    }

    @POST
    @Path("edycja")
    public Response save(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        Scope scope = desk.scope(teryt);
        UUID enrolment = scope.requireEnrolment();
        var typed = Submitted.of(sent);
        PanelForm form = read(typed);
        return new FormFlow(typed, form.reading(), view -> form(scope, view)).finish(() -> {
            writing.write(scope, typed.version(), form.draft());
            return "/powiaty/" + scope.teryt() + "/panel?zapisano=tak";
        }, () -> now(enrolment));
    }

    private FormFlow.Stored now(UUID enrolment) {
        Optional<Panel> now = panels.reread(enrolment);
        return new FormFlow.Stored(read(PanelForm.filled(now)).reading().view(), now.map(Panel::version).orElse(0));
    }

    private PanelForm read(Submitted typed) {
        return new PanelForm(typed, scenarios.current(), texts, desk.words());
    }

    private TemplateInstance form(Scope scope, FormView form) {
        return Templates.panelForm(desk.page(texts.edit(), scope, "zespol"), "/powiaty/" + scope.teryt() + "/panel", form,
                words.choices("sectors").stream().map(sector -> new Choice(PanelForm.PEOPLE + sector.code(), sector.label())).toList(),
                scenarios.current().areas().stream().map(area -> new Choice(PanelForm.NOTES + area.code(), area.name().pl())).toList());
    }
}
