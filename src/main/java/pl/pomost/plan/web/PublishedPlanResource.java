package pl.pomost.plan.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;

/** Published plans for everybody: the list, the newest version of each, and every version at an address that stays. */
@Path("/plany")
@PermitAll
@Blocking
class PublishedPlanResource {

    private final Pages pages;
    private final PublishedViews views;
    private final PublishedTexts texts;

    PublishedPlanResource(Pages pages, PublishedViews views, PublishedTexts texts) {
        this.pages = pages;
        this.views = views;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "plan")
    static class Templates {
        static native TemplateInstance publishedList(Page page, List<PublishedView.Line> plans, List<Integer> years);

        static native TemplateInstance published(Page page, PublishedView plan);
    }

    @GET
    public TemplateInstance all() {
        List<PublishedView.Line> plans = views.all();
        return Templates.publishedList(pages.of(texts.plans()), plans, plans.stream().map(PublishedView.Line::year).distinct().sorted(Comparator.reverseOrder()).toList());
    }

    @GET
    @Path("{teryt}/{year:[0-9]{4}}")
    public TemplateInstance newest(@PathParam("teryt") String teryt, @PathParam("year") int year) {
        return page(views.of(teryt, year, Optional.empty()));
    }

    @GET
    @Path("{teryt}/{year:[0-9]{4}}/wersje/{number:[0-9]{1,6}}")
    public TemplateInstance version(@PathParam("teryt") String teryt, @PathParam("year") int year, @PathParam("number") int number) {
        return page(views.of(teryt, year, Optional.of(number)));
    }

    private TemplateInstance page(PublishedView view) {
        return Templates.published(pages.of(view.title()), view);
    }
}
