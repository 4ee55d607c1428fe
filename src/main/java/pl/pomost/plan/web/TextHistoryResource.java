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
import java.util.Optional;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.plan.NarrativeText;
import pl.pomost.plan.TextVersion;
import pl.pomost.plan.TextVersions;
import pl.pomost.plan.WriteTexts;
import pl.pomost.plan.WrittenText;
import pl.pomost.plan.WrittenTexts;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.Submitted;

/** What a text of the plan said before: looking at it and bringing it back. */
@Path("/powiaty/{teryt}/plan/tekst/{key}/wersje")
@Authenticated
class TextHistoryResource {

    private static final String SECTION = "plan";

    private final CurrentScope scopes;
    private final Pages pages;
    private final WrittenTexts stored;
    private final TextVersions versions;
    private final Scenarios scenarios;
    private final WriteTexts write;
    private final TextPages show;
    private final WritingTexts texts;

    TextHistoryResource(CurrentScope scopes, Pages pages, WrittenTexts stored, TextVersions versions, Scenarios scenarios, WriteTexts write, TextPages show,
            WritingTexts texts) {
        this.scopes = scopes;
        this.pages = pages;
        this.stored = stored;
        this.versions = versions;
        this.scenarios = scenarios;
        this.write = write;
        this.show = show;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "plan")
    static class Templates {
        static native TemplateInstance textHistory(Page page, TextHistory history);

        static native TemplateInstance earlierText(Page page, EarlierText earlier, boolean meanwhile);
    }

    @GET
    public TemplateInstance history(@PathParam("teryt") String teryt, @PathParam("key") String key) {
        Scope scope = scopes.of(teryt).requireEdit();
        NarrativeText text = text(key);
        return Templates.textHistory(pages.of(texts.historyOf(text.title()), scope, SECTION),
                show.history(scope.requireEnrolment(), text, plan(scope), stored.of(scope.requireEnrolment(), key)));
    }

    @GET
    @Path("{revision}")
    public TemplateInstance earlier(@PathParam("teryt") String teryt, @PathParam("key") String key, @PathParam("revision") String revision) {
        Scope scope = scopes.of(teryt).requireEdit();
        return earlier(scope, text(key), version(scope, key, revision), false);
    }

    /** A text that somebody changed since the page was opened is not replaced: the page comes back with the new difference. */
    @POST
    @Path("{revision}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restore(@PathParam("teryt") String teryt, @PathParam("key") String key, @PathParam("revision") String revision,
            MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireEdit();
        NarrativeText text = text(key);
        TextVersion version = version(scope, key, revision);
        try {
            write.write(scope, text, Submitted.of(sent).version(), version.words(), WriteTexts.Manner.DELIBERATELY);
            return Response.seeOther(URI.create(plan(scope) + "/tekst/" + key)).build();
        } catch (EditedMeanwhile meanwhile) {
            return Response.status(409).entity(earlier(scope, text, version, true)).build();
        }
    }

    private TemplateInstance earlier(Scope scope, NarrativeText text, TextVersion version, boolean meanwhile) {
        Optional<WrittenText> now = stored.reread(scope.requireEnrolment(), text.key());
        return Templates.earlierText(pages.of(texts.earlierOf(text.title()), scope, SECTION), show.earlier(version, text, plan(scope), now), meanwhile);
    }

    private TextVersion version(Scope scope, String key, String revision) {
        return Optional.of(revision).filter(number -> number.matches("\\d{1,9}"))
                .flatMap(number -> versions.of(scope.requireEnrolment(), key, Integer.parseInt(number))).orElseThrow(NotFoundException::new);
    }

    private NarrativeText text(String key) {
        return NarrativeText.of(scenarios.current(), key).orElseThrow(NotFoundException::new);
    }

    private static String plan(Scope scope) {
        return "/powiaty/" + scope.teryt() + "/plan";
    }
}
