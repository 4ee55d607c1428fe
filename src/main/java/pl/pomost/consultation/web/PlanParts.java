package pl.pomost.consultation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.consultation.About;
import pl.pomost.consultation.Consultation;
import pl.pomost.consultation.ConsultationRemark;
import pl.pomost.consultation.Consultations;
import pl.pomost.consultation.ShownDrafts;
import pl.pomost.plan.DraftPlans;

/** What remarks of a process can be about: parts of the version that people read, of the draft where they read none. */
@ApplicationScoped
class PlanParts {

    private final Consultations consultations;
    private final ShownDrafts shown;
    private final DraftPlans drafts;

    PlanParts(Consultations consultations, ShownDrafts shown, DraftPlans drafts) {
        this.consultations = consultations;
        this.shown = shown;
        this.drafts = drafts;
    }

    /** Callers hand in an enrolment of which they may see everything. */
    List<About> of(UUID enrolment) {
        return of(enrolment, consultations.opened(enrolment));
    }

    /** The same for remarks of one consultation. */
    List<About> of(UUID enrolment, Optional<Consultation> held) {
        return About.in(held.flatMap(Consultation::shownVersion).map(shown::of).orElseGet(() -> drafts.of(enrolment).document()));
    }

    List<About> of(ConsultationRemark remark) {
        return of(remark.enrolmentId(), consultations.findByIdOptional(remark.consultationId()));
    }
}
