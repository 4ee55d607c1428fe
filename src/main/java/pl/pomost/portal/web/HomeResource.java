package pl.pomost.portal.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.access.Scopes;
import pl.pomost.access.Viewer;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Editions;
import pl.pomost.directory.ScenarioChoice;
import pl.pomost.region.RegionOverview;
import pl.pomost.scenario.Scenarios;

/** The home of whoever has logged in: "co dalej" for a team, the region for ROPS, the powiats for an expert. */
@Path("/start")
@Authenticated
class HomeResource {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final Scopes scopes;
    private final Standings standings;
    private final Editions editions;
    private final RegionOverview region;
    private final Scenarios scenarios;

    HomeResource(Pages pages, CurrentViewer viewer, Scopes scopes, Standings standings, Editions editions, RegionOverview region, Scenarios scenarios) {
        this.pages = pages;
        this.viewer = viewer;
        this.scopes = scopes;
        this.standings = standings;
        this.editions = editions;
        this.region = region;
        this.scenarios = scenarios;
    }

    @CheckedTemplate(basePath = "portal")
    static class Templates {
        static native TemplateInstance home(Page page, String name, Standing standing, List<Standing> others);

        static native TemplateInstance overview(Page page, RegionMap map, List<String> areas, boolean reviews, boolean nothing);
    }

    @GET
    public TemplateInstance home() {
        Viewer current = viewer.get();
        List<Standing> own = new ArrayList<>();
        var teryts = new TreeSet<>(current.coordinatorOf());
        teryts.addAll(current.memberOf());
        // one door after the other: what a page says of a powiat is said in the words of its own scenario
        teryts.forEach(teryt -> own.add(standings.of(scopes.of(current, teryt, Optional.empty()))));
        if (!own.isEmpty()) {
            Scope first = scopes.of(current, teryts.first(), Optional.empty());
            return Templates.home(pages.of("Co dalej", first, "start"), current.name(), own.get(0), own.subList(1, own.size()));
        }
        Edition edition = editions.byYearOrNewest(Optional.empty()).orElseThrow(NotFoundException::new);
        var map = RegionMap.of(edition.name(), region.of(edition.year()), current.coordinatorOf(), scenarios.of(new ScenarioChoice(edition.scenario(), Optional.empty())).stages().size());
        List<String> areas = current.expertIn().stream().sorted().toList();
        return Templates.overview(pages.of("Co dalej"), map, areas, current.isRops(), areas.isEmpty() && !current.seesWholeRegion());
    }
}
