package pl.pomost.export.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import pl.pomost.export.LeafletTexts;
import pl.pomost.export.WriteRegionSummary;
import pl.pomost.export.web.LeafletView.Link;

/** The published plans of an edition added up, for everybody. */
@Path(PublishedRegionResource.BASE)
@PermitAll
@Blocking
class PublishedRegionResource {

    static final String BASE = "/plany/podsumowanie";

    private final RegionPages pages;
    private final WriteRegionSummary write;
    private final LeafletTexts texts;

    PublishedRegionResource(RegionPages pages, WriteRegionSummary write, LeafletTexts texts) {
        this.pages = pages;
        this.write = write;
        this.texts = texts;
    }

    @GET
    @Path("{year:[0-9]{4}}")
    public TemplateInstance published(@PathParam("year") int year) {
        return pages.page(year, write::published, new Link("/plany", texts.plans()), BASE);
    }

    @GET
    @Path("{year:[0-9]{4}}." + RegionPages.FILES)
    public Response published(@PathParam("year") int year, @PathParam("format") String format) {
        return pages.file(year, write::published, format);
    }
}
