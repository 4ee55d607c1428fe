package pl.pomost.workshop.web;

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
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.SentForm;
import pl.pomost.team.NewGuest;
import pl.pomost.workshop.AddParticipant;
import pl.pomost.workshop.CloseWorkshop;
import pl.pomost.workshop.OpenWorkshop;
import pl.pomost.workshop.PlanWorkshop;
import pl.pomost.workshop.Refusal;
import pl.pomost.workshop.ReopenWorkshop;
import pl.pomost.workshop.TakeAttendance;
import pl.pomost.workshop.TakeOpeningBack;

/** The page of one workshop: agenda, attendance, date and place, opening and closing. */
@Path("/powiaty/{teryt}/warsztaty/{stage}")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class WorkshopResource {

    private static final String SUMMARY = "podsumowanie";

    private final Doors doors;
    private final WorkshopPages pages;
    private final PlanWorkshop plan;
    private final OpenWorkshop opening;
    private final TakeOpeningBack openingBack;
    private final CloseWorkshop closing;
    private final ReopenWorkshop reopening;
    private final TakeAttendance attendance;
    private final AddParticipant guests;
    private final WorkshopTexts texts;

    WorkshopResource(Doors doors, WorkshopPages pages, PlanWorkshop plan, OpenWorkshop opening, TakeOpeningBack openingBack, CloseWorkshop closing,
            ReopenWorkshop reopening, TakeAttendance attendance, AddParticipant guests, WorkshopTexts texts) {
        this.doors = doors;
        this.pages = pages;
        this.plan = plan;
        this.opening = opening;
        this.openingBack = openingBack;
        this.closing = closing;
        this.reopening = reopening;
        this.attendance = attendance;
        this.guests = guests;
        this.texts = texts;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance workshop(@PathParam("teryt") String teryt, @PathParam("stage") int stage, @QueryParam("zapisano") String saved) {
        return pages.page(doors.team(teryt, stage), stage, saved != null);
    }

    @POST
    @Path("termin")
    public Response plan(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Scope scope = doors.leader(teryt, stage);
        FormErrors errors = PlanView.check(form, texts);
        if (!errors.isEmpty()) {
            return pages.again(scope, stage, errors, WorkshopPages.Part.PLAN, form);
        }
        return attempt(scope, stage, WorkshopPages.Part.PLAN, form, () -> plan.plan(scope, stage, PlanView.read(form)));
    }

    @POST
    @Path("otwarcie")
    public Response open(@PathParam("teryt") String teryt, @PathParam("stage") int stage) {
        Scope scope = doors.leader(teryt, stage);
        return attempt(scope, stage, WorkshopPages.Part.NONE, SentForm.NONE, () -> opening.open(scope, stage));
    }

    @POST
    @Path("cofniecie-otwarcia")
    public Response takeOpeningBack(@PathParam("teryt") String teryt, @PathParam("stage") int stage) {
        Scope scope = doors.leader(teryt, stage);
        return attempt(scope, stage, WorkshopPages.Part.NONE, SentForm.NONE, () -> openingBack.takeBack(scope, stage));
    }

    @POST
    @Path("zamkniecie")
    public Response close(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Scope scope = doors.leader(teryt, stage);
        Doubts doubts = Doubts.NONE.and(SUMMARY, texts.summary(), form.text(SUMMARY));
        if (!doubts.allow(form.text("do"))) {
            return pages.asking(scope, stage, doubts, form);
        }
        return attempt(scope, stage, WorkshopPages.Part.CLOSING, form, () -> closing.close(scope, stage, form.text(SUMMARY)));
    }

    @POST
    @Path("ponowne-otwarcie")
    public Response reopen(@PathParam("teryt") String teryt, @PathParam("stage") int stage) {
        Scope scope = doors.leader(teryt, stage);
        return attempt(scope, stage, WorkshopPages.Part.NONE, SentForm.NONE, () -> reopening.reopen(scope, stage));
    }

    @POST
    @Path("obecnosc")
    public Response attendance(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Scope scope = doors.leader(teryt, stage);
        var present = new LinkedHashMap<UUID, String>();
        form.ids("osoba").forEach(person -> present.put(person, form.text("kanal." + person)));
        return attempt(scope, stage, WorkshopPages.Part.NONE, form, () -> attendance.take(scope, stage, present));
    }

    @POST
    @Path("goscie")
    public Response guest(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Scope scope = doors.leader(teryt, stage);
        var guest = new NewGuest(form.text("imie").strip(), form.filled("instytucja"), form.filled("funkcja"), form.text("sektor"));
        return attempt(scope, stage, WorkshopPages.Part.GUEST, form, () -> guests.add(scope, stage, guest, form.text("kanal")));
    }

    /** Everybody who signed the paper list and is not on ours. */
    @POST
    @Path("goscie/lista")
    public Response paperList(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Scope scope = doors.leader(teryt, stage);
        return attempt(scope, stage, WorkshopPages.Part.LIST, form, () -> guests.addAll(scope, stage, form.text("nazwiska").lines().toList(), form.text("sektor-listy")));
    }

    /** Does it and shows the page afresh; when it is refused, shows the page with what was typed and why. */
    private Response attempt(Scope scope, int stage, WorkshopPages.Part part, SentForm form, Runnable deed) {
        try {
            deed.run();
            return Response.seeOther(URI.create("/powiaty/" + scope.teryt() + "/warsztaty/" + stage + "?zapisano=tak")).build();
        } catch (Refusal refusal) {
            return pages.again(scope, stage, refusal, part, form);
        }
    }
}
