package pl.pomost.access.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Scope;

/** Who did what: of a powiat for its coordinator, of the whole region for ROPS, auditors and administrators. */
@Path("/")
@Authenticated
class HistoryResource {

    private final CurrentScope scopes;
    private final CurrentViewer viewer;
    private final HistoryPages pages;

    HistoryResource(CurrentScope scopes, CurrentViewer viewer, HistoryPages pages) {
        this.scopes = scopes;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    @Path("historia")
    public TemplateInstance ofRegion(@Context UriInfo address) {
        requireRegion();
        return pages.page(Optional.empty(), new HistoryQuery(address.getQueryParameters(), Optional.empty()));
    }

    @GET
    @Path("historia.csv")
    @Produces("text/csv")
    public Response tableOfRegion(@Context UriInfo address) {
        requireRegion();
        return pages.csv(Optional.empty(), new HistoryQuery(address.getQueryParameters(), Optional.empty()));
    }

    @GET
    @Path("powiaty/{teryt}/historia")
    public TemplateInstance ofPowiat(@PathParam("teryt") String teryt, @Context UriInfo address) {
        Scope scope = scope(teryt);
        return pages.page(Optional.of(scope), new HistoryQuery(address.getQueryParameters(), Optional.of(teryt)));
    }

    @GET
    @Path("powiaty/{teryt}/historia.csv")
    @Produces("text/csv")
    public Response tableOfPowiat(@PathParam("teryt") String teryt, @Context UriInfo address) {
        Scope scope = scope(teryt);
        return pages.csv(Optional.of(scope), new HistoryQuery(address.getQueryParameters(), Optional.of(teryt)));
    }

    private void requireRegion() {
        if (!viewer.get().seesWholeRegion()) {
            throw new ForbiddenException();
        }
    }

    private Scope scope(String teryt) {
        Scope scope = scopes.of(teryt).requireEverything();
        if (!scope.mayEdit() && !scope.viewer().seesWholeRegion()) {
            throw new ForbiddenException();
        }
        return scope;
    }
}
