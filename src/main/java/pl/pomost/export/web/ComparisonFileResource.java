package pl.pomost.export.web;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import pl.pomost.access.CurrentViewer;
import pl.pomost.compare.Compare;
import pl.pomost.compare.Question;
import pl.pomost.compare.View;
import pl.pomost.export.WriteComparison;

/** Comparisons as files, with the same choices in the address as their pages have. */
@Path("/porownanie/pliki")
@Authenticated
@Blocking
class ComparisonFileResource {

    private final CurrentViewer viewer;
    private final Compare compare;
    private final WriteComparison write;

    ComparisonFileResource(CurrentViewer viewer, Compare compare, WriteComparison write) {
        this.viewer = viewer;
        this.compare = compare;
        this.write = write;
    }

    @GET
    @Path("{view}.{format:xlsx|csv|pdf|svg}")
    public Response file(@PathParam("view") String view, @PathParam("format") String format, @Context UriInfo address) {
        View wanted = View.of(view).orElseThrow(NotFoundException::new);
        Question question = Question.of(address.getQueryParameters());
        int drawing = question.text("rysunek").filter(number -> number.matches("[1-9]")).map(Integer::valueOf).orElse(1);
        return PlanFileResource.answer(write.file(compare.of(wanted, viewer.get(), question, true), format, drawing));
    }
}
