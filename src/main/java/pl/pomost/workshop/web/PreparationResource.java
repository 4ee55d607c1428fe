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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.CalendarFiles;
import pl.pomost.workshop.TickOff;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;

/** Getting a workshop ready: the checklist, and the date for calendars. */
@Path("/powiaty/{teryt}/warsztaty/{stage}")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PreparationResource {

    private final Doors doors;
    private final Pages pages;
    private final Workshops workshops;
    private final BeforeViews views;
    private final TickOff ticking;
    private final CalendarFiles calendars;
    private final BeforeTexts texts;

    PreparationResource(Doors doors, Pages pages, Workshops workshops, BeforeViews views, TickOff ticking, CalendarFiles calendars, BeforeTexts texts) {
        this.doors = doors;
        this.pages = pages;
        this.workshops = workshops;
        this.views = views;
        this.ticking = ticking;
        this.calendars = calendars;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance preparation(Page page, RoomHead room, PreparationView list, boolean saved);
    }

    @GET
    @Path("przygotowanie")
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance preparation(@PathParam("teryt") String teryt, @PathParam("stage") int stage, @QueryParam("zapisano") String saved) {
        Scope scope = doors.team(teryt);
        Workshop workshop = workshops.at(scope, stage);
        return Templates.preparation(pages.of(texts.title(stage), scope, ""), RoomHead.of(scope, workshop), views.checklist(scope, workshop), saved != null);
    }

    @POST
    @Path("przygotowanie")
    public Response tick(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        Scope scope = doors.coordinator(teryt);
        ticking.tick(scope, stage, new SentForm(sent).all("gotowe"));
        return Response.seeOther(URI.create("/powiaty/" + scope.teryt() + "/warsztaty/" + stage + "/przygotowanie?zapisano=tak")).build();
    }

    @GET
    @Path("termin.ics")
    @Consumes(MediaType.WILDCARD)
    public Response calendar(@PathParam("teryt") String teryt, @PathParam("stage") int stage, @Context UriInfo here) {
        Scope scope = doors.team(teryt);
        Workshop workshop = workshops.at(scope, stage);
        URI page = here.getBaseUri().resolve("/powiaty/" + scope.teryt() + "/warsztaty/" + stage);
        String file = calendars.of(scope, workshop, page).orElseThrow(NotFoundException::new);
        return Response.ok(file, "text/calendar; charset=UTF-8").header("Content-Disposition", "attachment; filename=\"warsztat-" + stage + ".ics\"").build();
    }
}
