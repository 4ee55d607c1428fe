package pl.pomost.plan;

import io.quarkus.cache.CacheResult;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/**
 * Drafts of plans. Making one takes a tenth of a second, so the last ones are kept for as long as their process does not change; and when many are wanted at once,
 * they are made one after the other, for halls are waiting for the same processors.
 */
@ApplicationScoped
public class DraftPlans {

    private final Fingerprints fingerprints;
    private final MakeDraft make;
    private final Semaphore turns = new Semaphore(1, true);

    DraftPlans(Fingerprints fingerprints, MakeDraft make) {
        this.fingerprints = fingerprints;
        this.make = make;
    }

    /** Callers hand in an enrolment of which they may see everything. */
    public DraftPlan of(UUID enrolment) {
        String fingerprint = fingerprints.of(enrolment);
        if (QuarkusTransaction.isActive()) { // whoever holds rows does not wait for others
            return make.of(enrolment, fingerprint);
        }
        turns.acquireUninterruptibly();
        try {
            return make.of(enrolment, fingerprint);
        } finally {
            turns.release();
        }
    }

    /** Apart, for a bean's own calls pass its cache by. */
    @ApplicationScoped
    static class MakeDraft {

        private final ReadMaterial materials;
        private final CanonicalJson json;

        MakeDraft(ReadMaterial materials, CanonicalJson json) {
            this.materials = materials;
            this.json = json;
        }

        /** The process may have moved on since its fingerprint was taken; then the next one differs, and this is not used again. */
        @CacheResult(cacheName = "draft-plans")
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
