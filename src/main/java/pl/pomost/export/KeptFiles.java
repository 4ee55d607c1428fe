package pl.pomost.export;

import io.quarkus.cache.CacheKey;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import pl.pomost.plan.PlanDocument;

/** The last files that were written: a PDF takes a second of a processor, and the same document gives the same file. */
@ApplicationScoped
class KeptFiles {

    /** @param people tells documents apart that differ only in what is outside the hash */
    @CacheResult(cacheName = "plan-files")
    byte[] of(@CacheKey String extension, @CacheKey String sha256, @CacheKey int people, PlanWriter writer, PlanDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(document, sha256, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
