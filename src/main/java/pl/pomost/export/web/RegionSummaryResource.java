package pl.pomost.export.web;

import static pl.pomost.access.Roles.ADMIN;
import static pl.pomost.access.Roles.AUDITOR;
import static pl.pomost.access.Roles.ROPS_APPROVER;
import static pl.pomost.access.Roles.ROPS_REVIEWER;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
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

/** All plans of an edition added up for the convention of powiats, for ROPS. */
@Path("/oceny/podsumowanie")
@RolesAllowed({ROPS_REVIEWER, ROPS_APPROVER, ADMIN, AUDITOR})
@Blocking
class RegionSummaryResource {

    static final String FILES = "{format:pdf|docx|xlsx}";

    private final Pages pages;
    private final Editions editions;
    private final WriteRegionSummary write;
    private final LeafletViews views;
    private final LeafletTexts texts;

    RegionSummaryResource(Pages pages, Editions editions, WriteRegionSummary write, LeafletViews views, LeafletTexts texts) {
        this.pages = pages;
        this.editions = editions;
        this.write = write;
        this.views = views;
        this.texts = texts;
    }

    @GET
    @Path("{year:[0-9]{4}}")
    public TemplateInstance whole(@PathParam("year") int year) {
        return LeafletResource.Templates.leaflet(pages.of(texts.region()), views.region(write.whole(edition(year)), List.of(new Link("/oceny", texts.queue())), "/oceny/podsumowanie/" + year));
    }

    @GET
    @Path("{year:[0-9]{4}}." + FILES)
    public Response whole(@PathParam("year") int year, @PathParam("format") String format) {
        Edition edition = edition(year);
        return PlanFileResource.answer(write.file(edition, write.whole(edition), format));
    }

    private Edition edition(int year) {
        return editions.byYear(year).orElseThrow(NotFoundException::new);
    }
}
