package pl.pomost.export.web;

import static pl.pomost.access.Roles.ADMIN;
import static pl.pomost.access.Roles.AUDITOR;
import static pl.pomost.access.Roles.ROPS_APPROVER;
import static pl.pomost.access.Roles.ROPS_REVIEWER;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import pl.pomost.export.LeafletTexts;
import pl.pomost.export.WriteRegionSummary;
import pl.pomost.export.web.LeafletView.Link;

/** All plans of an edition added up for the convention of powiats, for ROPS. */
@Path(RegionSummaryResource.BASE)
@RolesAllowed({ROPS_REVIEWER, ROPS_APPROVER, ADMIN, AUDITOR})
@Blocking
class RegionSummaryResource {

    static final String BASE = "/oceny/podsumowanie";

    private final RegionPages pages;
    private final WriteRegionSummary write;
    private final LeafletTexts texts;

    RegionSummaryResource(RegionPages pages, WriteRegionSummary write, LeafletTexts texts) {
        this.pages = pages;
        this.write = write;
        this.texts = texts;
    }

    @GET
    @Path("{year:[0-9]{4}}")
    public TemplateInstance whole(@PathParam("year") int year) {
        return pages.page(year, write::whole, new Link("/oceny", texts.queue()), BASE);
    }

    @GET
    @Path("{year:[0-9]{4}}." + RegionPages.FILES)
    public Response whole(@PathParam("year") int year, @PathParam("format") String format) {
        return pages.file(year, write::whole, format);
    }
}
