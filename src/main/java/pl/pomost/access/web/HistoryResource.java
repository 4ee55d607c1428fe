package pl.pomost.access.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Scope;

/** Who did what in a powiat, for its coordinator and for those who see the whole region. */
@Path("/powiaty/{teryt}/historia")
@Authenticated
class HistoryResource {

    private final CurrentScope scopes;
    private final HistoryPages pages;

    HistoryResource(CurrentScope scopes, HistoryPages pages) {
        this.scopes = scopes;
        this.pages = pages;
    }

    @GET
    public TemplateInstance ofPowiat(@PathParam("teryt") String teryt, @Context UriInfo address) {
        Scope scope = scope(teryt);
        return pages.page(Optional.of(scope), new HistoryQuery(address.getQueryParameters(), Optional.of(teryt)));
    }

    /** A table for a spreadsheet. */
    @GET
    @Path("tabela")
    public Response tableOfPowiat(@PathParam("teryt") String teryt, @Context UriInfo address) {
        Scope scope = scope(teryt);
        return pages.csv(Optional.of(scope), new HistoryQuery(address.getQueryParameters(), Optional.of(teryt)));
    }

    private Scope scope(String teryt) {
        Scope scope = scopes.of(teryt).requireEverything();
        if (!scope.coordinates() && !scope.viewer().seesWholeRegion()) {
            throw new ForbiddenException();
        }
        return scope;
    }
}
