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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.CountedNumber;
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
        return page(scope, views.of(scope, stage, question, channel, SentForm.NONE, Set.of()), FormErrors.NONE, saved != null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Scope scope = doors.contributor(teryt, stage);
        FormErrors errors = FormErrors.NONE;
        Set<String> clashes = Set.of();
        // by card or standard; then by level, or zero for dots
        var counts = new LinkedHashMap<String, Map<Integer, CountedNumber>>();
        for (String field : form.fields().keySet().stream().filter(name -> name.startsWith(DotsViews.FIELD)).sorted().toList()) {
            String[] place = field.substring(DotsViews.FIELD.length()).split("\\.", 2);
            String typed = form.filled(field).orElse("0");
            if (typed.matches("\\d{1,4}")) {
                counts.computeIfAbsent(place[0], key -> new LinkedHashMap<>()).put(place.length > 1 && place[1].matches("\\d") ? Integer.parseInt(place[1]) : 0,
                        new CountedNumber(Integer.parseInt(typed), number(form.text(DotsViews.from(field)))));
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
            clashes = refusal.wrongs().stream().filter(wrong -> wrong.reason() == Refusal.Reason.COUNTED_MEANWHILE).map(Refusal.Wrong::place).collect(Collectors.toSet());
        }
        DotsView again = views.of(scope, stage, form.text("pytanie"), form.text("kanal"), form, clashes);
        errors = told(errors, clashes, again, form);
        return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page(scope, again, errors.called(again.labels()), false)).build();
    }

    /** Both numbers stand at the field; saved once more, the form has begun from the other one. */
    private FormErrors told(FormErrors errors, Set<String> clashes, DotsView again, SentForm form) {
        var sentences = new LinkedHashMap<>(errors.sentences());
        again.rows().stream().flatMap(row -> row.cells().stream()).filter(cell -> clashes.contains(cell.field())).forEach(cell -> {
            int now = number(cell.seen());
            int typed = number(cell.count());
            sentences.put(cell.field(), texts.countedMeanwhile(now, typed, Math.max(0, now + typed - number(form.text(cell.from())))));
        });
        return new FormErrors(sentences, errors.labels());
    }

    private static int number(String shown) {
        return shown.strip().matches("\\d{1,4}") ? Integer.parseInt(shown.strip()) : 0;
    }

    private void enter(Scope scope, int stage, SentForm form, Map<String, Map<Integer, CountedNumber>> counts) {
        String question = form.text("pytanie");
        if (views.isByDots(scope, stage, question)) {
            var dots = new LinkedHashMap<UUID, CountedNumber>();
            counts.forEach((key, count) -> SentForm.asId(key).ifPresent(id -> dots.put(id, count.values().iterator().next())));
            votes.enter(scope, stage, question, form.text("kanal"), dots);
        } else {
            var hands = new LinkedHashMap<VotedOn, Map<Integer, CountedNumber>>();
            counts.forEach((key, levels) -> hands.put(VotedOn.of(key), levels));
            votes.enterLevels(scope, stage, question, form.text("kanal"), hands);
        }
    }

    private TemplateInstance page(Scope scope, DotsView view, FormErrors errors, boolean saved) {
        return Templates.dots(pages.of(texts.dotsTitle(view.title()), scope, ""), view, errors, saved);
    }
}
