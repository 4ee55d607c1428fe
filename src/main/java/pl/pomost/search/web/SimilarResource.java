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
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.action.SimilarElsewhere;
import pl.pomost.search.Similar;

/** What is like an action that somebody writes: as a page, and as a list that the form of an action fetches while its title is typed. */
@Path("/szukaj/podobne")
@Authenticated
class SimilarResource {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final Similar similar;
    private final SearchViews views;
    private final SimilarRows elsewhere;
    private final SimilarTexts texts;

    SimilarResource(Pages pages, CurrentViewer viewer, Similar similar, SearchViews views, SimilarRows elsewhere, SimilarTexts texts) {
        this.pages = pages;
        this.viewer = viewer;
        this.similar = similar;
        this.views = views;
        this.elsewhere = elsewhere;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "search")
    static class Templates {
        static native TemplateInstance similar(Page page, String typed, String powiat, List<SearchView.Row> rows);

        static native TemplateInstance similarForm(List<SimilarElsewhere.Row> rows, boolean taking);
    }

    @GET
    public TemplateInstance page(@QueryParam("tytul") @DefaultValue("") String typed, @QueryParam("powiat") @DefaultValue("") String powiat) {
        return Templates.similar(pages.of(texts.title()), typed, powiat, rows(typed, powiat));
    }

    /** @param taking any text where the form takes words of practices */
    @GET
    @Path("lista")
    public TemplateInstance list(@QueryParam("tytul") @DefaultValue("") String typed, @QueryParam("powiat") @DefaultValue("") String powiat, @QueryParam("nowe") Optional<String> taking) {
        return Templates.similarForm(elsewhere.like(viewer.get(), typed, powiat), taking.isPresent());
    }

    private List<SearchView.Row> rows(String typed, String powiat) {
        return views.rows(similar.to(viewer.get(), typed, powiat));
    }
}
