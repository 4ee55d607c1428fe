package pl.pomost.access.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Scope;
import pl.pomost.shared.Submitted;

/** Who has which role in a powiat's process; its coordinator decides, together with ROPS and administrators. */
@Path("/powiaty/{teryt}/role")
@Authenticated
class RoleResource {

    private final CurrentScope scopes;
    private final RolePages pages;

    RoleResource(CurrentScope scopes, RolePages pages) {
        this.scopes = scopes;
        this.pages = pages;
    }

    @GET
    public TemplateInstance roles(@PathParam("teryt") String teryt, @QueryParam("zrobiono") Optional<String> done) {
        return pages.page(Optional.of(readable(teryt)), done);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response grant(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        return pages.grant(Optional.of(decidable(teryt)), Submitted.of(sent));
    }

    @POST
    @Path("{id}/odbierz")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("teryt") String teryt, @PathParam("id") String id) {
        return pages.end(Optional.of(decidable(teryt)), id);
    }

    private Scope readable(String teryt) {
        Scope scope = scopes.of(teryt).requireEverything();
        if (!scope.coordinates() && !scope.viewer().seesWholeRegion()) {
            throw new ForbiddenException();
        }
        return scope;
    }

    private Scope decidable(String teryt) {
        Scope scope = readable(teryt);
        if (!scope.coordinates() && !scope.viewer().isRops()) {
            throw new ForbiddenException();
        }
        return scope;
    }
}
