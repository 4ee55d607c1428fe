package pl.pomost.export.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import pl.pomost.export.WritePlan;
import pl.pomost.plan.VisiblePlans;

/** Published plans as files, for everybody, at addresses that stay. What is not published is not there. */
@Path("/plany/{teryt}/{year:[0-9]{4}}/wersje/{number:[0-9]{1,6}}")
@PermitAll
@Blocking
class PublishedPlanFileResource {

    private final VisiblePlans plans;
    private final WritePlan write;

    PublishedPlanFileResource(VisiblePlans plans, WritePlan write) {
        this.plans = plans;
        this.write = write;
    }

    /** @param format as {@link WritePlan#as} knows it */
    @GET
    @Path("plan.{format:[a-z0-9-]{2,12}}")
    public Response file(@PathParam("teryt") String teryt, @PathParam("year") int year, @PathParam("number") String number, @PathParam("format") String format) {
        return PlanFileResource.answer(write.as(format, plans.published(teryt, Optional.of(year), Optional.of(number))));
    }
}
