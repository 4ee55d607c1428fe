package pl.pomost.workshop.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.scenario.CardType;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.Language;
import pl.pomost.shared.Secret;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.AddCard;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.CastDots;
import pl.pomost.workshop.Channels;
import pl.pomost.workshop.Halls;
import pl.pomost.workshop.NewCard;
import pl.pomost.workshop.Refusal;
import pl.pomost.workshop.Turnstile;
import pl.pomost.workshop.web.HallDoor.Inside;

/**
 * What a phone in the hall sends. The page works as plain forms; its script sends the same forms, asks for {@link #SCRIPT} and gets a
 * short JSON answer, for it goes on without loading a page.
 */
@Path("/w")
@PermitAll
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PhoneResource {

    private static final String SCRIPT = "application/json";

    private final HallDoor door;
    private final PhonePages pages;
    private final PhoneStates states;
    private final AddCard adding;
    private final CastDots casting;
    private final Turnstile turnstile;
    private final Halls halls;
    private final Agendas agendas;
    private final Refusals refusals;
    private final HallTexts texts;

    PhoneResource(HallDoor door, PhonePages pages, PhoneStates states, AddCard adding, CastDots casting, Turnstile turnstile, Halls halls, Agendas agendas, Refusals refusals,
            HallTexts texts) {
        this.door = door;
        this.pages = pages;
        this.states = states;
        this.adding = adding;
        this.casting = casting;
        this.turnstile = turnstile;
        this.halls = halls;
        this.agendas = agendas;
        this.refusals = refusals;
        this.texts = texts;
    }

    /** Everything that the page needs to go on from now. */
    @GET
    @Path("{code: [A-Za-z0-9]{4,8}}/stan")
    @Consumes(MediaType.WILDCARD)
    public Response state(@PathParam("code") String code) {
        Inside inside = door.inside(code);
        return Response.ok(states.of(inside), MediaType.APPLICATION_JSON_TYPE).build();
    }

    @POST
    @Path("{code: [A-Za-z0-9]{4,8}}/kartki")
    public Response add(@PathParam("code") String code, @HeaderParam("Accept") @DefaultValue("") String accept, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Inside inside = door.atWork(code);
        NewCard card = read(inside, form);
        // too many words are refused below; nobody looks through them first
        Doubts doubts = card.isTooLong() ? Doubts.NONE : agendas.scenarioOf(inside.workshop()).cardType(card.type())
                .map((CardType type) -> CardDoubts.in(texts.yourCard(), card.text(), type, card.fields())).orElse(Doubts.NONE);
        if (!doubts.allow(form.text("do"))) {
            return again(inside, form, accept, FormErrors.NONE, doubts);
        }
        try {
            turnstile.pass(inside.guest());
            AddCard.Added added = adding.handIn(inside.admission(), inside.guest(), card);
            return accept.contains(SCRIPT) ? json(200, Map.of("code", added.code())) : back(code);
        } catch (Refusal refusal) {
            return again(inside, form, accept, refusals.inWords(refusal), Doubts.NONE);
        }
    }

    @POST
    @Path("{code: [A-Za-z0-9]{4,8}}/kropki")
    public Response dots(@PathParam("code") String code, @HeaderParam("Accept") @DefaultValue("") String accept, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Inside inside = door.atWork(code);
        try {
            int dots = form.text("kropki").matches("[0-9]{1,3}") ? Integer.parseInt(form.text("kropki")) : -1;
            turnstile.pass(inside.guest());
            casting.cast(inside.admission(), inside.guest(), form.text("pytanie"), form.id("kartka").orElseGet(UUID::randomUUID), dots);
            return accept.contains(SCRIPT) ? json(200, Map.of()) : back(code);
        } catch (Refusal refusal) {
            return again(inside, form, accept, refusals.inWords(refusal), Doubts.NONE);
        }
    }

    @POST
    @Path("{code: [A-Za-z0-9]{4,8}}/gotowe")
    public Response ready(@PathParam("code") String code, @HeaderParam("Accept") @DefaultValue("") String accept, MultivaluedMap<String, String> sent) {
        Inside inside = door.inside(code);
        halls.ready(inside.admission(), inside.guest(), new SentForm(sent).text("gotowe").equals("tak"));
        return accept.contains(SCRIPT) ? json(200, Map.of()) : back(code);
    }

    private NewCard read(Inside inside, SentForm form) {
        String[] exercise = form.text("cwiczenie").split(":", 2);
        Optional<String> area = form.filled("obszar");
        boolean anonymous = form.text("podpis").equals("nie");
        return new NewCard(form.id("id").orElseGet(UUID::randomUUID), exercise[0], exercise.length > 1 ? exercise[1] : "", area, form.text("tresc"),
                form.filled("jezyk").orElseGet(() -> Language.current().tag()), Channels.DEVICE,
                anonymous ? Optional.empty() : Optional.of(inside.guest().participant()), Map.of());
    }

    private Response again(Inside inside, SentForm form, String accept, FormErrors errors, Doubts doubts) {
        if (accept.contains(SCRIPT)) {
            var said = new LinkedHashMap<String, Object>();
            said.put("wrong", List.copyOf(errors.sentences().values()));
            said.put("doubts", doubts.all().stream().map(Doubts.Doubt::quote).toList());
            said.put("consent", doubts.isEmpty() ? "" : doubts.consent());
            return json(422, said);
        }
        String step = form.text("cwiczenie").split(":", 2)[0];
        var typed = new PhoneCard(form.id("id").map(UUID::toString).orElse(""), step, form.text("tresc"), form.text("podpis").equals("nie"), doubts);
        return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(pages.of(inside, typed, errors)).build();
    }

    private static Response json(int status, Map<String, Object> said) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(said).build();
    }

    private static Response back(String code) {
        return Response.seeOther(URI.create("/w/" + Secret.typed(code))).build();
    }
}
