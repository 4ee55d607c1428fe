package pl.pomost.portal.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Viewer;
import pl.pomost.consultation.PublicConsultation;
import pl.pomost.consultation.PublicConsultations;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Editions;
import pl.pomost.directory.ScenarioChoice;
import pl.pomost.region.RegionOverview;
import pl.pomost.scenario.Scenarios;
import pl.pomost.scenario.Stage;

/** The doors of Pomost: the landing page for everyone, the map of powiats, and the ways in and out of a session. */
@Path("/")
class DoorsResource {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final Editions editions;
    private final RegionOverview region;
    private final Scenarios scenarios;
    private final PublicConsultations consultations;
    private final PortalTexts texts;

    DoorsResource(Pages pages, CurrentViewer viewer, Editions editions, RegionOverview region, Scenarios scenarios,
            PublicConsultations consultations, PortalTexts texts) {
        this.pages = pages;
        this.viewer = viewer;
        this.editions = editions;
        this.region = region;
        this.scenarios = scenarios;
        this.consultations = consultations;
        this.texts = texts;
    }

    /** A stage as the landing page tells it. */
    record StageCard(int number, String title, String question) {
    }

    @CheckedTemplate(basePath = "portal")
    static class Templates {
        static native TemplateInstance landing(Page page, RegionMap map, List<StageCard> stages, Pier pier, List<PublicConsultation> consultations);

        static native TemplateInstance powiats(Page page, RegionMap map);
    }

    @GET
    @PermitAll
    public TemplateInstance landing() {
        List<Stage> way = way();
        var stages = way.stream().map(stage -> new StageCard(stage.number(), stage.title().shown(), stage.question().shown())).toList();
        return Templates.landing(pages.of(texts.landing()), map(), stages, Pier.of(way.size()), consultations.underWay());
    }

    @GET
    @Path("powiaty")
    @PermitAll
    public TemplateInstance powiats() {
        return Templates.powiats(pages.of(texts.powiatsTitle()), map());
    }

    /** Where Keycloak sends people back to; the page they wanted is opened from here. */
    @GET
    @Path("zalogowano")
    @Authenticated
    public Response loggedIn() {
        return Response.seeOther(URI.create("/start")).build();
    }

    /** The session is ended before this is reached; a session that has already ended goes to the landing page. */
    @GET
    @Path("wyloguj")
    @Authenticated
    public Response logOut() {
        return Response.seeOther(URI.create("/")).build();
    }

    private RegionMap map() {
        Edition edition = current();
        Viewer current = viewer.get();
        return RegionMap.of(edition.name(), region.of(edition.year()), current.coordinatorOf(), way().size());
    }

    /** The workshops of the edition that is under way. */
    private List<Stage> way() {
        return scenarios.of(new ScenarioChoice(current().scenario(), Optional.empty())).stages();
    }

    private Edition current() {
        return editions.current().orElseThrow(NotFoundException::new);
    }
}
