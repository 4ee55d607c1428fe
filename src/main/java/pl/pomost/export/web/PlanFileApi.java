package pl.pomost.export.web;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.access.CurrentViewer;
import pl.pomost.export.WritePlan;
import pl.pomost.plan.VisiblePlans;

/** The plan of one powiat in each format. */
@Path("/api/v1/powiaty/{teryt}")
@Authenticated
@Tenant("api")
@Tag(name = "plan")
class PlanFileApi {

    private static final String RULES = "The newest state that the viewer may see: the draft for the team, ROPS, auditors and administrators, the last "
            + "frozen version in public form for others who may see every area, published ones for everybody; 404 where there is none. `version` asks for a frozen version by number or "
            + "label, `audience=public` for what the public will see.";

    private final CurrentViewer viewer;
    private final VisiblePlans plans;
    private final WritePlan write;

    PlanFileApi(CurrentViewer viewer, VisiblePlans plans, WritePlan write) {
        this.viewer = viewer;
        this.plans = plans;
        this.write = write;
    }

    @GET
    @Path("plan.{format:[a-z]+}")
    @Operation(summary = "The plan as a file: pdf (PDF/UA-1 and PDF/A-3a), docx, odt, html, pptx, json (canonical, RFC 8785) and whatever else can be had on the plan's page",
            description = RULES)
    public Response file(@PathParam("teryt") String teryt, @PathParam("format") String format, @QueryParam("edition") Optional<Integer> edition,
            @QueryParam("version") Optional<String> version, @QueryParam("audience") Optional<String> audience) {
        return PlanFileResource.answer(write.as(format, plans.of(viewer.get(), teryt, edition, version, PlanFileResource.audience(audience))));
    }
}
