package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import pl.pomost.plan.CanonicalJson;
import pl.pomost.testing.SamplePlan;

class PlanWritersTest {

    private final CanonicalJson json = new CanonicalJson();

    @Test
    void theJsonFileIsWhatTheHashWasTakenOf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonPlanWriter(json).write(SamplePlan.rich(), json.sha256(SamplePlan.rich()), out);
        assertThat(json.sha256(out.toByteArray())).isEqualTo(json.sha256(SamplePlan.rich()));
    }

    @Test
    void everyWriterCanBeWarmedUp() {
        assertThatCode(() -> {
            new PdfPlanWriter().warmUp();
            new DocxPlanWriter().warmUp();
            new JsonPlanWriter(json).warmUp();
        }).doesNotThrowAnyException();
    }
}
