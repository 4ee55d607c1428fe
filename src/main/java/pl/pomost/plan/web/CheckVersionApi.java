package pl.pomost.plan.web;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.access.CurrentViewer;
import pl.pomost.plan.CheckVersion;
import pl.pomost.plan.CheckVersion.Checked;

/** The same for programs. */
@Path("/api/v1/plan-versions/verification")
@Authenticated
@Tenant("api")
@Tag(name = "plan")
class CheckVersionApi {

    private final CurrentViewer viewer;
    private final CheckVersion check;

    CheckVersionApi(CurrentViewer viewer, CheckVersion check) {
        this.viewer = viewer;
        this.check = check;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Which frozen version a file is", description = "The body is brought into the canonical form of RFC 8785 and hashed with SHA-256; `known` says which "
            + "version has that hash, if the viewer may see it. The body is not kept.")
    public Checked check(byte[] file) {
        return check.check(viewer.get(), file == null ? new byte[0] : file);
    }
}
