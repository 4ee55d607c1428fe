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
import java.util.Optional;
import java.util.function.Function;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.Saved;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.Refusal;
import pl.pomost.workshop.web.CardView.Clash;

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
    private final TranslationViews translations;
    private final Refusals refusals;
    private final CardTexts texts;

    CardResource(Doors doors, Pages pages, CardListViews lists, CardViews views, CardDeeds deeds, TranslationViews translations, Refusals refusals, CardTexts texts) {
        this.doors = doors;
        this.pages = pages;
        this.lists = lists;
        this.views = views;
        this.deeds = deeds;
        this.translations = translations;
        this.refusals = refusals;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance cards(Page page, CardListView list);

        static native TemplateInstance card(Page page, CardView card, TranslationsView translations, FormErrors errors, boolean moving, Doubts doubts,
                Optional<Clash> clash);

        static native TemplateInstance redaction(Page page, CardView card, String reason, FormErrors errors);
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
        return page(doors.team(teryt, code), code, SentForm.NONE, FormErrors.NONE, false);
    }

    @POST
    @Path("{code}/tresc")
    public Response edit(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Scope scope = doors.contributor(teryt);
        if (form.text("do").equals("obie")) {
            return Response.ok(page(scope, code, views.withBoth(scope, code, form), FormErrors.NONE, false)).build();
        }
        Doubts doubts = suspected(scope, code, form);
        if (!doubts.allow(form.text("do"))) {
            return refused(page(scope, code, form, FormErrors.NONE, false, doubts));
        }
        try {
            return attempt(scope, code, () -> deeds.edit(scope, code, form), errors -> page(scope, code, form, errors, false));
        } catch (EditedMeanwhile meanwhile) {
            return Response.status(409).entity(page(scope, code, views.against(scope, code, form), FormErrors.NONE, false, Doubts.NONE,
                    Optional.of(views.clash(scope, code, form)))).build();
        }
    }

    /** What the author left empty; their words stay. */
    @POST
    @Path("{code}/uzupelnienie")
    public Response complete(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Scope scope = doors.coordinator(teryt);
        Doubts doubts = suspected(scope, code, form);
        if (!doubts.allow(form.text("do"))) {
            return refused(page(scope, code, form, FormErrors.NONE, false, doubts));
        }
        return attempt(scope, code, () -> deeds.complete(scope, code, form), errors -> page(scope, code, form, errors, false));
    }

    /** The same words in another language; the card's own stay. */
    @POST
    @Path("{code}/tlumaczenia")
    public Response translate(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Scope scope = doors.contributor(teryt);
        Doubts doubts = Doubts.NONE.and("tlumaczenie", texts.translation(), form.text("tlumaczenie"));
        if (!doubts.allow(form.text("do"))) {
            return refused(translating(scope, code, form, FormErrors.NONE, doubts));
        }
        return attempt(scope, code, () -> translations.add(scope, code, form), errors -> translating(scope, code, form, errors, Doubts.NONE));
    }

    /** To another exercise or area, when it was written into the wrong one. */
    @POST
    @Path("{code}/przeniesienie")
    public Response move(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Scope scope = doors.coordinator(teryt);
        return attempt(scope, code, () -> deeds.move(scope, code, form.text("cwiczenie"), form.filled("obszar")), errors -> page(scope, code, form, errors, true));
    }

    /** Asks before the words go: there is no way back. */
    @GET
    @Path("{code}/usuniecie")
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance askToRedact(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        return question(doors.coordinator(teryt), code, "", FormErrors.NONE);
    }

    @POST
    @Path("{code}/usuniecie")
    public Response redact(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        String reason = new SentForm(sent).text("powod");
        Scope scope = doors.coordinator(teryt);
        return attempt(scope, code, () -> deeds.redact(scope, code, reason), errors -> question(scope, code, reason, errors));
    }

    /** Makes an entry of the cards and goes to it; without a card there is nothing to make. Whoever leads one workshop only has the short form of the hall. */
    @POST
    @Path("wpis")
    public Response make(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        boolean all = doors.leadsAll(teryt);
        Scope scope = all || Console.stage(form).isEmpty() ? doors.coordinator(teryt) : doors.leader(teryt, Console.stage(form).get());
        return Response.seeOther(Console.isFrom(form) || !all ? Console.entry(scope, form, deeds.making(scope, form)) : deeds.make(scope, form)).build();
    }

    private Response attempt(Scope scope, String code, Runnable deed, Function<FormErrors, TemplateInstance> again) {
        try {
            deed.run();
            return Saved.to("/powiaty/" + scope.teryt() + "/kartki/" + code);
        } catch (Refusal refusal) {
            return refused(again.apply(refusals.inWords(refusal)));
        }
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page).build();
    }

    /** What is suspected in the new words; nothing as long as they cannot be read, which is told first. */
    private Doubts suspected(Scope scope, String code, SentForm form) {
        try {
            return deeds.doubts(scope, code, form);
        } catch (Refusal refusal) {
            return Doubts.NONE;
        }
    }

    private TemplateInstance page(Scope scope, String code, SentForm form, FormErrors errors, boolean moving) {
        return page(scope, code, form, errors, moving, Doubts.NONE);
    }

    private TemplateInstance page(Scope scope, String code, SentForm form, FormErrors errors, boolean moving, Doubts doubts) {
        return page(scope, code, form, errors, moving, doubts, Optional.empty());
    }

    private TemplateInstance page(Scope scope, String code, SentForm form, FormErrors errors, boolean moving, Doubts doubts, Optional<Clash> clash) {
        CardView card = views.of(scope, code, form);
        return Templates.card(pages.of(texts.one(code), scope, "kartki"), card, translations.of(scope, code, SentForm.NONE),
                errors.called(card.labels()), moving, doubts, clash);
    }

    private TemplateInstance translating(Scope scope, String code, SentForm form, FormErrors errors, Doubts doubts) {
        return Templates.card(pages.of(texts.one(code), scope, "kartki"), views.of(scope, code, SentForm.NONE), translations.of(scope, code, form), errors, false, doubts,
                Optional.empty());
    }

    private TemplateInstance question(Scope scope, String code, String reason, FormErrors errors) {
        return Templates.redaction(pages.of(texts.redactOf(code), scope, "kartki"), views.of(scope, code, SentForm.NONE), reason, errors);
    }
}
