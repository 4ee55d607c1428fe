package pl.pomost.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Editions;
import pl.pomost.files.Drawing;
import pl.pomost.shared.EditedMeanwhile;

/** ROPS sets how the documents of an edition are dressed. Plans that are frozen keep their hash: it covers words, not the paper. */
@ApplicationScoped
public class DressDocuments {

    private final Editions editions;
    private final OfficeTemplates templates;
    private final OfficeStrips strips;
    private final AuditLog audit;

    DressDocuments(Editions editions, OfficeTemplates templates, OfficeStrips strips, AuditLog audit) {
        this.editions = editions;
        this.templates = templates;
        this.strips = strips;
        this.audit = audit;
    }

    /**
     * @param alternative what the logos are, in words
     * @param funding     a sentence about who pays; may be empty
     */
    public record Dress(Typeface typeface, String funding, String alternative) {
    }

    /**
     * @param version of the template that the form was opened with; -1 when there was none
     * @param strip   new logos; empty when they stay as they are
     * @param without whether the logos go
     */
    @Transactional
    public void dress(int year, int version, Dress dress, Optional<Drawing> strip, boolean without, Viewer by) {
        Edition edition = editions.byYear(year).orElseThrow(NotFoundException::new);
        Optional<OfficeTemplate> known = templates.of(edition.id());
        if (known.map(OfficeTemplate::version).orElse(-1) != version) {
            throw new EditedMeanwhile(edition.name());
        }
        OfficeTemplate template = known.orElseGet(() -> {
            var fresh = new OfficeTemplate(edition.id());
            templates.persist(fresh);
            return fresh;
        });
        template.dress(dress.typeface(), dress.funding());
        if (without) {
            template.strip(0, 0, "", "");
            strips.deleteById(edition.id());
        } else {
            strip.ifPresent(drawing -> keep(edition, drawing));
            int width = strip.map(Drawing::width).orElse(template.stripWidth());
            template.strip(width, strip.map(Drawing::height).orElse(template.stripHeight()), width == 0 ? "" : dress.alternative(), strip.map(Drawing::sha256).orElse(template.stripHash()));
        }
        audit.record(by.username(), "edition.dressed", null, String.valueOf(year), "Zmieniono szablon dokumentów edycji „" + edition.name() + "”.");
    }

    private void keep(Edition edition, Drawing drawing) {
        strips.findByIdOptional(edition.id()).ifPresentOrElse(strip -> strip.replace(drawing.png()), () -> strips.persist(new OfficeStrip(edition.id(), drawing.png())));
    }
}
