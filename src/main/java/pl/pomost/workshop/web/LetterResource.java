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
import java.net.URI;
import java.util.List;
import java.util.Map;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.mail.Message;
import pl.pomost.mail.Post;
import pl.pomost.shared.Submitted;
import pl.pomost.workshop.LetterKind;
import pl.pomost.workshop.SendLetters;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;

/** Letters about a workshop: sent from here where a mail server is configured, ready for the coordinator's mail program, and on paper. */
@Path("/powiaty/{teryt}/warsztaty/{stage}")
@Authenticated
@Blocking
class LetterResource {

    private final Doors doors;
    private final Pages pages;
    private final Workshops workshops;
    private final LettersViews views;
    private final SendLetters sending;
    private final Post post;
    private final LetterTexts texts;

    LetterResource(Doors doors, Pages pages, Workshops workshops, LettersViews views, SendLetters sending, Post post, LetterTexts texts) {
        this.doors = doors;
        this.pages = pages;
        this.workshops = workshops;
        this.views = views;
        this.sending = sending;
        this.post = post;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance invitations(Page page, RoomHead room, LettersView view, String refused, String result);

        static native TemplateInstance letters(Page page, RoomHead room, List<Letter> letters);
    }

    /** @param result how many letters were sent just now, failed and were not tried: {@code 12-1-0} */
    @GET
    @Path("zaproszenia")
    public TemplateInstance invitations(@PathParam("teryt") String teryt, @PathParam("stage") int stage, @QueryParam("list") @DefaultValue("") String kind,
            @QueryParam("wyslano") @DefaultValue("") String result) {
        Scope scope = doors.coordinator(teryt);
        return page(scope, workshops.at(scope, stage), views.kind(kind), "", result.matches("\\d{1,4}-\\d{1,4}-\\d{1,4}") ? said(result.split("-")) : "");
    }

    @POST
    @Path("zaproszenia")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        Scope scope = doors.coordinator(teryt);
        Workshop workshop = workshops.at(scope, stage);
        var typed = Submitted.of(sent);
        LetterKind kind = views.kind(typed.text("list"));
        if (!post.isOn()) {
            return refused(scope, workshop, kind, texts.off());
        }
        Map<String, Message> chosen = views.chosen(scope, workshop, kind, typed);
        if (chosen.isEmpty()) {
            return refused(scope, workshop, kind, texts.nobodyChosen());
        }
        SendLetters.Result result = sending.send(scope, stage, kind, chosen);
        return Response.seeOther(URI.create(RoomHead.of(scope, workshop).base() + "/zaproszenia?list=" + views.name(kind) + "&wyslano=" + result.sent() + "-" + result.failed() + "-"
                + result.left())).build();
    }

    @GET
    @Path("druk/zaproszenia")
    public TemplateInstance letters(@PathParam("teryt") String teryt, @PathParam("stage") int stage, @QueryParam("list") @DefaultValue("") String kind) {
        Scope scope = doors.coordinator(teryt);
        Workshop workshop = workshops.at(scope, stage);
        return Templates.letters(pages.of(texts.title(stage), scope, ""), RoomHead.of(scope, workshop), views.all(scope, workshop, views.kind(kind)));
    }

    private String said(String[] numbers) {
        return texts.result(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
    }

    private Response refused(Scope scope, Workshop workshop, LetterKind kind, String why) {
        return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page(scope, workshop, kind, why, "")).build();
    }

    private TemplateInstance page(Scope scope, Workshop workshop, LetterKind kind, String refused, String result) {
        return Templates.invitations(pages.of(texts.title(workshop.stage()), scope, ""), RoomHead.of(scope, workshop), views.of(scope, workshop, kind), refused, result);
    }
}
