package pl.pomost.access.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import pl.pomost.shared.Submitted;

/** Roles that are not of one powiat's team: coordinators, experts, departments, observers. */
@Path("/role")
@Authenticated
class RegionRoleResource {

    private final RolePages pages;

    RegionRoleResource(RolePages pages) {
        this.pages = pages;
    }

    @GET
    public TemplateInstance roles(@QueryParam("zrobiono") Optional<String> done) {
        pages.requireRegion(false);
        return pages.page(Optional.empty(), done);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response grant(MultivaluedMap<String, String> sent) {
        pages.requireRegion(true);
        return pages.grant(Optional.empty(), Submitted.of(sent));
    }

    @POST
    @Path("{id}/odbierz")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") String id) {
        pages.requireRegion(true);
        return pages.end(Optional.empty(), id);
    }
}
