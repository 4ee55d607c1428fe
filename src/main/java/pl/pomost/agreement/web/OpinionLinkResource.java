package pl.pomost.agreement.web;

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
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.agreement.AnswerAboutDraft;
import pl.pomost.agreement.AnswerAboutDraft.Asked;
import pl.pomost.consent.LinkDoor;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.SentForm;

/** Where an organisation reads a draft of a standard and gives its opinion: behind the words of its link, without an account. Kept as secret as links of other kinds. */
@Path("/opinia-o-standardzie/{words: [A-Za-z0-9_-]+}")
@PermitAll
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class OpinionLinkResource {

    private final AnswerAboutDraft answering;
    private final OpinionViews views;
    private final LinkDoor door;
    private final Pages pages;
    private final OpinionTexts texts;
    private final RoutingContext request;

    OpinionLinkResource(AnswerAboutDraft answering, OpinionViews views, LinkDoor door, Pages pages, OpinionTexts texts, RoutingContext request) {
        this.answering = answering;
        this.views = views;
        this.door = door;
        this.pages = pages;
        this.texts = texts;
        this.request = request;
    }

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance opinion(Page page, OpinionView view, FormErrors errors, Doubts doubts);

        static native TemplateInstance dead(Page page, String sentence);
    }

    /** @param done what was done just now */
    @GET
    @Consumes(MediaType.WILDCARD)
    public Response draft(@PathParam("words") String words, @QueryParam("zrobiono") @DefaultValue("") String done) {
        return guarded(() -> page(200, words, answering.open(words), SentForm.NONE, FormErrors.NONE, Doubts.NONE, done.equals("wyslano") ? texts.thanks() : ""));
    }

    @POST
    public Response say(@PathParam("words") String words, MultivaluedMap<String, String> sent) {
        return guarded(() -> {
            Asked asked = answering.open(words);
            var typed = new SentForm(sent);
            var form = new OpinionForm(typed, asked.opinion().isOutside(), texts);
            if (!form.errors().isEmpty() || !form.doubts().isEmpty()) {
                return page(422, words, asked, typed, form.errors(), form.doubts(), "");
            }
            try {
                answering.say(words, form.version(), form.said());
                return Response.seeOther(URI.create(base(words) + "?zrobiono=wyslano")).build();
            } catch (EditedMeanwhile meanwhile) {
                return page(409, words, answering.open(words), typed, FormErrors.of("slowa", texts.meanwhile()), Doubts.NONE, "");
            } catch (ForbiddenMove refused) {
                return page(422, words, answering.open(words), typed, FormErrors.of("slowa", texts.refused(refused.getMessage())), Doubts.NONE, "");
            }
        });
    }

    private Response page(int status, String words, Asked asked, SentForm typed, FormErrors errors, Doubts doubts, String told) {
        OpinionView view = views.of(base(words), asked, typed, told);
        return LinkDoor.page(status, errors.on(listed -> Templates.opinion(pages.of(texts.title(asked.opinion().standard())), view, listed, doubts)));
    }

    private Response guarded(Supplier<Response> open) {
        return door.through(request.request().remoteAddress().hostAddress(), open,
                shut -> Templates.dead(pages.of(texts.dead()), shut == LinkDoor.Shut.TOO_OFTEN ? texts.tooOften() : texts.deadHint()));
    }

    private static String base(String words) {
        return "/opinia-o-standardzie/" + words;
    }
}
