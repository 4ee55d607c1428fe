package pl.pomost.workshop.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.Secret;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.AddCard;
import pl.pomost.workshop.CastDots;
import pl.pomost.workshop.ChooseLevels;
import pl.pomost.workshop.Halls;
import pl.pomost.workshop.MendCard;
import pl.pomost.workshop.NewCard;
import pl.pomost.workshop.Refusal;
import pl.pomost.workshop.Turnstile;
import pl.pomost.workshop.VotedOn;
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
    /** Before the question in the name of a field. */
    private static final String LEVEL = "poziom.";

    private final HallDoor door;
    private final PhonePages pages;
    private final PhoneStates states;
    private final PhoneCards cards;
    private final MendCard mending;
    private final MendPages mendPages;
    private final CastDots casting;
    private final ChooseLevels choosing;
    private final HallResultsPage results;
    private final Turnstile turnstile;
    private final Halls halls;
    private final Refusals refusals;
    private final HallTexts texts;

    PhoneResource(HallDoor door, PhonePages pages, PhoneStates states, PhoneCards cards, MendCard mending, MendPages mendPages, CastDots casting, ChooseLevels choosing, HallResultsPage results,
            Turnstile turnstile, Halls halls, Refusals refusals,
            HallTexts texts) {
        this.door = door;
        this.pages = pages;
        this.states = states;
        this.cards = cards;
        this.mending = mending;
        this.mendPages = mendPages;
        this.casting = casting;
        this.choosing = choosing;
        this.results = results;
        this.turnstile = turnstile;
        this.halls = halls;
        this.refusals = refusals;
        this.texts = texts;
    }

    /** Everything that the page needs to go on from now. */
    @GET
    @Path("{code: [A-Za-z0-9]{4,8}}/stan")
    @Consumes(MediaType.WILDCARD)
    public Response state(@PathParam("code") String code) {
        Inside inside = door.looking(code);
        return Response.ok(states.of(inside), MediaType.APPLICATION_JSON_TYPE).build();
    }

    /** The answer waits for the database, together with others, and no thread waits for it. What is plain comes by {@link CardRoute}. */
    @POST
    @NonBlocking
    @Path("{code: [A-Za-z0-9]{4,8}}/kartki")
    public Uni<Response> add(@PathParam("code") String code, @HeaderParam("Accept") @DefaultValue("") String accept, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Optional<Inside> known = door.atHand(code).filter(inside -> cards.isPlain(inside, form));
        return known.map(inside -> add(inside, code, accept, form)).orElseGet(() -> inTurn(() -> door.atWork(code)).chain(inside -> add(inside, code, accept, form)));
    }

    private Uni<Response> add(Inside inside, String code, String accept, SentForm form) {
        NewCard card;
        try {
            door.pass(inside.guest());
            card = cards.read(inside, form);
        } catch (Refusal refusal) {
            return inTurn(() -> again(inside, form, accept, refusals.inWords(refusal), Doubts.NONE));
        }
        Doubts doubts = cards.doubts(inside, card, texts.yourCard());
        if (!doubts.allow(form.text("do"))) {
            return inTurn(() -> again(inside, form, accept, FormErrors.NONE, doubts));
        }
        Optional<String> key = PhoneCards.key(form, card);
        return Uni.createFrom().deferred(() -> Uni.createFrom().completionStage(cards.handIn(inside, card, key)))
                .flatMap(added -> accept.contains(SCRIPT) ? Uni.createFrom().item(known(added)) : inTurn(() -> saved(inside, code, card, key)))
                .onFailure(Refusal.class).recoverWithUni(refusal -> inTurn(() -> again(inside, form, accept, refusals.inWords((Refusal) refusal), Doubts.NONE)));
    }

    /** On a thread that may wait for the database. */
    private static <T> Uni<T> inTurn(Supplier<T> answer) {
        return Uni.createFrom().item(answer).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    /** Without a script nothing on the phone keeps the key of a nameless card but the page that answers. */
    private Response saved(Inside inside, String code, NewCard card, Optional<String> key) {
        return mending.own(inside.admission(), inside.guest(), card.id(), key).filter(own -> key.isPresent())
                .map(own -> Response.ok(mendPages.of(inside, own, key.get(), true), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).build()).orElseGet(() -> back(code));
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

    /** Answers to questions of levels about one card or standard; an empty one takes the answer back. */
    @POST
    @Path("{code: [A-Za-z0-9]{4,8}}/glosy")
    public Response levels(@PathParam("code") String code, @HeaderParam("Accept") @DefaultValue("") String accept, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Inside inside = door.atWork(code);
        VotedOn thing = form.id("kartka").map(VotedOn::card).orElseGet(() -> VotedOn.standard(form.text("standard")));
        try {
            var levels = new LinkedHashMap<String, Optional<Integer>>();
            form.fields().keySet().stream().filter(name -> name.startsWith(LEVEL)).forEach(name -> levels.put(name.substring(LEVEL.length()),
                    form.filled(name).map(value -> value.matches("[0-9]") ? Integer.parseInt(value) : -1)));
            turnstile.pass(inside.guest());
            choosing.choose(inside.admission(), inside.guest(), thing, levels);
            return accept.contains(SCRIPT) ? json(200, Map.of()) : back(code);
        } catch (Refusal refusal) {
            return again(inside, form, accept, refusals.inWords(refusal), Doubts.NONE);
        }
    }

    @GET
    @Path("{code: [A-Za-z0-9]{4,8}}/wyniki")
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance results(@PathParam("code") String code) {
        Inside inside = door.looking(code);
        return results.of(inside.admission(), inside.workshop(), "/w/" + Secret.typed(code));
    }

    @POST
    @Path("{code: [A-Za-z0-9]{4,8}}/gotowe")
    public Response ready(@PathParam("code") String code, @HeaderParam("Accept") @DefaultValue("") String accept, MultivaluedMap<String, String> sent) {
        Inside inside = door.inside(code);
        halls.ready(inside.admission(), inside.guest(), new SentForm(sent).text("gotowe").equals("tak"));
        return accept.contains(SCRIPT) ? json(200, Map.of()) : back(code);
    }

    private Response again(Inside inside, SentForm form, String accept, FormErrors errors, Doubts doubts) {
        if (accept.contains(SCRIPT)) {
            return json(422, PhoneAnswers.refused(errors, doubts));
        }
        var back = new PhoneCard(form.text("cwiczenie"), form, errors, doubts);
        return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(pages.of(inside, back)).build();
    }

    private static Response known(AddCard.Added added) {
        return Response.ok(PhoneCards.said(added), MediaType.APPLICATION_JSON_TYPE).build();
    }

    private static Response json(int status, Map<String, Object> said) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(said).build();
    }

    private static Response back(String code) {
        return Response.seeOther(URI.create("/w/" + Secret.typed(code))).build();
    }
}
