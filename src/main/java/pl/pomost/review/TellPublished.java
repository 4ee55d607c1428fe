package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.plan.PublishedPlan;
import pl.pomost.plan.PublishedPlan.Act;
import pl.pomost.plan.PublishedPlans;
import pl.pomost.review.PlansOnTheWay.Records;

/** Tells which versions are published, with the two records that every publication rests on. */
@ApplicationScoped
class TellPublished implements PublishedPlans {

    private final Publications publications;
    private final Acceptances acceptances;
    private final Adoptions adoptions;
    private final Submissions submissions;
    private final Enrolments enrolments;
    private final Powiats powiats;
    private final PlansOnTheWay way;

    TellPublished(Publications publications, Acceptances acceptances, Adoptions adoptions, Submissions submissions, Enrolments enrolments, Powiats powiats,
            PlansOnTheWay way) {
        this.publications = publications;
        this.acceptances = acceptances;
        this.adoptions = adoptions;
        this.submissions = submissions;
        this.enrolments = enrolments;
        this.powiats = powiats;
        this.way = way;
    }

    @Override
    @Transactional
    public List<PublishedPlan> of(UUID enrolment) {
        return publications.list("enrolmentId = ?1 order by versionNumber desc", enrolment).stream().map(this::told).filter(this::isReal).toList();
    }

    @Override
    @Transactional
    public List<PublishedPlan> newest() {
        Map<UUID, Publication> last = new LinkedHashMap<>();
        publications.list("order by versionNumber").forEach(each -> last.put(each.enrolmentId(), each));
        if (last.isEmpty()) {
            return List.of();
        }
        // all at once: with a query for each of them a page of twenty plans asked a hundred times
        Map<UUID, List<Records>> records = way.all(last.keySet());
        Set<String> real = powiats.ofRegion().stream().map(Powiat::teryt).collect(Collectors.toSet());
        return enrolments.list("from Enrolment e join fetch e.edition where e.id in ?1", last.keySet()).stream().filter(enrolment -> real.contains(enrolment.powiat()))
                .map(enrolment -> told(last.get(enrolment.id()), enrolment, records.getOrDefault(enrolment.id(), List.of()))).toList();
    }

    private static PublishedPlan told(Publication publication, Enrolment enrolment, List<Records> records) {
        Optional<Records> own = records.stream().filter(each -> each.version() == publication.version()).findFirst();
        return new PublishedPlan(enrolment.id(), enrolment.powiat(), enrolment.edition().year(), publication.version(), publication.publishedOn(), own.flatMap(Records::acceptedOn),
                own.flatMap(Records::act));
    }

    /** What a powiat to practise in has published is for nobody else to see. */
    private boolean isReal(PublishedPlan plan) {
        return powiats.findByIdOptional(plan.teryt()).filter(Powiat::practice).isEmpty();
    }

    private PublishedPlan told(Publication publication) {
        Enrolment enrolment = enrolments.findById(publication.enrolmentId());
        Optional<Submission> submission = submissions.ofVersion(publication.enrolmentId(), publication.version());
        Optional<Act> act = submission.flatMap(adoptions::of).map(way::act);
        return new PublishedPlan(enrolment.id(), enrolment.powiat(), enrolment.edition().year(), publication.version(), publication.publishedOn(),
                submission.flatMap(acceptances::of).map(Acceptance::acceptedOn), act);
    }
}
