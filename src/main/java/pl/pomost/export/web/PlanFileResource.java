package pl.pomost.export.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import pl.pomost.access.CurrentViewer;
import pl.pomost.export.PlanFile;
import pl.pomost.export.WritePlan;
import pl.pomost.plan.Audience;
import pl.pomost.plan.VisiblePlans;

/** The plan as a file to keep, for people in a browser. */
@Path("/powiaty/{teryt}")
@Authenticated
class PlanFileResource {

    private final CurrentViewer viewer;
    private final VisiblePlans plans;
    private final WritePlan write;

    PlanFileResource(CurrentViewer viewer, VisiblePlans plans, WritePlan write) {
        this.viewer = viewer;
        this.plans = plans;
        this.write = write;
    }

    @GET
    @Path("plan.{format:[a-z]+}")
    public Response file(@PathParam("teryt") String teryt, @PathParam("format") String format, @QueryParam("edition") Optional<Integer> edition,
            @QueryParam("version") Optional<String> version, @QueryParam("audience") Optional<String> audience) {
        return answer(write.as(format, plans.of(viewer.get(), teryt, edition, version, audience(audience))));
    }

    /** Everything that the viewer may see, unless they ask for what the public will see. */
    static Audience audience(Optional<String> wanted) {
        return wanted.filter("public"::equals).map(name -> Audience.PUBLIC).orElse(Audience.FULL);
    }

    static Response answer(PlanFile file) {
        return Response.ok(file.content().entity(), file.mediaType()).header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"").build();
    }
}
