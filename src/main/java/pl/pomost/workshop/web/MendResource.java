package pl.pomost.workshop.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.scenario.CardType;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.Secret;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.EditCard;
import pl.pomost.workshop.MendCard;
import pl.pomost.workshop.MendCard.OwnCard;
import pl.pomost.workshop.Refusal;
import pl.pomost.workshop.TakeCardBack;
import pl.pomost.workshop.Turnstile;
import pl.pomost.workshop.web.HallDoor.Inside;

/** One's own card, mended or taken back on the phone that wrote it. As plain forms, and for the script of the phone's page. */
@Path("/w/{code: [A-Za-z0-9]{4,8}}/kartki/{id: [0-9a-f-]+}")
@PermitAll
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class MendResource {

    private static final String SCRIPT = "application/json";

    private final HallDoor door;
    private final MendPages pages;
    private final MendCard mending;
    private final TakeCardBack takingBack;
    private final PhoneFields fields;
    private final Agendas agendas;
    private final Turnstile turnstile;
    private final Refusals refusals;
    private final HallTexts texts;

    MendResource(HallDoor door, MendPages pages, MendCard mending, TakeCardBack takingBack, PhoneFields fields, Agendas agendas, Turnstile turnstile, Refusals refusals,
            HallTexts texts) {
        this.door = door;
        this.pages = pages;
        this.mending = mending;
        this.takingBack = takingBack;
        this.fields = fields;
        this.agendas = agendas;
        this.turnstile = turnstile;
        this.refusals = refusals;
        this.texts = texts;
    }

    /** For signed cards; a nameless one is shown only to whoever sends its key. */
    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance card(@PathParam("code") String code, @PathParam("id") UUID id) {
        Inside inside = door.inside(code);
        return pages.of(inside, own(inside, id, Optional.empty()), "", false);
    }

    @POST
    public Response mend(@PathParam("code") String code, @PathParam("id") UUID id, @HeaderParam("Accept") @DefaultValue("") String accept,
            MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        boolean script = accept.contains(SCRIPT);
        Inside inside = door.inside(code);
        OwnCard card = own(inside, id, form.filled("klucz"));
        try {
            turnstile.pass(inside.guest());
            Map<String, JsonNode> typed = fields.read(inside.workshop(), inside.guest(), card.type(), form);
            Doubts doubts = form.text("tresc").length() > 2000 ? Doubts.NONE : agendas.scenarioOf(inside.workshop()).cardType(card.type())
                    .map((CardType type) -> CardDoubts.in(texts.yourCard(), form.text("tresc"), type, typed)).orElse(Doubts.NONE);
            if (!doubts.allow(form.text("do"))) {
                return script ? json(422, PhoneAnswers.refused(FormErrors.NONE, doubts)) : refused(pages.of(inside, card, form, FormErrors.NONE, doubts, Optional.empty()));
            }
            String mark = mending.mend(inside.admission(), inside.guest(), id, form.filled("klucz"), form.text("znak"), new EditCard.NewWords(form.text("tresc"), typed));
            return script ? json(200, Map.of("code", card.code(), "mark", mark)) : back(code);
        } catch (EditedMeanwhile meanwhile) {
            return script ? json(409, Map.of("text", card.text(), "mark", card.mark()))
                    : refused(pages.of(inside, card, form, FormErrors.NONE, Doubts.NONE, Optional.of(card.text())));
        } catch (Refusal refusal) {
            FormErrors errors = refusals.inWords(refusal);
            return script ? json(422, PhoneAnswers.refused(errors, Doubts.NONE)) : refused(pages.of(inside, card, form, errors, Doubts.NONE, Optional.empty()));
        }
    }

    /** Taking back what is gone already changes nothing. */
    @POST
    @Path("wycofanie")
    public Response takeBack(@PathParam("code") String code, @PathParam("id") UUID id, @HeaderParam("Accept") @DefaultValue("") String accept,
            MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        boolean script = accept.contains(SCRIPT);
        Inside inside = door.inside(code);
        try {
            turnstile.pass(inside.guest());
            takingBack.takeBack(inside.admission(), inside.guest(), id, form.filled("klucz"));
            return script ? json(200, Map.of()) : back(code);
        } catch (Refusal refusal) {
            FormErrors errors = refusals.inWords(refusal);
            return script ? json(422, PhoneAnswers.refused(errors, Doubts.NONE))
                    : refused(pages.of(inside, own(inside, id, form.filled("klucz")), SentForm.NONE, errors, Doubts.NONE, Optional.empty()));
        }
    }

    private OwnCard own(Inside inside, UUID id, Optional<String> key) {
        return mending.own(inside.admission(), inside.guest(), id, key).orElseThrow(NotFoundException::new);
    }

    private static Response json(int status, Map<String, Object> said) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(new LinkedHashMap<>(said)).build();
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page).build();
    }

    private static Response back(String code) {
        return Response.seeOther(URI.create("/w/" + Secret.typed(code))).build();
    }
}
