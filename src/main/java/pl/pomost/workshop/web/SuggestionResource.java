package pl.pomost.workshop.web;

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
import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.Agenda;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.GroupCards;
import pl.pomost.workshop.Refusal;
import pl.pomost.workshop.UndoGrouping;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;

/** Proposals for groups: each is taken, taken in part, or turned down. */
@Path("/powiaty/{teryt}/warsztaty/{stage}/tablica/podpowiedzi")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SuggestionResource {

    private final Doors doors;
    private final Pages pages;
    private final Workshops workshops;
    private final Agendas agendas;
    private final SuggestionViews views;
    private final GroupCards grouping;
    private final UndoGrouping undoing;
    private final Refusals refusals;
    private final GroupingTexts texts;

    SuggestionResource(Doors doors, Pages pages, Workshops workshops, Agendas agendas, SuggestionViews views, GroupCards grouping, UndoGrouping undoing,
            Refusals refusals, GroupingTexts texts) {
        this.doors = doors;
        this.pages = pages;
        this.workshops = workshops;
        this.agendas = agendas;
        this.views = views;
        this.grouping = grouping;
        this.undoing = undoing;
        this.refusals = refusals;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance suggestions(Page page, SuggestionsView view, FormErrors errors);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance suggestions(@PathParam("teryt") String teryt, @PathParam("stage") int stage, @QueryParam("cwiczenie") @DefaultValue("") String item) {
        return page(doors.leader(teryt, stage), stage, item, FormErrors.NONE);
    }

    @POST
    public Response accept(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        return attempt(teryt, stage, new SentForm(sent), (scope, form) -> {
            List<UUID> chosen = form.ids("kartka");
            var leftOut = new ArrayList<>(form.ids("pokazana"));
            leftOut.removeAll(chosen);
            var choice = new GroupCards.Choice(form.filled("nazwa"), true, chosen, leftOut);
            form.id("grupa").ifPresentOrElse(group -> grouping.addTo(scope, stage, group, choice), () -> grouping.group(scope, stage, choice));
        });
    }

    @POST
    @Path("odrzucenie")
    public Response reject(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        return attempt(teryt, stage, new SentForm(sent),
                (scope, form) -> grouping.keepApart(scope, stage, form.ids("pokazana"), form.id("grupa")));
    }

    @POST
    @Path("cofniecie")
    public Response undo(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        return attempt(teryt, stage, new SentForm(sent), (scope, form) -> undoing.undo(scope, stage));
    }

    /** What one of the buttons does. */
    private interface Deed {
        void press(Scope scope, SentForm form);
    }

    private Response attempt(String teryt, int stage, SentForm form, Deed deed) {
        Scope scope = doors.leader(teryt, stage);
        try {
            deed.press(scope, form);
            return Response.seeOther(UriBuilder.fromPath("/powiaty/" + scope.teryt() + "/warsztaty/" + stage + "/tablica/podpowiedzi")
                    .queryParam("cwiczenie", "{item}").build(form.text("cwiczenie"))).build();
        } catch (Refusal refusal) {
            return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page(scope, stage, form.text("cwiczenie"), refusals.inWords(refusal))).build();
        }
    }

    private TemplateInstance page(Scope scope, int stage, String item, FormErrors errors) {
        Workshop workshop = workshops.at(scope, stage);
        String title = agendas.of(workshop).item(item).map((Agenda.Item found) -> Titles.of(found)).orElse(workshop.title());
        return Templates.suggestions(pages.of(texts.suggestTitle(title), scope, ""), views.of(scope, workshop, item), errors);
    }
}
