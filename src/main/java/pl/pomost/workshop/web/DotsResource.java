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
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.EnterVotes;
import pl.pomost.workshop.Refusal;
import pl.pomost.workshop.VotedOn;

/** Entering dots that were counted in the room. */
@Path("/powiaty/{teryt}/warsztaty/{stage}/kropki")
@Authenticated
@Blocking
class DotsResource {

    private final Doors doors;
    private final Pages pages;
    private final DotsViews views;
    private final EnterVotes votes;
    private final Refusals refusals;
    private final BoardTexts texts;

    DotsResource(Doors doors, Pages pages, DotsViews views, EnterVotes votes, Refusals refusals, BoardTexts texts) {
        this.doors = doors;
        this.pages = pages;
        this.views = views;
        this.votes = votes;
        this.refusals = refusals;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance dots(Page page, DotsView dots, FormErrors errors, boolean saved);
    }

    @GET
    public TemplateInstance dots(@PathParam("teryt") String teryt, @PathParam("stage") int stage, @QueryParam("pytanie") String question,
            @QueryParam("kanal") String channel, @QueryParam("zapisano") String saved) {
        Scope scope = doors.contributor(teryt, stage);
        return page(scope, views.of(scope, stage, question, channel, SentForm.NONE), FormErrors.NONE, saved != null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Scope scope = doors.contributor(teryt, stage);
        FormErrors errors = FormErrors.NONE;
        // by card or standard; then by level, or zero for dots
        var counts = new LinkedHashMap<String, Map<Integer, Integer>>();
        for (String field : form.fields().keySet().stream().filter(name -> name.startsWith(DotsViews.FIELD)).sorted().toList()) {
            String[] place = field.substring(DotsViews.FIELD.length()).split("\\.", 2);
            String typed = form.filled(field).orElse("0");
            if (typed.matches("\\d{1,4}")) {
                counts.computeIfAbsent(place[0], key -> new LinkedHashMap<>()).put(place.length > 1 && place[1].matches("\\d") ? Integer.parseInt(place[1]) : 0, Integer.parseInt(typed));
            } else {
                errors = errors.and(field, texts.wholeNumber());
            }
        }
        try {
            if (errors.isEmpty()) {
                enter(scope, stage, form, counts);
                return Response.seeOther(URI.create("/powiaty/" + teryt + "/warsztaty/" + stage + "/kropki?pytanie=" + form.text("pytanie") + "&kanal="
                        + form.text("kanal") + "&zapisano=tak")).build();
            }
        } catch (Refusal refusal) {
            errors = refusals.inWords(refusal);
        }
        DotsView again = views.of(scope, stage, form.text("pytanie"), form.text("kanal"), form);
        return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page(scope, again, errors.called(again.labels()), false)).build();
    }

    private void enter(Scope scope, int stage, SentForm form, Map<String, Map<Integer, Integer>> counts) {
        String question = form.text("pytanie");
        if (views.isByDots(scope, stage, question)) {
            var dots = new LinkedHashMap<UUID, Integer>();
            counts.forEach((key, count) -> SentForm.asId(key).ifPresent(id -> dots.put(id, count.values().iterator().next())));
            votes.enter(scope, stage, question, form.text("kanal"), dots);
        } else {
            var hands = new LinkedHashMap<VotedOn, Map<Integer, Integer>>();
            counts.forEach((key, levels) -> hands.put(VotedOn.of(key), levels));
            votes.enterLevels(scope, stage, question, form.text("kanal"), hands);
        }
    }

    private TemplateInstance page(Scope scope, DotsView view, FormErrors errors, boolean saved) {
        return Templates.dots(pages.of(texts.dotsTitle(view.title()), scope, ""), view, errors, saved);
    }
}
