package pl.pomost.export.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.pomost.access.Pages;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Editions;
import pl.pomost.export.LeafletTexts;
import pl.pomost.export.WriteRegionSummary;
import pl.pomost.export.web.LeafletView.Link;

/** The published plans of an edition added up, for everybody. */
@Path("/plany/podsumowanie")
@PermitAll
@Blocking
class PublishedRegionResource {

    private final Pages pages;
    private final Editions editions;
    private final WriteRegionSummary write;
    private final LeafletViews views;
    private final LeafletTexts texts;

    PublishedRegionResource(Pages pages, Editions editions, WriteRegionSummary write, LeafletViews views, LeafletTexts texts) {
        this.pages = pages;
        this.editions = editions;
        this.write = write;
        this.views = views;
        this.texts = texts;
    }

    @GET
    @Path("{year:[0-9]{4}}")
    public TemplateInstance published(@PathParam("year") int year) {
        return LeafletResource.Templates.leaflet(pages.of(texts.region()), views.region(write.published(edition(year)), List.of(new Link("/plany", texts.plans())), "/plany/podsumowanie/" + year));
    }

    @GET
    @Path("{year:[0-9]{4}}." + RegionSummaryResource.FILES)
    public Response published(@PathParam("year") int year, @PathParam("format") String format) {
        Edition edition = edition(year);
        return PlanFileResource.answer(write.file(edition, write.published(edition), format));
    }

    private Edition edition(int year) {
        return editions.byYear(year).orElseThrow(NotFoundException::new);
    }
}
