package pl.pomost.search.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;

/** The search: for everybody in what is published, for others in what they may see. */
@Path("/szukaj")
@PermitAll
@Blocking
class SearchResource {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final SearchViews views;
    private final SearchTexts texts;

    SearchResource(Pages pages, CurrentViewer viewer, SearchViews views, SearchTexts texts) {
        this.pages = pages;
        this.viewer = viewer;
        this.views = views;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "search")
    static class Templates {
        static native TemplateInstance search(Page page, SearchView view);
    }

    @GET
    public TemplateInstance find(@BeanParam SearchQuery query) {
        SearchView view = views.of(viewer.get(), query);
        return Templates.search(pages.of(view.asked() ? texts.titleOf(query.words.strip()) : texts.title()), view);
    }
}
