package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.region.OfficeTemplate;
import pl.pomost.region.OfficeTemplates;

/** The paper on which the documents of a powiat are written: that of its edition. */
@ApplicationScoped
public class Letterheads {

    private final Enrolments enrolments;
    private final OfficeTemplates templates;

    Letterheads(Enrolments enrolments, OfficeTemplates templates) {
        this.enrolments = enrolments;
        this.templates = templates;
    }

    /** Differs when the paper differs; reads no picture. */
    @Transactional
    public int mark(UUID enrolment) {
        return mark(template(enrolment));
    }

    /** Plain paper where nobody set any. */
    @Transactional
    public Letterhead of(UUID enrolment) {
        return paper(template(enrolment));
    }

    /** The paper of what belongs to no powiat. */
    @Transactional
    public Letterhead of(Edition edition) {
        return paper(templates.of(edition.id()));
    }

    /** As {@link #mark(UUID)}. */
    @Transactional
    public int mark(Edition edition) {
        return mark(templates.of(edition.id()));
    }

    private static int mark(Optional<OfficeTemplate> paper) {
        return paper.map(template -> template.editionId().hashCode() * 31 + template.version() + 1).orElse(0);
    }

    private Letterhead paper(Optional<OfficeTemplate> paper) {
        return paper.map(template -> new Letterhead(strip(template), template.funding(), template.typeface())).orElse(Letterhead.NONE);
    }

    private Optional<Letterhead.Strip> strip(OfficeTemplate template) {
        return templates.strip(template.editionId()).filter(png -> template.hasStrip())
                .map(png -> new Letterhead.Strip(png, template.stripWidth(), template.stripHeight(), template.alternative()));
    }

    private Optional<OfficeTemplate> template(UUID enrolment) {
        return enrolments.findByIdOptional(enrolment).map(Enrolment::edition).flatMap(edition -> templates.of(edition.id()));
    }
}
