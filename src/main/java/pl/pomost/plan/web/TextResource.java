package pl.pomost.plan.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.plan.EditPlan;
import pl.pomost.plan.NarrativeText;
import pl.pomost.plan.Translation;
import pl.pomost.plan.WriteTexts;
import pl.pomost.plan.WriteTexts.Manner;
import pl.pomost.plan.WrittenText;
import pl.pomost.plan.WrittenTexts;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Merging;
import pl.pomost.shared.Submitted;
import pl.pomost.shared.WordDifference;

/** Writing one text of the plan. The page saves it by itself where it can; two people who write at once get both versions. */
@Path("/powiaty/{teryt}/plan/tekst/{key}")
@Authenticated
class TextResource {

    private static final String SECTION = "plan";
    private static final String FIELD = "text";
    /** What the writer began from, so that changes in different places can come together. */
    private static final String BASE = "base";
    private static final int LONGEST = 30_000;

    private final CurrentScope scopes;
    private final Pages pages;
    private final WrittenTexts stored;
    private final Scenarios scenarios;
    private final WriteTexts write;
    private final TextPages show;
    private final OriginField origins;
    private final EditPlan edit;
    private final WritingTexts texts;
    private final FormTexts words;
    private final Clock clock;

    TextResource(CurrentScope scopes, Pages pages, WrittenTexts stored, Scenarios scenarios, WriteTexts write, TextPages show, OriginField origins, EditPlan edit,
            WritingTexts texts, FormTexts words, Clock clock) {
        this.scopes = scopes;
        this.pages = pages;
        this.stored = stored;
        this.scenarios = scenarios;
        this.write = write;
        this.show = show;
        this.origins = origins;
        this.edit = edit;
        this.texts = texts;
        this.words = words;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "plan")
    static class Templates {
        static native TemplateInstance textForm(Page page, TextPage text);
    }

    @GET
    public TemplateInstance form(@PathParam("teryt") String teryt, @PathParam("key") String key) {
        Scope scope = scopes.of(teryt).requireEdit();
        NarrativeText text = text(key);
        Optional<WrittenText> now = stored.of(scope.requireEnrolment(), key);
        Submitted filled = at(now).with(FIELD, words(now));
        return page(scope, text, FormView.filled(text.isPolish() ? filled : origins.filled(filled, scope, text, words(now))), Optional.empty(), false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("teryt") String teryt, @PathParam("key") String key, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireEdit();
        NarrativeText text = text(key);
        var typed = Submitted.of(sent);
        var reading = new FormReading(typed, words);
        String written = reading.field(FIELD, texts.text()).text(LONGEST).orElse("");
        Optional<Translation> said = text.isPolish() ? Optional.empty() : origins.read(reading, text, written);
        if (typed.text("do").equals("obie")) {
            Optional<WrittenText> now = stored.of(scope.requireEnrolment(), key);
            String both = WordDifference.both(words(now), typed.text(FIELD));
            return Response.ok(page(scope, text, FormView.filled(at(now).with(FIELD, both)), Optional.empty(), true)).build();
        }
        if (!typed.text("do").equals("zapisz") && !typed.isDoubtful()) {
            return Response.ok(page(scope, text, FormView.filled(typed), Optional.empty(), false)).build();
        }
        return reading.accepted() && reading.doubts().allow(typed.text("do")) ? save(scope, text, typed, written, said) : Response.status(422).entity(page(scope, text, reading.view(), Optional.empty(), false)).build();
    }

    private Response save(Scope scope, NarrativeText text, Submitted typed, String written, Optional<Translation> said) {
        try {
            write.write(scope, text, typed.version(), written, Manner.DELIBERATELY);
            if (!text.isPolish() && origins.changes(scope, text, said, written)) {
                edit.answerFor(scope, text, said);
            }
            return Response.seeOther(URI.create(plan(scope) + "#rozdzial-" + text.chapter().number())).build();
        } catch (EditedMeanwhile meanwhile) {
            Optional<WrittenText> now = stored.reread(scope.requireEnrolment(), text.key());
            Optional<String> merged = Merging.of(typed.text(BASE), words(now), written);
            String proposed = merged.orElse(written);
            FormView again = FormView.filled(at(now).with(FIELD, proposed));
            return Response.status(409).entity(page(scope, text, again, Optional.of(show.clash(now, proposed, merged.isPresent())), false)).build();
        }
    }

    /**
     * Saved by the page itself: the answer is a word for its state line, and the revision to go on from. Words that may tell of a
     * particular person are saved only by somebody who was asked; until then the browser keeps them.
     */
    @POST
    @Path("samo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response saveWhileTyping(@PathParam("teryt") String teryt, @PathParam("key") String key, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireEdit();
        NarrativeText text = text(key);
        var typed = Submitted.of(sent);
        var reading = new FormReading(typed, words);
        String written = reading.field(FIELD, texts.text()).text(LONGEST).orElse("");
        if (!reading.accepted()) {
            return said(422, reading.view().error(FIELD)).build();
        }
        Doubts answered = Doubts.NONE.and(FIELD, texts.text(), words(stored.of(scope.requireEnrolment(), key)));
        if (!answered.cover(reading.doubts())) {
            return said(422, texts.notSavedAlone()).build();
        }
        try {
            int revision = write.write(scope, text, typed.version(), written, Manner.TYPED);
            return said(200, texts.savedAt(Moments.time(clock.instant()))).header("Pomost-Revision", revision).build();
        } catch (EditedMeanwhile meanwhile) {
            return said(409, texts.savedMeanwhile()).build();
        }
    }

    private static Response.ResponseBuilder said(int status, String sentence) {
        return Response.status(status).type("text/plain;charset=UTF-8").entity(sentence);
    }

    private NarrativeText text(String key) {
        return NarrativeText.of(scenarios.current(), key).orElseThrow(NotFoundException::new);
    }

    private static Submitted at(Optional<WrittenText> now) {
        return now.map(text -> Submitted.NOTHING.with("version", String.valueOf(text.revision())).with(BASE, words(now))).orElse(Submitted.NOTHING);
    }

    private static String words(Optional<WrittenText> text) {
        return text.flatMap(WrittenText::words).orElse("");
    }

    private TemplateInstance page(Scope scope, NarrativeText text, FormView form, Optional<TextPage.Clash> clash, boolean merged) {
        Optional<String> saved = show.saved(stored.of(scope.requireEnrolment(), text.key()));
        return Templates.textForm(pages.of(text.title(), scope, SECTION), new TextPage(plan(scope), plan(scope) + "/tekst/" + text.key(), form, saved, clash, merged,
                text.isPolish() ? List.of() : origins.choices()));
    }

    private static String plan(Scope scope) {
        return "/powiaty/" + scope.teryt() + "/plan";
    }
}
