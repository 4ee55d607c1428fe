package pl.pomost.portal.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.access.Scopes;
import pl.pomost.directory.Gmina;
import pl.pomost.directory.Gminas;
import pl.pomost.directory.Powiats;
import pl.pomost.process.PlanStanding;
import pl.pomost.shared.PolishDates;

/** The page of one powiat: its path of stages, what comes next, its gminas and neighbours. */
@Path("/powiaty/{teryt}")
@Authenticated
class PowiatResource {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final Scopes scopes;
    private final Standings standings;
    private final Gminas gminas;
    private final Powiats powiats;
    private final PlanStanding plan;

    PowiatResource(Pages pages, CurrentViewer viewer, Scopes scopes, Standings standings, Gminas gminas, Powiats powiats, PlanStanding plan) {
        this.pages = pages;
        this.viewer = viewer;
        this.scopes = scopes;
        this.standings = standings;
        this.gminas = gminas;
        this.powiats = powiats;
        this.plan = plan;
    }

    /** Another powiat, to go to. */
    record Neighbour(String teryt, String name) {
    }

    @CheckedTemplate(basePath = "portal")
    static class Templates {
        static native TemplateInstance powiat(Page page, Standing standing, boolean everything, Optional<String> plan, List<String> gminas, List<Neighbour> neighbours);
    }

    @GET
    public TemplateInstance powiat(@PathParam("teryt") String teryt, @QueryParam("edition") Optional<Integer> edition) {
        Scope scope = scopes.of(viewer.get(), teryt, edition);
        List<Neighbour> neighbours = powiats.neighboursOf(teryt).stream().map(each -> new Neighbour(each.teryt(), each.name())).toList();
        return Templates.powiat(pages.of(titled(scope.powiat().name()), scope, ""), standings.of(scope), scope.everything(),
                scope.enrolment().filter(any -> scope.everything()).map(plan::of),
                gminas.of(teryt).stream().map(Gmina::name).toList(), neighbours);
    }

    /** A name as a heading begins: with a capital letter. */
    private static String titled(String name) {
        return name.substring(0, 1).toUpperCase(PolishDates.POLISH) + name.substring(1);
    }
}
