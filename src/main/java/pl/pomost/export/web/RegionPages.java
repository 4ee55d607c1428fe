package pl.pomost.export.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import pl.pomost.access.Pages;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Editions;
import pl.pomost.export.LeafletTexts;
import pl.pomost.export.WriteRegionSummary;
import pl.pomost.export.web.LeafletView.Link;
import pl.pomost.plan.PlanDocument;

/** The summary of the region as a page and as files: the same for ROPS and for everybody, made of another document. */
@ApplicationScoped
class RegionPages {

    static final String FILES = "{format:pdf|docx|xlsx}";

    private final Pages pages;
    private final Editions editions;
    private final WriteRegionSummary write;
    private final LeafletViews views;
    private final LeafletTexts texts;

    RegionPages(Pages pages, Editions editions, WriteRegionSummary write, LeafletViews views, LeafletTexts texts) {
        this.pages = pages;
        this.editions = editions;
        this.write = write;
        this.views = views;
        this.texts = texts;
    }

    /** @param base address of the page without the year. @throws NotFoundException when there is no such edition */
    TemplateInstance page(int year, Function<Edition, PlanDocument> summary, Link above, String base) {
        return LeafletResource.Templates.leaflet(pages.of(texts.region()), views.region(summary.apply(edition(year)), List.of(above), base + "/" + year));
    }

    /** @throws NotFoundException when there is no such edition or format */
    Response file(int year, Function<Edition, PlanDocument> summary, String format) {
        Edition edition = edition(year);
        return PlanFileResource.answer(write.file(edition, summary.apply(edition), format));
    }

    private Edition edition(int year) {
        return editions.byYear(year).orElseThrow(NotFoundException::new);
    }
}
