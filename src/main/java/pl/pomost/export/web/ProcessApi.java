package pl.pomost.export.web;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Scopes;
import pl.pomost.audit.AccessLog;
import pl.pomost.audit.AccessRecord.What;
import pl.pomost.export.EntityTags;
import pl.pomost.export.ExportProcess;
import pl.pomost.export.ImportProcess;
import pl.pomost.export.ImportProcess.Imported;
import pl.pomost.export.ProcessDocument;

/** The whole process of one powiat as one document, out and in. */
@Path("/api/v1/powiaty/{teryt}/process")
@Authenticated
@Tenant("api")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "process")
class ProcessApi {

    private final CurrentViewer viewer;
    private final Scopes scopes;
    private final ExportProcess export;
    private final ImportProcess imports;
    private final AccessLog accesses;

    ProcessApi(CurrentViewer viewer, Scopes scopes, ExportProcess export, ImportProcess imports, AccessLog accesses) {
        this.accesses = accesses;
        this.viewer = viewer;
        this.scopes = scopes;
        this.export = export;
        this.imports = imports;
    }

    @GET
    @Operation(summary = "The process of a powiat", description = "For its team, ROPS, auditors and administrators; does not exist for others. "
            + "A powiat that is not enrolled has its own particulars, the edition and empty lists. The answer carries a strong ETag.")
    public Response get(@PathParam("teryt") String teryt, @QueryParam("edition") Optional<Integer> edition, @Context Request request) {
        ProcessDocument document = export.of(scopes.of(viewer.get(), teryt, edition));
        accesses.opened(viewer.get().username(), teryt, What.PROCESS_FILE, null);
        var tag = new EntityTag(document.etag());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged != null ? unchanged : Response.ok(document.bytes())).tag(tag).build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace the process of a powiat", description = "For its coordinator and administrators. Replaces everything in one transaction "
            + "and enrols the powiat if need be. 400 when the body is no JSON, 413 above 20 MB, 422 with all mistakes and their places, 408 when it comes too slowly, 503 with Retry-After when too many come at once, 409 while a "
            + "workshop is open or after a submission, 412 when If-Match does not hold.")
    public Response put(@PathParam("teryt") String teryt, @QueryParam("edition") Optional<Integer> edition,
            @HeaderParam(HttpHeaders.IF_MATCH) Optional<String> ifMatch, InputStream file) throws IOException {
        Imported imported = imports.from(file, scopes.of(viewer.get(), teryt, edition), edition, EntityTags.of(ifMatch));
        return Response.ok(imported.document().bytes()).tag(new EntityTag(imported.document().etag())).build();
    }
}
