package pl.pomost.region;

import io.quarkus.cache.CacheKey;
import io.quarkus.cache.CacheResult;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.directory.ScenarioChoice;
import pl.pomost.plan.CanonicalJson;
import pl.pomost.plan.PlanVersion;
import pl.pomost.plan.PublishedPlan;
import pl.pomost.plan.PublishedPlans;
import pl.pomost.review.PlansOnTheWay;
import pl.pomost.review.PlansOnTheWay.Records;
import pl.pomost.scenario.AreaDef;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;

/** Adds the plans of an edition up: for ROPS as they stand now, for everybody what is published. The number of queries does not grow with powiats. */
@ApplicationScoped
public class SummariseRegion {

    private final Powiats powiats;
    private final Enrolments enrolments;
    private final Scenarios scenarios;
    private final CountDrafts drafts;
    private final PublishedPlans published;
    private final PlansOnTheWay records;
    private final CountPublished counted;

    SummariseRegion(Powiats powiats, Enrolments enrolments, Scenarios scenarios, CountDrafts drafts, PublishedPlans published, PlansOnTheWay records, CountPublished counted) {
        this.powiats = powiats;
        this.enrolments = enrolments;
        this.scenarios = scenarios;
        this.drafts = drafts;
        this.published = published;
        this.records = records;
        this.counted = counted;
    }

    /** All powiats with everything; for those who see the whole region. */
    @Transactional
    public RegionSummary whole(Edition edition) {
        List<Powiat> all = powiats.ofRegion();
        Map<String, Enrolment> enrolled = enrolments.list("edition.id = ?1", edition.id()).stream().collect(Collectors.toMap(Enrolment::powiat, Function.identity()));
        Map<UUID, Scenario> followed = all.stream().flatMap(powiat -> Optional.ofNullable(enrolled.get(powiat.teryt())).stream())
                .collect(Collectors.toMap(Enrolment::id, enrolment -> scenarios.of(enrolment.scenario())));
        Map<UUID, PlanFigures> figures = drafts.of(followed, scenarios.standards());
        Map<UUID, Records> taken = records.of(List.copyOf(followed.keySet()));
        Map<String, PublishedPlan> open = open(edition);
        return RegionSummary.of(all.stream().map(powiat -> {
            Optional<Enrolment> own = Optional.ofNullable(enrolled.get(powiat.teryt()));
            Optional<Records> known = own.flatMap(enrolment -> Optional.ofNullable(taken.get(enrolment.id())));
            return new RegionPlan(powiat.teryt(), powiat.name(), own.map(Enrolment::planState), known.flatMap(Records::acceptedOn), known.flatMap(Records::act),
                    Optional.ofNullable(open.get(powiat.teryt())), own.map(enrolment -> figures.getOrDefault(enrolment.id(), PlanFigures.NONE)).orElse(PlanFigures.NONE));
        }).toList(), areas(edition));
    }

    /** What everybody may know: the newest published version of each powiat, counted from its public document. */
    @Transactional
    public RegionSummary published(Edition edition) {
        Map<String, PublishedPlan> open = open(edition);
        List<PublishedPlan> plans = List.copyOf(open.values());
        Map<String, PlanFigures> figures = plans.isEmpty() ? Map.of() : counted.of(counted.key(plans), plans);
        return RegionSummary.of(powiats.ofRegion().stream().filter(powiat -> open.containsKey(powiat.teryt())).map(powiat -> {
            PublishedPlan plan = open.get(powiat.teryt());
            return new RegionPlan(powiat.teryt(), powiat.name(), Optional.empty(), plan.acceptedOn(), plan.act(), Optional.of(plan), figures.getOrDefault(powiat.teryt(), PlanFigures.NONE));
        }).toList(), areas(edition));
    }

    private Map<String, PublishedPlan> open(Edition edition) {
        return published.newest().stream().filter(plan -> plan.year() == edition.year()).collect(Collectors.toMap(PublishedPlan::teryt, Function.identity()));
    }

    private List<String> areas(Edition edition) {
        return scenarios.of(new ScenarioChoice(edition.scenario(), Optional.empty())).areas().stream().map(AreaDef::name).map(name -> name.text("pl"))
                .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)).toList();
    }

    /** Apart, for a bean's own calls pass its cache by. */
    @ApplicationScoped
    static class CountPublished implements PanacheRepositoryBase<PlanVersion, UUID> {

        private final CanonicalJson json;

        CountPublished(CanonicalJson json) {
            this.json = json;
        }

        /** The hashes of the versions, in one query that reads none of their texts. */
        String key(List<PublishedPlan> plans) {
            return getEntityManager().createQuery("select v.enrolmentId, v.number, v.publicSha256 from PlanVersion v where v.enrolmentId in :ids", Tuple.class)
                    .setParameter("ids", plans.stream().map(PublishedPlan::enrolment).toList()).getResultStream()
                    .filter(row -> plans.stream().anyMatch(plan -> plan.enrolment().equals(row.get(0, UUID.class)) && plan.number() == row.get(1, Integer.class)))
                    .map(row -> row.get(2, String.class)).sorted().collect(Collectors.joining(","));
        }

        /** Versions never change, so what was counted is kept. @param which of them, by which it is kept; @return by TERYT */
        @CacheResult(cacheName = "published-figures")
        Map<String, PlanFigures> of(@CacheKey String which, List<PublishedPlan> plans) {
            Map<String, PlanFigures> figures = new HashMap<>();
            Map<UUID, PublishedPlan> byEnrolment = plans.stream().collect(Collectors.toMap(PublishedPlan::enrolment, Function.identity()));
            List<Integer> numbers = plans.stream().map(PublishedPlan::number).distinct().toList();
            for (PlanVersion version : list("enrolmentId in ?1 and number in ?2", byEnrolment.keySet(), numbers)) {
                PublishedPlan plan = byEnrolment.get(version.enrolmentId());
                if (plan.number() == version.number()) {
                    figures.put(plan.teryt(), DocumentFigures.of(json.read(version.forThePublic().json().getBytes(StandardCharsets.UTF_8))));
                }
            }
            return figures;
        }
    }
}
