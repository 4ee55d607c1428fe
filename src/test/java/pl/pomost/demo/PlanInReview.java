package pl.pomost.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.cache.CacheInvalidateAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.consent.EveryConsent;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Gminas;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.export.ReplaceProcess;
import pl.pomost.review.Opinions;
import pl.pomost.review.PathReset;

/** The plan of the demo that is in review and the one that is published, for tests that look at them: a start with the demo brings them, tests begin without. */
@ApplicationScoped
public class PlanInReview {

    public static final String TERYT = "2207";
    public static final String PUBLISHED = "2215";
    private static final int YEAR = 2027;

    private final DemoReview review;
    private final DemoPublication publication;
    private final PathReset path;
    private final EveryConsent consents;
    private final ReplaceProcess replace;
    private final Enrolments enrolments;
    private final Powiats powiats;
    private final Gminas gminas;
    private final Editions editions;
    private final Opinions opinions;
    private final EntityManager database;

    PlanInReview(DemoReview review, DemoPublication publication, PathReset path, EveryConsent consents, ReplaceProcess replace, Enrolments enrolments, Powiats powiats, Gminas gminas, Editions editions,
            Opinions opinions, EntityManager database) {
        this.review = review;
        this.publication = publication;
        this.path = path;
        this.consents = consents;
        this.replace = replace;
        this.enrolments = enrolments;
        this.powiats = powiats;
        this.gminas = gminas;
        this.editions = editions;
        this.opinions = opinions;
        this.database = database;
    }

    @ActivateRequestContext
    @CacheInvalidateAll(cacheName = "region")
    public void begin() {
        review.take(ReviewScript.read());
        publication.take(PublishedScript.read());
    }

    /** As the tests' demo has it: the draft, and nothing that anybody said of it. */
    @ActivateRequestContext
    @CacheInvalidateAll(cacheName = "region")
    @Transactional
    public void end() {
        draftAgain(TERYT);
        draftAgain(PUBLISHED);
    }

    private void draftAgain(String teryt) {
        UUID enrolment = enrolment(teryt);
        database.createNativeQuery("delete from review_assignment where enrolment_id = :id").setParameter("id", enrolment).executeUpdate();
        consents.forget(teryt);
        database.createNativeQuery("delete from consultation_remark where enrolment_id = :id").setParameter("id", enrolment).executeUpdate();
        database.createNativeQuery("delete from consultation where enrolment_id = :id").setParameter("id", enrolment).executeUpdate();
        path.reset(teryt);
        Edition edition = editions.byYear(YEAR).orElseThrow();
        Powiat powiat = powiats.findById(teryt);
        DemoRegion region = DemoRegion.read();
        DemoRegion.Standing standing = region.powiats().stream().filter(each -> each.teryt().equals(teryt)).findFirst().orElseThrow();
        replace.with(new Elsewhere(region, complete(), edition.windows()).process(new Place(standing, powiat, gminas.of(teryt))), powiat, edition, "demo");
    }

    /** The first thing that an expert was asked about this plan. */
    @Transactional
    public UUID opinion(String area) {
        return opinions.of(enrolment(TERYT)).stream().filter(each -> each.area().equals(area)).findFirst().orElseThrow().id();
    }

    private UUID enrolment(String teryt) {
        return enrolments.of(teryt, Optional.of(YEAR)).orElseThrow().id();
    }

    private static ObjectNode complete() {
        try {
            return LoadDemo.complete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
