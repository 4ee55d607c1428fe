package pl.pomost.export.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Scopes;
import pl.pomost.export.WriteCalendar;

/** The calendar of a process: what its plan says, and for the team what is to come besides. */
@Path("/powiaty/{teryt}/plan.ics")
@Authenticated
class CalendarResource {

    private final CurrentViewer viewer;
    private final Scopes scopes;
    private final WriteCalendar write;

    CalendarResource(CurrentViewer viewer, Scopes scopes, WriteCalendar write) {
        this.viewer = viewer;
        this.scopes = scopes;
        this.write = write;
    }

    @GET
    public Response file(@PathParam("teryt") String teryt, @QueryParam("edition") Optional<Integer> edition, @QueryParam("version") Optional<String> version,
            @QueryParam("audience") Optional<String> audience) {
        return PlanFileResource.answer(write.of(scopes.of(viewer.get(), teryt, edition), version, PlanFileResource.audience(audience)));
    }
}
