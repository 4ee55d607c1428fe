package pl.pomost.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.portal.web.Standing.NextStep;

/** What comes next once a plan is on its path: not what was planned before it was submitted. */
@ApplicationScoped
class StepsOfPlan {

    private final NextTexts texts;

    StepsOfPlan(NextTexts texts) {
        this.texts = texts;
    }

    /** Empty while the draft is written, and for those who see nothing of its path. */
    Optional<NextStep> of(Scope scope) {
        if (!scope.everything()) {
            return Optional.empty();
        }
        String base = "/powiaty/" + scope.teryt();
        String path = base + "/droga";
        return switch (scope.planState()) {
            case CONSULTATION -> Optional.of(new NextStep(texts.consulted(), texts.consultedText(), base + "/konsultacje", texts.seeConsultation()));
            case SUBMITTED, FORMAL_CHECK, SUBSTANTIVE_REVIEW -> Optional.of(scope.viewer().isRops()
                    ? new NextStep(texts.inReview(), texts.inReviewText(), base + "/ocena", texts.seeReview())
                    : new NextStep(texts.inReview(), texts.inReviewText(), path, texts.seePath()));
            case RETURNED -> Optional.of(new NextStep(texts.returned(), texts.returnedText(), base + "/uwagi", texts.seeRemarks()));
            case ACCEPTED -> Optional.of(new NextStep(texts.toAdopt(), texts.toAdoptText(), path, texts.seePath()));
            case ADOPTED -> Optional.of(new NextStep(texts.toPublish(), texts.toPublishText(), path, texts.seePath()));
            case PUBLISHED, IN_IMPLEMENTATION, CLOSED -> Optional.of(new NextStep(texts.published(), texts.publishedText(), path, texts.seePath()));
            case DRAFT, AMENDED -> Optional.empty();
        };
    }
}
