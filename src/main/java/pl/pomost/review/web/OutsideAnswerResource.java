package pl.pomost.review.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.consent.LinkDoor;
import pl.pomost.review.AnswerOutside;
import pl.pomost.review.OutsideOpened;
import pl.pomost.review.OutsideOpened.Plan;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.SentForm;

/**
 * Where an organisation outside reads submitted plans and gives its opinion: behind the words of its link, without an account. The words
 * are all that opens it, so they never go further: no referrer, nothing kept by a browser or a search engine, no line of a log.
 */
@Path("/opinia/{words: [A-Za-z0-9_-]+}")
@PermitAll
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class OutsideAnswerResource {

    private static final String FORM = "opinia";
    private static final String DOCUMENT = "dokument";

    private final AnswerOutside answering;
    private final OutsideViews views;
    private final OutsideSaids saids;
    private final LinkDoor door;
    private final Pages pages;
    private final OutsideTexts texts;
    private final RoutingContext request;

    OutsideAnswerResource(AnswerOutside answering, OutsideViews views, OutsideSaids saids, LinkDoor door, Pages pages, OutsideTexts texts, RoutingContext request) {
        this.answering = answering;
        this.views = views;
        this.saids = saids;
        this.door = door;
        this.pages = pages;
        this.texts = texts;
        this.request = request;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance outsidePlans(Page page, String organisation, String until, String question, List<OutsideView.Row> rows);

        static native TemplateInstance outsideAnswer(Page page, OutsideView view, FormErrors errors, Doubts doubts);

        static native TemplateInstance outsideSend(Page page, OutsideView view, OutsideSaid said, String despite);

        static native TemplateInstance outsideDead(Page page, String sentence);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response plans(@PathParam("words") String words) {
        return guarded(() -> {
            OutsideOpened opened = answering.open(words);
            if (opened.plans().size() == 1) {
                return to(base(words) + "/" + opened.plans().get(0).teryt());
            }
            return LinkDoor.page(200, Templates.outsidePlans(pages.of(texts.title()), opened.invitation().organisation(), views.until(opened), opened.invitation().question(),
                    views.rows(base(words), opened)));
        });
    }

    /** @param done what was done just now */
    @GET
    @Path("{teryt}")
    @Consumes(MediaType.WILDCARD)
    public Response plan(@PathParam("words") String words, @PathParam("teryt") String teryt, @QueryParam("kolumna") @DefaultValue(DOCUMENT) String column,
            @QueryParam("zrobiono") @DefaultValue("") String done) {
        return guarded(() -> {
            OutsideOpened opened = answering.open(words);
            return page(200, words, opened, of(opened, teryt), SentForm.NONE, FormErrors.NONE, Doubts.NONE, column.equals(FORM) ? FORM : DOCUMENT, told(done));
        });
    }

    /** Keeps a draft, and leads on to sending when it is finished and that is wanted. */
    @POST
    @Path("{teryt}")
    public Response write(@PathParam("words") String words, @PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        return guarded(() -> {
            OutsideOpened opened = answering.open(words);
            Plan plan = of(opened, teryt);
            var typed = new SentForm(sent);
            boolean toSend = !typed.text("do").equals("szkic");
            var form = new OutsideForm(typed, views.areas(opened, plan), toSend, texts);
            if (!form.errors().isEmpty() || toSend && !form.doubts().isEmpty()) {
                return page(422, words, opened, plan, typed, form.errors(), toSend ? form.doubts() : Doubts.NONE, FORM, "");
            }
            try {
                answering.keep(words, teryt, form.version(), form.words());
                return to(base(words) + "/" + teryt + (toSend ? "/wyslij" + despite(typed.text("do")) : "?zrobiono=szkic&kolumna=" + FORM));
            } catch (EditedMeanwhile meanwhile) {
                return again(409, words, teryt, typed, texts.meanwhile());
            } catch (ForbiddenMove refused) {
                return again(422, words, teryt, typed, texts.refused(refused.getMessage()));
            }
        });
    }

    /** @param despite that words which may tell of a person are sent all the same; without it they are asked about in the form */
    @GET
    @Path("{teryt}/wyslij")
    @Consumes(MediaType.WILDCARD)
    public Response check(@PathParam("words") String words, @PathParam("teryt") String teryt, @QueryParam("mimo") @DefaultValue("") String despite) {
        return guarded(() -> {
            OutsideOpened opened = answering.open(words);
            Plan plan = of(opened, teryt);
            boolean ready = plan.open() && plan.opinion().hasDraft() && plan.opinion().inForm().complete() && isAsked(opened, plan, despite);
            return ready ? confirmation(words, opened, plan, despite) : toForm(words, teryt);
        });
    }

    private boolean isAsked(OutsideOpened opened, Plan plan, String despite) {
        return OutsideForm.doubts(plan.opinion().inForm(), views.areas(opened, plan), texts).allow(despite);
    }

    @POST
    @Path("{teryt}/wyslij")
    public Response send(@PathParam("words") String words, @PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        return guarded(() -> {
            var form = new SentForm(sent);
            OutsideOpened opened = answering.open(words);
            if (!isAsked(opened, of(opened, teryt), form.text("mimo"))) {
                return toForm(words, teryt);
            }
            try {
                answering.send(words, teryt, form.text("version").matches("\\d{1,9}") ? Integer.parseInt(form.text("version")) : -1);
                return to(base(words) + "/" + teryt + "?zrobiono=wyslano&kolumna=" + FORM);
            } catch (EditedMeanwhile meanwhile) {
                return toForm(words, teryt);
            } catch (ForbiddenMove refused) {
                return again(422, words, teryt, SentForm.NONE, texts.refused(refused.getMessage()));
            }
        });
    }

    private Response again(int status, String words, String teryt, SentForm typed, String why) {
        OutsideOpened opened = answering.open(words);
        return page(status, words, opened, of(opened, teryt), typed, FormErrors.of("formularz", why), Doubts.NONE, FORM, "");
    }

    private Response page(int status, String words, OutsideOpened opened, Plan plan, SentForm typed, FormErrors errors, Doubts doubts, String column, String told) {
        OutsideView view = views.view(base(words), opened, plan, typed, column, told);
        return LinkDoor.page(status, errors.on(listed -> Templates.outsideAnswer(pages.of(texts.titleOf(plan.powiat())), view, listed, doubts)));
    }

    private Response confirmation(String words, OutsideOpened opened, Plan plan, String despite) {
        OutsideView view = views.view(base(words), opened, plan, SentForm.NONE, FORM, "");
        return LinkDoor.page(200, Templates.outsideSend(pages.of(texts.sendTitle()), view, saids.of(plan.opinion().inForm()), despite));
    }

    private Response guarded(Supplier<Response> open) {
        return door.through(request.request().remoteAddress().hostAddress(), open,
                shut -> Templates.outsideDead(pages.of(texts.dead()), shut == LinkDoor.Shut.TOO_OFTEN ? texts.tooOften() : texts.deadHint()));
    }

    private String told(String done) {
        return switch (done) {
            case "szkic" -> texts.kept();
            case "wyslano" -> texts.sent();
            default -> "";
        };
    }

    private static Plan of(OutsideOpened opened, String teryt) {
        return opened.of(teryt).orElseThrow(NotFoundException::new);
    }

    private static Response toForm(String words, String teryt) {
        return to(base(words) + "/" + teryt + "?kolumna=" + FORM);
    }

    /** For the next address: the button that was pressed, when it says so. */
    private static String despite(String button) {
        return Doubts.isConsent(button) ? "?mimo=" + URLEncoder.encode(button, StandardCharsets.UTF_8) : "";
    }

    private static String base(String words) {
        return "/opinia/" + words;
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
