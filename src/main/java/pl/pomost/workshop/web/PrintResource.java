package pl.pomost.workshop.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.Admission;
import pl.pomost.workshop.MeetingRules;
import pl.pomost.workshop.PaperRun;
import pl.pomost.workshop.PaperRuns;
import pl.pomost.workshop.PaperSheet;
import pl.pomost.workshop.PreparePaper;
import pl.pomost.workshop.Refusal;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;

/** What hangs on the walls and lies on the tables when a workshop is held on paper. */
@Path("/powiaty/{teryt}/warsztaty/{stage}/druk")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PrintResource {

    private static final String EVERY_RUN = "wszystkie";

    private final Doors doors;
    private final Pages pages;
    private final Workshops workshops;
    private final PrintViews views;
    private final BlankCards blanks;
    private final PaperRuns runs;
    private final PreparePaper preparing;
    private final Refusals refusals;
    private final PaperTexts texts;

    PrintResource(Doors doors, Pages pages, Workshops workshops, PrintViews views, BlankCards blanks, PaperRuns runs, PreparePaper preparing, Refusals refusals,
            PaperTexts texts) {
        this.doors = doors;
        this.pages = pages;
        this.workshops = workshops;
        this.views = views;
        this.blanks = blanks;
        this.runs = runs;
        this.preparing = preparing;
        this.refusals = refusals;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "workshop/paper")
    static class Templates {
        static native TemplateInstance prints(Page page, RoomHead room, PrintsView view);

        static native TemplateInstance posters(Page page, RoomHead room, List<BlankCard> posters);

        static native TemplateInstance runs(Page page, RoomHead room, RunsView view, FormErrors errors);

        static native TemplateInstance cards(Page page, RoomHead room, List<BlankCard> tables);

        static native TemplateInstance rules(Page page, RoomHead room, List<MeetingRules> languages);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance prints(@PathParam("teryt") String teryt, @PathParam("stage") int stage) {
        Scope scope = doors.team(teryt, stage);
        Workshop workshop = workshops.at(scope, stage);
        return Templates.prints(page(texts.printsTitle(stage), scope), RoomHead.of(scope, workshop), views.prints(scope, workshop));
    }

    @GET
    @Path("plakaty")
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance posters(@PathParam("teryt") String teryt, @PathParam("stage") int stage) {
        Scope scope = doors.team(teryt, stage);
        Workshop workshop = workshops.at(scope, stage);
        return Templates.posters(page(texts.postersTitle(stage), scope), RoomHead.of(scope, workshop), blanks.posters(workshop));
    }

    @GET
    @Path("zasady")
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance rules(@PathParam("teryt") String teryt, @PathParam("stage") int stage) {
        Scope scope = doors.team(teryt, stage);
        return Templates.rules(page(texts.rulesTitle(stage), scope), RoomHead.of(scope, workshops.at(scope, stage)), MeetingRules.ALL);
    }

    /** @param run id of the run to be printed, or all of them; without one, the list */
    @GET
    @Path("kartki")
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance cards(@PathParam("teryt") String teryt, @PathParam("stage") int stage, @QueryParam("seria") @DefaultValue("") String run) {
        Scope scope = doors.team(teryt, stage);
        Workshop workshop = workshops.at(scope, stage);
        if (run.isEmpty()) {
            return list(scope, workshop, SentForm.NONE, FormErrors.NONE);
        }
        List<PaperRun> chosen = runs.of(Admission.of(scope, workshop)).stream().filter(each -> run.equals(EVERY_RUN) || each.id().toString().equals(run)).toList();
        if (chosen.isEmpty()) {
            throw new NotFoundException();
        }
        return Templates.cards(page(texts.cardsTitle(stage), scope), RoomHead.of(scope, workshop), blanks.cards(scope, workshop, chosen));
    }

    @POST
    @Path("kartki")
    public Response prepare(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Scope scope = doors.leader(teryt, stage);
        try {
            int count = form.text("ile").strip().matches("\\d{1,3}") ? Integer.parseInt(form.text("ile").strip()) : 0;
            PaperSheet sheet = Stream.of(PaperSheet.values()).filter(each -> each.name().equals(form.text("papier"))).findFirst().orElse(PaperSheet.A4);
            preparing.prepare(scope, stage, form.text("cwiczenie"), count, sheet);
            return Response.seeOther(URI.create("/powiaty/" + scope.teryt() + "/warsztaty/" + stage + "/druk/kartki")).build();
        } catch (Refusal refusal) {
            return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(list(scope, workshops.at(scope, stage), form, refusals.inWords(refusal))).build();
        }
    }

    private TemplateInstance list(Scope scope, Workshop workshop, SentForm form, FormErrors errors) {
        return Templates.runs(page(texts.cardsTitle(workshop.stage()), scope), RoomHead.of(scope, workshop), views.runs(scope, workshop, form), errors);
    }

    private Page page(String title, Scope scope) {
        return pages.of(title, scope, "");
    }
}
