package pl.pomost.vision.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Scope;
import pl.pomost.scenario.EntryKind;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;
import pl.pomost.thread.LinkPicks;
import pl.pomost.thread.Removal;
import pl.pomost.thread.Removal.RemovalWords;
import pl.pomost.thread.WritingDesk;
import pl.pomost.vision.Vision;
import pl.pomost.vision.Visions;
import pl.pomost.vision.WriteVision;
import pl.pomost.workshop.CardRow;
import pl.pomost.workshop.CardWords;

/** The vision of a powiat, for its team: all sentences on one page, and the form of each. */
@Path("/powiaty/{teryt}/wizja")
@Authenticated
class VisionResource {

    private final CurrentScope scopes;
    private final WritingDesk desk;
    private final VisionPages show;
    private final Visions visions;
    private final WriteVision write;
    private final CardWords cards;
    private final Vocabulary words;
    private final VisionTexts texts;

    VisionResource(CurrentScope scopes, WritingDesk desk, VisionPages show, Visions visions, WriteVision write, CardWords cards, Vocabulary words, VisionTexts texts) {
        this.scopes = scopes;
        this.desk = desk;
        this.show = show;
        this.visions = visions;
        this.write = write;
        this.cards = cards;
        this.words = words;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "vision")
    static class Templates {
        static native TemplateInstance vision(Page page, VisionList list);

        static native TemplateInstance visionForm(Page page, String list, String area, FormView form, LinkPicks picks);
    }

    @GET
    public TemplateInstance list(@PathParam("teryt") String teryt) {
        Scope scope = scopes.of(teryt).requireEverything();
        return Templates.vision(desk.page(texts.section(), scope, "wizja"), show.list(scope));
    }

    @GET
    @Path("{area}")
    public TemplateInstance edit(@PathParam("teryt") String teryt, @PathParam("area") String area, @QueryParam("kartka") List<String> codes) {
        Scope scope = scope(teryt, area);
        Submitted filled = withCards(scope, filled(scope, visions.ofArea(scope.requireEnrolment(), area(area))), codes);
        return form(scope, area, FormView.filled(filled.with("cards-etap", String.valueOf(words.stageOf(EntryKind.VISION)))));
    }

    @POST
    @Path("{area}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("teryt") String teryt, @PathParam("area") String area, MultivaluedMap<String, String> sent) {
        var typed = Submitted.of(sent);
        Scope anybody = desk.adding(teryt, typed, false);
        // which areas there are depends on the scenario of the process
        Optional<String> own = area(area);
        Scope scope = anybody.requireEdit(own.orElse(null));
        var form = new VisionForm(typed, texts, desk.words());
        return new FormFlow(typed, form.reading(), view -> form(scope, area, view)).finish(() -> {
            write.write(scope, own, typed.version(), form.draft(), typed);
            return list(scope) + "#" + own.map(code -> "WIZJA-" + code).orElse("WIZJA");
        }, () -> now(scope, own));
    }

    @GET
    @Path("{area}/usun")
    public TemplateInstance removal(@PathParam("teryt") String teryt, @PathParam("area") String area) {
        Scope scope = scope(teryt, area);
        Vision vision = visions.ofArea(scope.requireEnrolment(), area(area)).orElseThrow(NotFoundException::new);
        var asked = new RemovalWords(texts.removeTitle(show.named(area).orElse(area)), texts.removeHint(), texts.remove());
        return desk.removal(scope, "wizja", Removal.of(scope, list(scope), texts.section(), area, vision.text(), asked, List.of()));
    }

    @POST
    @Path("{area}/usun")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("teryt") String teryt, @PathParam("area") String area) {
        Scope scope = scope(teryt, area);
        write.remove(scope, area(area));
        return Response.seeOther(URI.create(list(scope))).build();
    }

    /** For whoever may write the sentence of this area. */
    private Scope scope(String teryt, String area) {
        return desk.areaScope(teryt).requireEdit(area(area).orElse(null));
    }

    private FormFlow.Stored now(Scope scope, Optional<String> area) {
        Optional<Vision> now = visions.reread(scope.requireEnrolment(), area);
        return new FormFlow.Stored(new VisionForm(filled(scope, now), texts, desk.words()).reading().view(), now.map(Vision::version).orElse(-1));
    }

    private Submitted filled(Scope scope, Optional<Vision> stored) {
        Submitted form = VisionForm.filled(stored);
        return stored.map(vision -> desk.linked(form, vision.id(), WriteVision.LINKS)).orElse(form);
    }

    /** Adds cards to those that the sentence has; their words begin it only when there is none. */
    private Submitted withCards(Scope scope, Submitted filled, List<String> codes) {
        List<CardRow> said = cards.of(scope, codes);
        if (said.isEmpty()) {
            return filled;
        }
        Submitted linked = filled.with("cards", Stream.concat(filled.all("cards").stream(), said.stream().map(CardRow::code)).distinct().toList());
        return filled.text("text").isEmpty() ? linked.with("text", said.get(0).text()) : linked;
    }

    private TemplateInstance form(Scope scope, String area, FormView form) {
        String title = texts.formTitle(show.named(area).orElseThrow(NotFoundException::new));
        return Templates.visionForm(desk.page(title, scope, "wizja"), list(scope), area, form, desk.picks(scope, form.typed(), WriteVision.LINKS));
    }

    private Optional<String> area(String form) {
        show.named(form).orElseThrow(NotFoundException::new);
        return Optional.of(form).filter(code -> !code.equals(VisionPages.POWIAT));
    }

    private static String list(Scope scope) {
        return "/powiaty/" + scope.teryt() + "/wizja";
    }
}
