package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
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
        return template(enrolment).map(template -> template.editionId().hashCode() * 31 + template.version() + 1).orElse(0);
    }

    /** Plain paper where nobody set any. */
    @Transactional
    public Letterhead of(UUID enrolment) {
        return template(enrolment).map(template -> new Letterhead(strip(template), template.funding(), template.typeface())).orElse(Letterhead.NONE);
    }

    private Optional<Letterhead.Strip> strip(OfficeTemplate template) {
        return templates.strip(template.editionId()).filter(png -> template.hasStrip())
                .map(png -> new Letterhead.Strip(png, template.stripWidth(), template.stripHeight(), template.alternative()));
    }

    private Optional<OfficeTemplate> template(UUID enrolment) {
        return enrolments.findByIdOptional(enrolment).map(Enrolment::edition).flatMap(edition -> templates.of(edition.id()));
    }
}
