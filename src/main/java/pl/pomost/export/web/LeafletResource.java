package pl.pomost.export.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.access.Scopes;
import pl.pomost.export.LeafletFacts;
import pl.pomost.export.LeafletFormat;
import pl.pomost.export.LeafletTexts;
import pl.pomost.export.WriteLeaflets;
import pl.pomost.export.web.LeafletView.Link;
import pl.pomost.plan.Audience;
import pl.pomost.plan.VisiblePlans;
import pl.pomost.plan.VisiblePlans.Visible;
import pl.pomost.shared.Language;

/** The plan on one page and in plain language, of the version that is asked for: as {@link VisiblePlans} lets the viewer see it. */
@Path("/powiaty/{teryt}")
@Authenticated
class LeafletResource {

    private static final String SECTION = "plan";
    static final String FILES = "{format:pdf|docx}";

    private final CurrentViewer viewer;
    private final Scopes scopes;
    private final Pages pages;
    private final VisiblePlans plans;
    private final WriteLeaflets leaflets;
    private final LeafletViews views;
    private final LeafletTexts texts;

    LeafletResource(CurrentViewer viewer, Scopes scopes, Pages pages, VisiblePlans plans, WriteLeaflets leaflets, LeafletViews views, LeafletTexts texts) {
        this.viewer = viewer;
        this.scopes = scopes;
        this.pages = pages;
        this.plans = plans;
        this.leaflets = leaflets;
        this.views = views;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "export")
    static class Templates {
        static native TemplateInstance leaflet(Page page, LeafletView view);
    }

    /** What is asked for, as the viewer may see it. */
    private record Asked(Scope scope, Visible plan, Optional<String> version, Audience audience) {

        boolean draft() {
            return scope.everything() && version.isEmpty();
        }

        String query() {
            return "?edition=" + scope.edition().year() + version.map(number -> "&version=" + URLEncoder.encode(number, StandardCharsets.UTF_8)).orElse("")
                    + (audience == Audience.PUBLIC ? "&audience=public" : "");
        }

        String base() {
            return "/powiaty/" + scope.teryt();
        }
    }

    @GET
    @Path("na-jednej-stronie")
    public TemplateInstance onePage(@PathParam("teryt") String teryt, @QueryParam("edition") Optional<Integer> edition, @QueryParam("version") Optional<String> version,
            @QueryParam("audience") Optional<String> audience) {
        Asked asked = asked(teryt, edition, version, audience);
        return Templates.leaflet(pages.of(texts.onePage(), asked.scope(), SECTION), views.onePage(asked.plan(), facts(asked, Language.PL, asked.audience()), crumbs(asked), asked.base() + "/na-jednej-stronie", asked.query(), ways(asked)));
    }

    @GET
    @Path("na-jednej-stronie." + FILES)
    public Response onePage(@PathParam("teryt") String teryt, @PathParam("format") String format, @QueryParam("edition") Optional<Integer> edition,
            @QueryParam("version") Optional<String> version, @QueryParam("audience") Optional<String> audience) {
        Asked asked = asked(teryt, edition, version, audience);
        return PlanFileResource.answer(leaflets.onePage(asked.plan(), facts(asked, Language.PL, asked.audience()), LeafletFormat.of(format).orElseThrow(NotFoundException::new)));
    }

    @GET
    @Path("prostym-jezykiem/{lang:[a-z]{2}}")
    public TemplateInstance plain(@PathParam("teryt") String teryt, @PathParam("lang") String lang, @QueryParam("edition") Optional<Integer> edition,
            @QueryParam("version") Optional<String> version, @QueryParam("audience") Optional<String> audience) {
        Asked asked = asked(teryt, edition, version, audience);
        Language language = language(lang);
        return Templates.leaflet(pages.of(texts.plainShort(), asked.scope(), SECTION), views.plain(asked.plan(), facts(asked, language, Audience.PUBLIC), language, crumbs(asked), asked.base() + "/prostym-jezykiem",
                asked.query(), asked.scope().mayEdit()));
    }

    @GET
    @Path("prostym-jezykiem/{lang:[a-z]{2}}." + FILES)
    public Response plain(@PathParam("teryt") String teryt, @PathParam("lang") String lang, @PathParam("format") String format, @QueryParam("edition") Optional<Integer> edition,
            @QueryParam("version") Optional<String> version, @QueryParam("audience") Optional<String> audience) {
        Asked asked = asked(teryt, edition, version, audience);
        Language language = language(lang);
        return PlanFileResource.answer(leaflets.plain(asked.plan(), facts(asked, language, Audience.PUBLIC), language, LeafletFormat.of(format).orElseThrow(NotFoundException::new)).orElseThrow(NotFoundException::new));
    }

    /** Whoever sees everything may look at what everybody will see, and back. */
    private List<Link> ways(Asked asked) {
        if (!asked.scope().everything()) {
            return List.of();
        }
        Asked other = new Asked(asked.scope(), asked.plan(), asked.version(), asked.audience() == Audience.FULL ? Audience.PUBLIC : Audience.FULL);
        return List.of(new Link(asked.base() + "/na-jednej-stronie" + other.query(), asked.audience() == Audience.FULL ? texts.forEverybody() : texts.forTheTeam()));
    }

    static Language language(String lang) {
        return Language.of(lang).filter(WriteLeaflets.LANGUAGES::contains).orElseThrow(NotFoundException::new);
    }

    private Asked asked(String teryt, Optional<Integer> edition, Optional<String> version, Optional<String> audience) {
        Scope scope = scopes.of(viewer.get(), teryt, edition);
        Audience wanted = PlanFileResource.audience(audience);
        return new Asked(scope, plans.of(scope, version, wanted), version, wanted);
    }

    /** @param told for whom the leaflet says it is; the words in plain language are the same for everybody */
    private LeafletFacts facts(Asked asked, Language language, Audience told) {
        return views.facts(asked.scope(), asked.plan(), asked.draft(), told, language);
    }

    private List<Link> crumbs(Asked asked) {
        String edition = "?edition=" + asked.scope().edition().year();
        return List.of(new Link(asked.base() + edition, asked.scope().powiat().name()), new Link(asked.base() + "/plan" + edition, texts.plan()));
    }
}
