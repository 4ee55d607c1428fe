package pl.pomost.portal.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import pl.pomost.access.Arrivals;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.access.Scopes;
import pl.pomost.access.Viewer;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.directory.ScenarioChoice;
import pl.pomost.region.EditionRows;
import pl.pomost.region.RegionOverview;
import pl.pomost.review.Opinions;
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
    private final EditionRows rows;
    private final Scenarios scenarios;
    private final PortalTexts texts;
    private final Arrivals arrivals;
    private final Powiats powiats;
    private final Opinions opinions;
    private final OwnGroupsAtHome groups;

    HomeResource(Pages pages, CurrentViewer viewer, Scopes scopes, Standings standings, Editions editions, RegionOverview region, EditionRows rows, Scenarios scenarios,
            PortalTexts texts, Arrivals arrivals, Powiats powiats, Opinions opinions, OwnGroupsAtHome groups) {
        this.pages = pages;
        this.viewer = viewer;
        this.scopes = scopes;
        this.standings = standings;
        this.editions = editions;
        this.region = region;
        this.rows = rows;
        this.scenarios = scenarios;
        this.texts = texts;
        this.arrivals = arrivals;
        this.powiats = powiats;
        this.opinions = opinions;
        this.groups = groups;
    }

    /** A workshop that was given to somebody to lead. */
    record Lead(String address, String words) {
    }

    /** A powiat that wants to take part in the edition. */
    record Wish(String address, String powiat) {
    }

    @CheckedTemplate(basePath = "portal")
    static class Templates {
        static native TemplateInstance home(Page page, String name, Standing standing, List<Standing> others, GroupsView groups);

        static native TemplateInstance overview(Page page, RegionMap map, List<String> areas, boolean reviews, boolean nothing, List<Lead> leads, boolean watches, List<Wish> wishes, long asked, GroupsView groups);
    }

    @GET
    public TemplateInstance home() {
        Viewer current = viewer.get();
        arrivals.note();
        List<Standing> own = new ArrayList<>();
        var teryts = new TreeSet<>(current.coordinatorOf());
        teryts.addAll(current.memberOf());
        // one door after the other: what a page says of a powiat is said in the words of its own scenario
        teryts.forEach(teryt -> own.add(standings.of(scopes.of(current, teryt, Optional.empty()))));
        if (!own.isEmpty()) {
            Scope first = scopes.of(current, teryts.first(), Optional.empty());
            return Templates.home(pages.of(texts.home(), first, "start"), current.name(), own.get(0), own.subList(1, own.size()), groups.of(current));
        }
        Edition edition = editions.current().orElseThrow(NotFoundException::new);
        var map = RegionMap.of(edition.name(), region.of(edition.year()), current.coordinatorOf(), scenarios.of(new ScenarioChoice(edition.scenario(), Optional.empty())).stages().size());
        List<String> areas = current.expertIn().stream().sorted().toList();
        return Templates.overview(pages.of(texts.home()), map, areas, current.isRops(), current.duties().isEmpty() && !current.seesWholeRegion(),
                leads(current), current.seesWholeRegion(), wishes(current),
                areas.isEmpty() ? 0 : current.accountId().map(opinions::waitingFor).orElse(0L),
                groups.of(current));
    }

    /** Wishes to take part that wait for the decision of those who take it. */
    private List<Wish> wishes(Viewer current) {
        return !current.isRops() ? List.of() : editions.all().stream().flatMap(edition -> rows.waiting(edition).entrySet().stream()
                .map(powiat -> new Wish("/edycje/" + edition.year() + "/powiaty/" + powiat.getKey() + "#dec", powiat.getValue()))).toList();
    }

    private List<Lead> leads(Viewer current) {
        return current.facilitations().map(duty -> new Lead("/powiaty/" + duty.powiat().orElse("") + "/warsztaty/" + duty.stage().orElse(0),
                texts.leadsWorkshop(duty.stage().orElse(0), duty.powiat().flatMap(powiats::findByIdOptional).map(Powiat::name).orElse("")))).sorted(Comparator.comparing(Lead::address)).toList();
    }
}
