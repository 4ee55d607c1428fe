package pl.pomost.access.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import pl.pomost.access.CurrentViewer;

/** Who did what in the whole region, for ROPS, auditors and administrators. */
@Path("/historia")
@Authenticated
class RegionHistoryResource {

    private final CurrentViewer viewer;
    private final HistoryPages pages;

    RegionHistoryResource(CurrentViewer viewer, HistoryPages pages) {
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public TemplateInstance ofRegion(@Context UriInfo address) {
        requireRegion();
        return pages.page(Optional.empty(), new HistoryQuery(address.getQueryParameters(), Optional.empty()));
    }

    /** A table for a spreadsheet. */
    @GET
    @Path("tabela")
    public Response tableOfRegion(@Context UriInfo address) {
        requireRegion();
        return pages.csv(Optional.empty(), new HistoryQuery(address.getQueryParameters(), Optional.empty()));
    }

    private void requireRegion() {
        if (!viewer.get().seesWholeRegion()) {
            throw new ForbiddenException();
        }
    }
}
