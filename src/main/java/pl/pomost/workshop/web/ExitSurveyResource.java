package pl.pomost.workshop.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import pl.pomost.access.Page;
import pl.pomost.access.Scope;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;
import pl.pomost.thread.WritingDesk;
import pl.pomost.workshop.NoteExitSurvey;
import pl.pomost.workshop.Preparation;
import pl.pomost.workshop.Preparations;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;

/** Writing down what people answered when they left. */
@Path("/powiaty/{teryt}/warsztaty/{stage}/ankieta")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ExitSurveyResource {

    private final WritingDesk desk;
    private final Workshops workshops;
    private final Preparations preparations;
    private final NoteExitSurvey noting;
    private final BeforeTexts texts;

    ExitSurveyResource(WritingDesk desk, Workshops workshops, Preparations preparations, NoteExitSurvey noting, BeforeTexts texts) {
        this.desk = desk;
        this.workshops = workshops;
        this.preparations = preparations;
        this.noting = noting;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance exitSurvey(Page page, RoomHead room, FormView form);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance edit(@PathParam("teryt") String teryt, @PathParam("stage") int stage) {
        Scope scope = desk.scope(teryt);
        Workshop workshop = workshops.at(scope, stage);
        return form(scope, workshop, FormView.filled(ExitSurveyForm.filled(preparations.of(workshop.id()))));
    }

    @POST
    public Response save(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        Scope scope = desk.scope(teryt);
        Workshop workshop = workshops.at(scope, stage);
        var typed = Submitted.of(sent);
        var form = read(typed);
        return new FormFlow(typed, form.reading(), view -> form(scope, workshop, view)).finish(() -> {
            noting.note(scope, stage, typed.version(), form.survey());
            return "/powiaty/" + scope.teryt() + "/warsztaty/" + stage + "?zapisano=tak#ankieta";
        }, () -> now(workshop));
    }

    private FormFlow.Stored now(Workshop workshop) {
        Optional<Preparation> now = preparations.of(workshop.id());
        return new FormFlow.Stored(read(ExitSurveyForm.filled(now)).reading().view(), now.map(Preparation::version).orElse(0));
    }

    private ExitSurveyForm read(Submitted typed) {
        return new ExitSurveyForm(typed, texts, desk.words());
    }

    private TemplateInstance form(Scope scope, Workshop workshop, FormView form) {
        return Templates.exitSurvey(desk.page(texts.resultsTitle(workshop.stage()), scope, ""), RoomHead.of(scope, workshop), form);
    }
}
