package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pomost.plan.PublishedPlan;
import pl.pomost.plan.PublishedPlans;

/** Tells which versions are published, with the two records that every publication rests on. */
@ApplicationScoped
class TellPublished implements PublishedPlans {

    private final Publications publications;
    private final PathWords words;

    TellPublished(Publications publications, PathWords words) {
        this.publications = publications;
        this.words = words;
    }

    @Override
    @Transactional
    public List<PublishedPlan> of(UUID enrolment) {
        return publications.told(enrolment).stream().filter(TellPublished::isReal).map(this::plan).toList();
    }

    @Override
    @Transactional
    public List<PublishedPlan> newest() {
        Map<UUID, Publications.Told> last = new LinkedHashMap<>();
        publications.told().forEach(each -> last.putIfAbsent(each.publication().enrolmentId(), each));
        return last.values().stream().filter(TellPublished::isReal).map(this::plan).toList();
    }

    /** What a powiat to practise in has published is for nobody else to see. */
    private static boolean isReal(Publications.Told told) {
        return !told.powiat().practice();
    }

    private PublishedPlan plan(Publications.Told told) {
        Publication publication = told.publication();
        return new PublishedPlan(publication.enrolmentId(), told.powiat().teryt(), told.powiat().name(), told.year(), publication.version(), publication.publishedOn(),
                told.acceptance().filter(acceptance -> acceptance.revokedOn().isEmpty()).map(Acceptance::acceptedOn), told.adoption().map(words::told));
    }
}
