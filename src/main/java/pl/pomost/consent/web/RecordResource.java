package pl.pomost.consent.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import pl.pomost.consent.ConsentRefusal;
import pl.pomost.consent.RecordAnswer;
import pl.pomost.shared.Choice;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;
import pl.pomost.thread.WritingDesk;

/** The coordinator writes down an answer that came on paper, by telephone or at a meeting. */
@Path("/powiaty/{teryt}/zgody/{code}/odpowiedz")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class RecordResource {

    private final CurrentScope scopes;
    private final WritingDesk desk;
    private final InstitutionViews views;
    private final RecordAnswer recording;
    private final DomainClock days;
    private final StandLooks looks;
    private final ConsentsTexts texts;

    RecordResource(CurrentScope scopes, WritingDesk desk, InstitutionViews views, RecordAnswer recording, DomainClock days, StandLooks looks, ConsentsTexts texts) {
        this.scopes = scopes;
        this.desk = desk;
        this.views = views;
        this.recording = recording;
        this.days = days;
        this.looks = looks;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "consent")
    static class Templates {
        static native TemplateInstance record(Page page, String back, FormView form, List<Choice> tasks, List<Choice> replies, List<Choice> channels);
    }

    /** @param task which part, to begin with */
    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance form(@PathParam("teryt") String teryt, @PathParam("code") String code, @QueryParam("zadanie") @DefaultValue("") String task) {
        Scope scope = scopes.of(teryt).requireCoordinator();
        return page(scope, code, FormView.filled(Submitted.NOTHING.with("zadanie", task).with("kiedy", days.today().toString())));
    }

    @POST
    public Response save(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireCoordinator();
        var typed = Submitted.of(sent);
        var form = new RecordForm(typed, views.parts(scope, code), days.today(), texts, desk.words());
        try {
            return new FormFlow(typed, form.reading(), view -> page(scope, code, view)).finish(() -> {
                recording.record(scope, code, form.action(), form.part(), form.heard());
                return "/powiaty/" + scope.teryt() + "/zgody/" + code + "?zrobiono=zapisano";
            });
        } catch (ConsentRefusal refusal) {
            form.reading().refuse("zadanie", looks.of(refusal.reason()));
            return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page(scope, code, form.reading().view())).build();
        }
    }

    private TemplateInstance page(Scope scope, String code, FormView form) {
        InstitutionView view = views.of(scope, code);
        return Templates.record(desk.page(texts.recordTitle(view.name()), scope, "zgody"), view.base(), form, views.parts(scope, code), RecordForm.replies(texts),
                RecordForm.channels(texts));
    }
}
