package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import pl.pomost.plan.CanonicalJson;
import pl.pomost.plan.PlanDocument;

/** The document as canonical JSON: the very bytes whose SHA-256 the other formats print. */
@ApplicationScoped
public class JsonPlanWriter implements PlanWriter {

    private final CanonicalJson json;

    public JsonPlanWriter(CanonicalJson json) {
        this.json = json;
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public boolean printsPeople() {
        return false;
    }

    @Override
    public void write(PlanDocument document, String sha256, OutputStream out) throws IOException {
        out.write(json.bytes(document));
    }
}
