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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.Refusal;

/** All cards of a process, and one card with what came of it. */
@Path("/powiaty/{teryt}/kartki")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class CardResource {

    private final Doors doors;
    private final Pages pages;
    private final CardListViews lists;
    private final CardViews views;
    private final CardDeeds deeds;
    private final Refusals refusals;
    private final CardTexts texts;

    CardResource(Doors doors, Pages pages, CardListViews lists, CardViews views, CardDeeds deeds, Refusals refusals, CardTexts texts) {
        this.doors = doors;
        this.pages = pages;
        this.lists = lists;
        this.views = views;
        this.deeds = deeds;
        this.refusals = refusals;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance cards(Page page, CardListView list);

        static native TemplateInstance card(Page page, CardView card, String reason, FormErrors errors);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance cards(@PathParam("teryt") String teryt, @Context UriInfo address) {
        Scope scope = doors.team(teryt);
        return Templates.cards(pages.of(texts.title(), scope, "kartki"), lists.of(scope, new SentForm(address.getQueryParameters())));
    }

    @GET
    @Path("{code}")
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance card(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        return page(doors.team(teryt), code, SentForm.NONE, "", FormErrors.NONE);
    }

    @POST
    @Path("{code}/tresc")
    public Response edit(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Scope scope = doors.contributor(teryt);
        return attempt(scope, code, form, "", () -> deeds.edit(scope, code, form));
    }

    @POST
    @Path("{code}/usuniecie")
    public Response redact(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Scope scope = doors.coordinator(teryt);
        return attempt(scope, code, SentForm.NONE, form.text("powod"), () -> deeds.redact(scope, code, form.text("powod")));
    }

    /** Makes an entry of the cards and goes to it; without a card there is nothing to make. */
    @POST
    @Path("wpis")
    public Response make(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        Scope scope = doors.coordinator(teryt);
        return Response.seeOther(deeds.make(scope, new SentForm(sent))).build();
    }

    private Response attempt(Scope scope, String code, SentForm form, String reason, Runnable deed) {
        try {
            deed.run();
            return Response.seeOther(URI.create("/powiaty/" + scope.teryt() + "/kartki/" + code)).build();
        } catch (Refusal refusal) {
            return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(page(scope, code, form, reason, refusals.inWords(refusal))).build();
        }
    }

    private TemplateInstance page(Scope scope, String code, SentForm form, String reason, FormErrors errors) {
        return Templates.card(pages.of(texts.one(code), scope, "kartki"), views.of(scope, code, form), reason, errors);
    }
}
