package pl.pomost.consultation;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import pl.pomost.plan.CanonicalJson;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.PlanVersions;

/** The versions that people outside read, in their public form. A frozen version never changes, so the last ones are kept. */
@ApplicationScoped
public class ShownDrafts {

    private final PlanVersions versions;
    private final CanonicalJson json;

    ShownDrafts(PlanVersions versions, CanonicalJson json) {
        this.versions = versions;
        this.json = json;
    }

    /** @param version of a consultation that was opened */
    @CacheResult(cacheName = "consulted-drafts")
    public PlanDocument of(UUID version) {
        return json.read(versions.findById(version).forThePublic().json().getBytes(StandardCharsets.UTF_8));
    }
}
