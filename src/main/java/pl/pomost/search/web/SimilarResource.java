package pl.pomost.search.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.CurrentViewer;
import pl.pomost.action.SimilarElsewhere;

/** What is like an action that somebody writes, as a list that the form of an action fetches while its title is typed. */
@Path("/szukaj/podobne/lista")
@Authenticated
class SimilarResource {

    private final CurrentViewer viewer;
    private final SimilarRows elsewhere;

    SimilarResource(CurrentViewer viewer, SimilarRows elsewhere) {
        this.viewer = viewer;
        this.elsewhere = elsewhere;
    }

    @CheckedTemplate(basePath = "search")
    static class Templates {
        static native TemplateInstance similarForm(List<SimilarElsewhere.Row> rows, boolean taking);
    }

    /** @param taking any text where the form takes words of practices */
    @GET
    public TemplateInstance list(@QueryParam("tytul") @DefaultValue("") String typed, @QueryParam("powiat") @DefaultValue("") String powiat, @QueryParam("nowe") Optional<String> taking) {
        return Templates.similarForm(elsewhere.like(viewer.get(), typed, powiat), taking.isPresent());
    }
}
