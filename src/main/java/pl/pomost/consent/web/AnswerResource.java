package pl.pomost.consent.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
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
import java.util.function.Supplier;
import pl.pomost.access.LinkRefusal;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.consent.AnswerByLink;
import pl.pomost.consent.ConsentRefusal;
import pl.pomost.consent.LinkDoor;
import pl.pomost.consent.OpenedLink;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.Secret;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.GuessLimits;

/**
 * Where an institution says yes or no: behind the words of its link, without an account. The words are all that opens it, so they never
 * go further: no referrer, nothing kept by a browser or a search engine (headers of {@code /zgoda}), no line of a log.
 */
@Path("/zgoda")
@PermitAll
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class AnswerResource {

    private final AnswerByLink answering;
    private final AnswerViews views;
    private final LinkDoor door;
    private final Pages pages;
    private final GuessLimits limits;
    private final ConsentTexts texts;
    private final RoutingContext request;

    AnswerResource(AnswerByLink answering, AnswerViews views, LinkDoor door, Pages pages, GuessLimits limits, ConsentTexts texts, RoutingContext request) {
        this.answering = answering;
        this.views = views;
        this.door = door;
        this.pages = pages;
        this.limits = limits;
        this.texts = texts;
        this.request = request;
    }

    @CheckedTemplate(basePath = "consent")
    static class Templates {
        static native TemplateInstance code(Page page, String typed, FormErrors errors);

        static native TemplateInstance answer(Page page, AnswerView view, SentForm typed, FormErrors errors, Doubts doubts);

        static native TemplateInstance dead(Page page, String sentence);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance code() {
        return Templates.code(pages.of(texts.typeCode()), "", FormErrors.NONE);
    }

    @POST
    public Response find(MultivaluedMap<String, String> sent) {
        String typed = new SentForm(sent).text("kod");
        String code = Secret.typed(typed);
        try {
            if (code.matches("[A-Z0-9]{8,64}") && limits.mayTry(address())) {
                answering.open(code);
                return Response.seeOther(URI.create("/zgoda/" + code)).build();
            }
        } catch (LinkRefusal unknown) {
            limits.missed(address());
        }
        return LinkDoor.page(422, Templates.code(pages.of(texts.typeCode()), typed, FormErrors.of("kod", limits.mayTry(address()) ? texts.codeUnknown() : texts.tooOften())));
    }

    @GET
    @Path("{words: [A-Za-z0-9_-]+}")
    @Consumes(MediaType.WILDCARD)
    public Response open(@PathParam("words") String words, @QueryParam("zapisano") @DefaultValue("") String saved) {
        return guarded(() -> LinkDoor.page(200, answer(words, answering.open(words), SentForm.NONE, FormErrors.NONE, Doubts.NONE, !saved.isEmpty())));
    }

    @POST
    @Path("{words: [A-Za-z0-9_-]+}")
    public Response answer(@PathParam("words") String words, MultivaluedMap<String, String> sent) {
        return guarded(() -> {
            OpenedLink opened = answering.open(words);
            var typed = new SentForm(sent);
            var form = new AnswerForm(typed, opened, texts);
            if (!form.errors().isEmpty() || !form.doubts().isEmpty()) {
                return LinkDoor.page(422, form.errors().on(listed -> answer(words, opened, typed, listed, form.doubts(), false)));
            }
            try {
                answering.answer(words, form.given());
                return Response.seeOther(URI.create("/zgoda/" + words + "?zapisano=tak")).build();
            } catch (ConsentRefusal refusal) {
                String why = refusal.reason() == ConsentRefusal.Reason.TOO_MANY ? texts.tooMany() : texts.cannot();
                return LinkDoor.page(422, answer(words, answering.open(words), typed, FormErrors.of("tresc", why), Doubts.NONE, false));
            }
        });
    }

    private Response guarded(Supplier<Response> open) {
        return door.through(address(), open, shut -> Templates.dead(pages.of(texts.dead()), shut == LinkDoor.Shut.TOO_OFTEN ? texts.tooOften() : texts.deadHint()));
    }

    private String address() {
        return request.request().remoteAddress().hostAddress();
    }

    private TemplateInstance answer(String words, OpenedLink opened, SentForm typed, FormErrors errors, Doubts doubts, boolean saved) {
        return Templates.answer(pages.of(texts.title()), views.of("/zgoda/" + words, opened, typed, saved), typed, errors, doubts);
    }
}
