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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Merging;
import pl.pomost.shared.Saved;
import pl.pomost.shared.Submitted;
import pl.pomost.shared.WordDifference;
import pl.pomost.workshop.DraftSummary;
import pl.pomost.workshop.Refusal;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;
import pl.pomost.workshop.WriteSummary;

/** The summary of a workshop: read by the team, drafted from the results, written by whoever leads it; two who write at once get both texts. */
@Path("/powiaty/{teryt}/warsztaty/{stage}/podsumowanie")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SummaryResource {

    private static final String FIELD = "text";
    private static final String BASE = "base";
    private static final String VERSION = "version";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm").withZone(DomainClock.ZONE);

    private final Doors doors;
    private final Pages pages;
    private final Workshops workshops;
    private final WriteSummary writing;
    private final DraftSummary drafts;
    private final Refusals refusals;
    private final AfterTexts texts;
    private final FormTexts words;
    private final Clock clock;

    SummaryResource(Doors doors, Pages pages, Workshops workshops, WriteSummary writing, DraftSummary drafts, Refusals refusals, AfterTexts texts, FormTexts words, Clock clock) {
        this.doors = doors;
        this.pages = pages;
        this.workshops = workshops;
        this.writing = writing;
        this.drafts = drafts;
        this.refusals = refusals;
        this.texts = texts;
        this.words = words;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "workshop/after")
    static class Templates {
        static native TemplateInstance summary(Page page, RoomHead room, SummaryView view);

        static native TemplateInstance summaryForm(Page page, RoomHead room, SummaryView.Writing writing);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance summary(@PathParam("teryt") String teryt, @PathParam("stage") int stage) {
        Scope scope = doors.team(teryt, stage);
        Workshop workshop = workshops.at(scope, stage);
        return Templates.summary(page(scope, stage), RoomHead.of(scope, workshop), new SummaryView(TextBlock.of(now(workshop)), workshop.isClosed()));
    }

    /** @param again whether a fresh draft is put under what is there */
    @GET
    @Path("tekst")
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance form(@PathParam("teryt") String teryt, @PathParam("stage") int stage, @QueryParam("szkic") String again) {
        Scope scope = doors.leader(teryt, stage);
        Workshop workshop = workshops.at(scope, stage);
        boolean drafted = (now(workshop).isEmpty() || again != null) && !workshop.isPlanned();
        String text = drafted ? (now(workshop) + "\n\n" + drafts.of(scope, workshop)).strip() : now(workshop);
        return form(scope, workshop, new SummaryView.Writing(FormView.filled(at(workshop).with(FIELD, text)), drafted, Optional.empty(), false));
    }

    @POST
    @Path("tekst")
    public Response save(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        Scope scope = doors.leader(teryt, stage);
        Workshop workshop = workshops.at(scope, stage);
        var typed = Submitted.of(sent);
        FormReading reading = reading(typed);
        if (typed.text("do").equals("obie")) {
            String both = WordDifference.both(now(workshop), typed.text(FIELD));
            return Response.ok(form(scope, workshop, new SummaryView.Writing(FormView.filled(at(workshop).with(FIELD, both)), false, Optional.empty(), true))).build();
        }
        if (!reading.doubts().allow(typed.text("do"))) {
            return answer(422, scope, workshop, new SummaryView.Writing(reading.view(), false, Optional.empty(), false));
        }
        try {
            writing.write(scope, stage, typed.text(VERSION), typed.text(FIELD), true);
            return Saved.to(RoomHead.of(scope, workshop).base() + "/podsumowanie");
        } catch (Refusal refusal) {
            refusals.inWords(refusal).sentences().forEach(reading::refuse);
            return answer(422, scope, workshop, new SummaryView.Writing(reading.view(), false, Optional.empty(), false));
        } catch (EditedMeanwhile meanwhile) {
            return clash(scope, workshops.at(scope, stage), typed);
        }
    }

    /** Saved by the page itself: the answer is a word for its state line, and the mark to go on from. */
    @POST
    @Path("tekst/samo")
    public Response saveWhileTyping(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        Scope scope = doors.leader(teryt, stage);
        var typed = Submitted.of(sent);
        Doubts answered = Doubts.NONE.and(FIELD, texts.text(), now(workshops.at(scope, stage)));
        if (!answered.cover(reading(typed).doubts())) {
            return said(422, texts.notSavedAlone()).build();
        }
        try {
            String mark = writing.write(scope, stage, typed.text(VERSION), typed.text(FIELD), false);
            return said(200, texts.savedAt(TIME.format(clock.instant()))).header("Pomost-Revision", mark).build();
        } catch (Refusal refusal) {
            return said(422, String.join(" ", refusals.inWords(refusal).sentences().values())).build();
        } catch (EditedMeanwhile meanwhile) {
            return said(409, texts.savedMeanwhile()).build();
        }
    }

    private Response clash(Scope scope, Workshop workshop, Submitted typed) {
        Optional<String> merged = Merging.of(typed.text(BASE), now(workshop), typed.text(FIELD));
        String proposed = merged.orElse(typed.text(FIELD));
        List<WordDifference.Piece> difference = WordDifference.between(now(workshop), proposed);
        return answer(409, scope, workshop, new SummaryView.Writing(FormView.filled(at(workshop).with(FIELD, proposed)), false, Optional.of(difference), merged.isPresent()));
    }

    private FormReading reading(Submitted typed) {
        var reading = new FormReading(typed, words);
        reading.field(FIELD, texts.text()).text(Integer.MAX_VALUE);
        return reading;
    }

    private static Submitted at(Workshop workshop) {
        return Submitted.NOTHING.with(VERSION, workshop.summaryMark()).with(BASE, now(workshop));
    }

    private static String now(Workshop workshop) {
        return workshop.summary().orElse("");
    }

    private static Response.ResponseBuilder said(int status, String sentence) {
        return Response.status(status).type("text/plain;charset=UTF-8").entity(sentence);
    }

    private Response answer(int status, Scope scope, Workshop workshop, SummaryView.Writing writing) {
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(form(scope, workshop, writing)).build();
    }

    private TemplateInstance form(Scope scope, Workshop workshop, SummaryView.Writing writing) {
        return Templates.summaryForm(page(scope, workshop.stage()), RoomHead.of(scope, workshop), writing);
    }

    private Page page(Scope scope, int stage) {
        return pages.of(texts.summaryTitle(stage), scope, "");
    }
}
