package pl.pomost.plan;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CaffeineCache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import pl.pomost.shared.Problem;

/**
 * Drafts of plans. Making one takes a tenth of a second, so the last ones are kept for as long as their process does not change; and when many are wanted at once,
 * they are made one after the other, for halls are waiting for the same processors. One that is kept waits for nobody.
 */
@ApplicationScoped
public class DraftPlans {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Fingerprints fingerprints;
    private final MakeDraft make;
    private final CaffeineCache kept;
    private final Semaphore turns = new Semaphore(1, true);

    DraftPlans(Fingerprints fingerprints, MakeDraft make, @CacheName("draft-plans") Cache kept) {
        this.fingerprints = fingerprints;
        this.make = make;
        this.kept = kept.as(CaffeineCache.class);
    }

    /** What a draft was made of. */
    private record Made(UUID enrolment, String fingerprint) {
    }

    /**
     * Callers hand in an enrolment of which they may see everything.
     *
     * @throws Problem 503 when so many are being made that its turn does not come
     */
    public DraftPlan of(UUID enrolment) {
        var made = new Made(enrolment, fingerprints.of(enrolment));
        return kept(made).orElseGet(() -> QuarkusTransaction.isActive() ? make.of(enrolment, made.fingerprint()) : inTurn(made));
    }

    private Optional<DraftPlan> kept(Made made) {
        return Optional.ofNullable(kept.<DraftPlan>getIfPresent(made)).map(CompletableFuture::join);
    }

    private DraftPlan inTurn(Made made) {
        if (!isMyTurn()) {
            throw new Problem(503, "Za dużo planów naraz", "Wiele osób otwiera w tej chwili swoje plany. Spróbuj jeszcze raz za pół minuty.").after(30);
        }
        try {
            return kept(made).orElseGet(() -> {
                DraftPlan draft = make.of(made.enrolment(), made.fingerprint());
                kept.put(made, CompletableFuture.completedFuture(draft));
                return draft;
            });
        } finally {
            turns.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * In a transaction of its own, or in that of whoever holds rows: such a one waits for nobody, and what it makes is not kept, for if it is rolled back the next
     * change has the same fingerprint and other words.
     */
    @ApplicationScoped
    static class MakeDraft {

        private final ReadMaterial materials;
        private final CanonicalJson json;

        MakeDraft(ReadMaterial materials, CanonicalJson json) {
            this.materials = materials;
            this.json = json;
        }

        /** The process may have moved on since its fingerprint was taken; then the next one differs, and this is not used again. */
        @Transactional
        DraftPlan of(UUID enrolment, String fingerprint) {
            PlanMaterial material = materials.of(enrolment);
            PlanDocument document = PlanAssembly.assemble(material, Audience.FULL);
            PlanFacts facts = ProcessFacts.of(material, document);
            Completeness completeness = Completeness.of(facts);
            return new DraftPlan(fingerprint, document, json.sha256(document), Checklist.of(material.setting().scenario().criteria(), completeness),
                    Progress.of(facts, completeness, material.setting().scenario()));
        }
    }
}
