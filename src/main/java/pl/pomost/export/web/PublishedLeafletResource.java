package pl.pomost.export.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.Pages;
import pl.pomost.export.LeafletFormat;
import pl.pomost.export.LeafletTexts;
import pl.pomost.export.WriteLeaflets;
import pl.pomost.export.web.LeafletView.Link;
import pl.pomost.plan.PublishedPlan;
import pl.pomost.plan.PublishedPlans;
import pl.pomost.plan.VisiblePlans;
import pl.pomost.plan.VisiblePlans.Visible;
import pl.pomost.shared.Language;

/** A published plan on one page and in plain language, for everybody, at addresses that stay. */
@Path("/plany/{teryt}/{year:[0-9]{4}}/wersje/{number:[0-9]{1,6}}")
@PermitAll
@Blocking
class PublishedLeafletResource {

    private final Pages pages;
    private final VisiblePlans plans;
    private final PublishedPlans published;
    private final WriteLeaflets leaflets;
    private final LeafletViews views;
    private final LeafletTexts texts;

    PublishedLeafletResource(Pages pages, VisiblePlans plans, PublishedPlans published, WriteLeaflets leaflets, LeafletViews views, LeafletTexts texts) {
        this.pages = pages;
        this.plans = plans;
        this.published = published;
        this.leaflets = leaflets;
        this.views = views;
        this.texts = texts;
    }

    @GET
    @Path("na-jednej-stronie")
    public TemplateInstance onePage(@PathParam("teryt") String teryt, @PathParam("year") int year, @PathParam("number") int number) {
        Visible plan = plan(teryt, year, number);
        return LeafletResource.Templates.leaflet(pages.of(texts.onePage()), views.onePage(plan, views.facts(version(plan, number), plan, Language.PL), crumbs(teryt, year, number, plan),
                base(teryt, year, number) + "/na-jednej-stronie", "", List.of()));
    }

    @GET
    @Path("na-jednej-stronie." + LeafletResource.FILES)
    public Response onePage(@PathParam("teryt") String teryt, @PathParam("year") int year, @PathParam("number") int number, @PathParam("format") String format) {
        Visible plan = plan(teryt, year, number);
        return PlanFileResource.answer(leaflets.onePage(plan, views.facts(version(plan, number), plan, Language.PL), LeafletFormat.of(format).orElseThrow(NotFoundException::new)));
    }

    @GET
    @Path("prostym-jezykiem/{lang:[a-z]{2}}")
    public TemplateInstance plain(@PathParam("teryt") String teryt, @PathParam("year") int year, @PathParam("number") int number, @PathParam("lang") String lang) {
        Visible plan = plan(teryt, year, number);
        Language language = LeafletResource.language(lang);
        return LeafletResource.Templates.leaflet(pages.of(texts.plainShort()), views.plain(plan, views.facts(version(plan, number), plan, language), language, crumbs(teryt, year, number, plan),
                base(teryt, year, number) + "/prostym-jezykiem", "", false));
    }

    @GET
    @Path("prostym-jezykiem/{lang:[a-z]{2}}." + LeafletResource.FILES)
    public Response plain(@PathParam("teryt") String teryt, @PathParam("year") int year, @PathParam("number") int number, @PathParam("lang") String lang,
            @PathParam("format") String format) {
        Visible plan = plan(teryt, year, number);
        Language language = LeafletResource.language(lang);
        return PlanFileResource.answer(leaflets.plain(plan, views.facts(version(plan, number), plan, language), language, LeafletFormat.of(format).orElseThrow(NotFoundException::new))
                .orElseThrow(NotFoundException::new));
    }

    private Visible plan(String teryt, int year, int number) {
        return plans.published(teryt, Optional.of(year), Optional.of(String.valueOf(number)));
    }

    private PublishedPlan version(Visible plan, int number) {
        return published.of(plan.enrolment()).stream().filter(each -> each.number() == number).findFirst().orElseThrow(NotFoundException::new);
    }

    private static String base(String teryt, int year, int number) {
        return "/plany/" + teryt + "/" + year + "/wersje/" + number;
    }

    private static List<Link> crumbs(String teryt, int year, int number, Visible plan) {
        return List.of(new Link(base(teryt, year, number), plan.document().meta().title()));
    }
}
