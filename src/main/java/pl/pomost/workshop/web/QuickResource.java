package pl.pomost.workshop.web;

import com.fasterxml.jackson.databind.JsonNode;
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
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.AddCard;
import pl.pomost.workshop.NewCard;
import pl.pomost.workshop.Refusal;
import pl.pomost.workshop.TakeCardBack;

/** Quick entry for the person who takes notes: words, Enter, next card. */
@Path("/powiaty/{teryt}/warsztaty/{stage}/dopisz")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class QuickResource {

    /** What stays from one card to the next. */
    private static final List<String> STICKY = List.of("cwiczenie", "obszar", "kanal", "autor", "jezyk");

    private final Doors doors;
    private final Pages pages;
    private final QuickViews views;
    private final AddCard adding;
    private final TakeCardBack back;
    private final FieldViews fields;
    private final Refusals refusals;
    private final QuickTexts texts;

    QuickResource(Doors doors, Pages pages, QuickViews views, AddCard adding, TakeCardBack back, FieldViews fields, Refusals refusals, QuickTexts texts) {
        this.doors = doors;
        this.pages = pages;
        this.views = views;
        this.adding = adding;
        this.back = back;
        this.fields = fields;
        this.refusals = refusals;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance quick(Page page, QuickView quick, FormErrors errors, Doubts doubts);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance quick(@PathParam("teryt") String teryt, @PathParam("stage") int stage, @Context UriInfo address) {
        Scope scope = doors.contributor(teryt, stage);
        var kept = new SentForm(address.getQueryParameters());
        return page(scope, views.of(scope, stage, kept, false, FormErrors.NONE, kept.filled("dodano")), FormErrors.NONE, Doubts.NONE);
    }

    @POST
    public Response add(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Scope scope = doors.contributor(teryt, stage);
        try {
            NewCard card = read(scope, stage, form);
            Doubts doubts = views.scenario(scope, stage).cardType(card.type()).map(type -> CardDoubts.in(texts.text(), card.text(), type, card.fields())).orElse(Doubts.NONE);
            if (!doubts.allow(form.text("do"))) {
                return again(scope, stage, form, FormErrors.NONE, doubts);
            }
            AddCard.Added added = adding.add(scope, stage, card);
            if (added.before() && !added.text().equals(card.text())) {
                // the form was opened again by going back: what was typed now must not get lost
                sent.putSingle("id", UUID.randomUUID().toString());
                return again(scope, stage, form, FormErrors.of("slowa", added.code().isEmpty() ? texts.takenBack() : texts.savedBefore(added.code())));
            }
            return next(teryt, stage, form, Optional.of(added.code()));
        } catch (Refusal refusal) {
            return again(scope, stage, form, refusals.inWords(refusal));
        }
    }

    @POST
    @Path("cofnij")
    public Response takeBack(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Scope scope = doors.contributor(teryt, stage);
        try {
            form.id("kartka").ifPresent(id -> back.takeBack(scope, stage, id));
            return next(teryt, stage, form, Optional.empty());
        } catch (Refusal refusal) {
            return again(scope, stage, form, refusals.inWords(refusal));
        }
    }

    private NewCard read(Scope scope, int stage, SentForm form) {
        Optional<String> area = form.filled("obszar");
        Optional<Exercise> exercise = views.exercise(scope, stage, form.filled("cwiczenie"));
        Map<String, JsonNode> fields = exercise
                .map(each -> this.fields.read(scope, views.scenario(scope, stage), each.type(), form)).orElse(Map.of());
        return new NewCard(form.id("id").orElseGet(UUID::randomUUID), exercise.map(each -> each.activityFor(area)).orElse(""),
                exercise.map(each -> each.type().code()).orElse(""), area, form.text("tresc"), form.filled("jezyk").orElse("pl"),
                form.filled("kanal").orElse(""), form.id("autor"), fields);
    }

    private Response next(String teryt, int stage, SentForm form, Optional<String> added) {
        var address = UriBuilder.fromPath("/powiaty/{teryt}/warsztaty/{stage}/dopisz");
        STICKY.forEach(field -> form.filled(field).ifPresent(value -> address.queryParam(field, "{" + field + "}")));
        added.filter(code -> !code.isEmpty()).ifPresent(code -> address.queryParam("dodano", "{dodano}"));
        var values = new HashMap<String, Object>(Map.of("teryt", teryt, "stage", stage, "dodano", added.orElse("")));
        STICKY.forEach(field -> values.put(field, form.text(field)));
        return Response.seeOther(address.buildFromMap(values)).build();
    }

    private Response again(Scope scope, int stage, SentForm form, FormErrors errors) {
        return again(scope, stage, form, errors, Doubts.NONE);
    }

    private Response again(Scope scope, int stage, SentForm form, FormErrors errors, Doubts doubts) {
        return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page(scope, views.of(scope, stage, form, true, errors, Optional.empty()), errors, doubts)).build();
    }

    private TemplateInstance page(Scope scope, QuickView view, FormErrors errors, Doubts doubts) {
        return Templates.quick(pages.of(texts.title(), scope, ""), view, errors.called(FieldView.labels(view.fields())), doubts);
    }
}
