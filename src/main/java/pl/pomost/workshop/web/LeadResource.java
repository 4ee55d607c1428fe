package pl.pomost.workshop.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.Admission;
import pl.pomost.workshop.KeepOrder;
import pl.pomost.workshop.LeadMeeting;
import pl.pomost.workshop.Refusal;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;

/** The facilitator's page of a live workshop, and the wall that all look at. */
@Path("/powiaty/{teryt}/warsztaty/{stage}")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class LeadResource {

    private final Doors doors;
    private final Pages pages;
    private final Workshops workshops;
    private final LeadMeeting leading;
    private final KeepOrder order;
    private final LeadViews views;
    private final PhoneStates states;
    private final Refusals refusals;
    private final HallTexts texts;

    LeadResource(Doors doors, Pages pages, Workshops workshops, LeadMeeting leading, KeepOrder order, LeadViews views, PhoneStates states, Refusals refusals, HallTexts texts) {
        this.doors = doors;
        this.pages = pages;
        this.workshops = workshops;
        this.leading = leading;
        this.order = order;
        this.views = views;
        this.states = states;
        this.refusals = refusals;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance lead(Page page, LeadView lead, String word, FormErrors errors, Optional<String> added);

        static native TemplateInstance screen(Page page, LeadView lead);
    }

    @GET
    @Path("prowadzenie")
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance lead(@PathParam("teryt") String teryt, @PathParam("stage") int stage, @QueryParam("dodano") Optional<String> added) {
        return page(doors.leader(teryt, stage), stage, null, FormErrors.NONE, added);
    }

    @GET
    @Path("prowadzenie/stan")
    @Consumes(MediaType.WILDCARD)
    public Response state(@PathParam("teryt") String teryt, @PathParam("stage") int stage) {
        Scope scope = doors.leader(teryt, stage);
        return Response.ok(states.of(Admission.of(scope, workshops.at(scope, stage))), MediaType.APPLICATION_JSON_TYPE).build();
    }

    /** What a hall looks at together: large, and only what is meant for all. */
    @GET
    @Path("ekran")
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance screen(@PathParam("teryt") String teryt, @PathParam("stage") int stage) {
        Scope scope = doors.leader(teryt, stage);
        LeadView view = views.of(scope, workshops.at(scope, stage), false);
        return Templates.screen(pages.of(view.title()), view);
    }

    /** @param what has been pressed: one of the buttons of the page */
    @POST
    @Path("prowadzenie/{what}")
    public Response move(@PathParam("teryt") String teryt, @PathParam("stage") int stage, @PathParam("what") String what, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Scope scope = doors.leader(teryt, stage);
        try {
            press(scope, stage, what, form);
            return Response.seeOther(URI.create("/powiaty/" + scope.teryt() + "/warsztaty/" + stage + "/prowadzenie")).build();
        } catch (Refusal refusal) {
            return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(page(scope, stage, form.text("slowo"), refusals.inWords(refusal), Optional.empty())).build();
        }
    }

    private void press(Scope scope, int stage, String what, SentForm form) {
        switch (what) {
            case "rozpoczecie" -> leading.begin(scope, stage);
            case "punkt" -> leading.go(scope, stage, form.text("punkt"));
            case "pauza" -> leading.pause(scope, stage);
            case "wznowienie" -> leading.resume(scope, stage);
            case "czas" -> leading.extend(scope, stage, form.text("minuty").matches("-?[0-9]{1,3}") ? Integer.parseInt(form.text("minuty")) : 0);
            case "pisanie" -> leading.letWrite(scope, stage, form.text("pisanie").equals("tak"));
            case "odslona" -> leading.reveal(scope, stage, form.text("odslona").equals("tak"));
            case "wyniki" -> leading.showResults(scope, stage, form.text("wyniki").equals("tak"));
            case "pominiecie" -> leading.skip(scope, stage, form.text("punkt"), form.text("pominiecie").equals("tak"));
            case "blokada" -> leading.lock(scope, stage, form.text("punkt"), form.text("blokada").equals("tak"));
            case "drzwi" -> leading.closeDoor(scope, stage, form.text("drzwi").equals("zamknij"));
            case "nowy-kod" -> leading.renewCode(scope, stage);
            case "sciana" -> leading.showOnWall(scope, stage, form.text("sciana"));
            case "wyjscie" -> turnAway(scope, stage, form);
            case "powrot" -> order.letBack(scope, stage);
            case "slowo" -> leading.say(scope, stage, form.text("slowo"));
            default -> throw new NotFoundException();
        }
    }

    private void turnAway(Scope scope, int stage, SentForm form) {
        UUID person = form.id("osoba").orElseGet(UUID::randomUUID);
        if (form.text("kod").equals("nowy")) {
            order.turnAwayAndRenewCode(scope, stage, person, form.text("kartki").equals("tak"));
        } else {
            order.turnAway(scope, stage, person, form.text("kartki").equals("tak"));
        }
    }

    private TemplateInstance page(Scope scope, int stage, String word, FormErrors errors, Optional<String> added) {
        Workshop workshop = workshops.at(scope, stage);
        LeadView view = views.of(scope, workshop, true);
        return Templates.lead(pages.of(texts.leadTitle(view.title()), scope, ""), view, word == null ? view.word() : word, errors, added);
    }
}
