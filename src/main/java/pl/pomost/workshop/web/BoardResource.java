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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.GroupCards;
import pl.pomost.workshop.Refusal;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;

/** The board of a workshop: its cards by activity, area and group; grouping with ticks instead of dragging. */
@Path("/powiaty/{teryt}/warsztaty/{stage}/tablica")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class BoardResource {

    private final Doors doors;
    private final Pages pages;
    private final Workshops workshops;
    private final Boards boards;
    private final GroupCards grouping;
    private final Refusals refusals;
    private final BoardTexts texts;

    BoardResource(Doors doors, Pages pages, Workshops workshops, Boards boards, GroupCards grouping, Refusals refusals, BoardTexts texts) {
        this.doors = doors;
        this.pages = pages;
        this.workshops = workshops;
        this.boards = boards;
        this.grouping = grouping;
        this.refusals = refusals;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance board(Page page, String teryt, String powiat, int stage, String title, boolean mayEdit, String filter, String body);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance board(@PathParam("teryt") String teryt, @PathParam("stage") int stage, @QueryParam("cwiczenie") String activity,
            @QueryParam("obszar") String area) {
        Scope scope = doors.team(teryt);
        Workshop workshop = workshops.at(scope, stage);
        BoardFilter filter = BoardFilter.of(activity, area);
        return page(scope, workshop, filter, boards.body(scope, workshop, filter));
    }

    @POST
    @Path("grupy")
    public Response group(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Scope scope = doors.coordinator(teryt);
        List<UUID> chosen = form.ids("kartka");
        return attempt(scope, stage, form, () -> form.id("grupa").ifPresentOrElse(
                group -> grouping.addTo(scope, stage, group, form.filled("nazwa"), chosen), () -> grouping.group(scope, stage, form.text("nazwa"), chosen)));
    }

    @POST
    @Path("wyjecie")
    public Response ungroup(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Scope scope = doors.coordinator(teryt);
        return attempt(scope, stage, form, () -> grouping.ungroup(scope, stage, form.ids("kartka")));
    }

    private Response attempt(Scope scope, int stage, SentForm form, Runnable deed) {
        BoardFilter filter = BoardFilter.of(form.text("cwiczenie"), form.text("obszar"));
        try {
            deed.run();
            return Response.seeOther(URI.create("/powiaty/" + scope.teryt() + "/warsztaty/" + stage + "/tablica" + filter.query())).build();
        } catch (Refusal refusal) {
            Workshop workshop = workshops.at(scope, stage);
            var mended = new BoardForm(Set.copyOf(form.all("kartka")), form.text("nazwa"), form.text("grupa"), refusals.inWords(refusal));
            return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(page(scope, workshop, filter, boards.render(scope, workshop, filter, mended))).build();
        }
    }

    private TemplateInstance page(Scope scope, Workshop workshop, BoardFilter filter, String body) {
        Page page = pages.of(texts.title(workshop.title()), scope, "");
        return Templates.board(page, scope.teryt(), scope.powiat().name(), workshop.stage(), workshop.title(), scope.mayEdit(),
                filter.query(), body);
    }
}
