package pl.pomost.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Powiats;
import pl.pomost.plan.PlanDocument;
import pl.pomost.process.ProcessJson;
import pl.pomost.shared.Problem;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.SamplePlan;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Tokens;

/** A plan too long to be printed is refused in words, and a file that could not be written is not tried again at once. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class LongPlanTest {

    @TestHTTPResource
    String root;
    @Inject
    KeptFiles files;
    @Inject
    ReplaceProcess replace;
    @Inject
    Powiats powiats;
    @Inject
    Editions editions;

    @AfterEach
    void restore() {
        DemoProcess.restore();
    }

    @Test
    void aFileWithTooMuchTextIsRefusedWithItsLength() {
        given().auth().oauth2(Tokens.of("koordynator-2205")).contentType("application/json").body(ProcessJson.bytes(long40())).put("/api/v1/powiaty/2205/process")
                .then().statusCode(422).body("errors.detail", hasItem(containsString("najwyżej 600 000")));
    }

    @Test
    @ActivateRequestContext
    void aPlanThatGrewTooLongIsNotPrinted() {
        replace.with(long40(), powiats.findById("2205"), editions.byYear(2027).orElseThrow(), "test");
        for (String format : List.of("pdf", "docx")) {
            given().auth().oauth2(Tokens.of("koordynator-2205")).get("/api/v1/powiaty/2205/plan." + format)
                    .then().statusCode(422).body("detail", containsString("Skróć najdłuższe opisy"));
        }
        var page = Sessions.of("koordynator-2205", root.replaceAll("/$", "")).get("/powiaty/2205/plan.pdf");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Skróć najdłuższe opisy");
    }

    @Test
    void whatFailedIsNotTriedAgainAtOnce() {
        var failing = new Failing();
        PlanDocument plan = SamplePlan.rich();
        assertThatThrownBy(() -> files.of("pdf", "failing", 0, failing, plan, () -> Letterhead.NONE)).hasMessageContaining("no ink");
        assertThatThrownBy(() -> files.of("pdf", "failing", 0, failing, plan, () -> Letterhead.NONE)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(503);
            assertThat(problem.retryAfter()).contains(60);
        });
        assertThat(failing.tried).hasValue(1);
    }

    private static ObjectNode long40() {
        ObjectNode file = Demo.tree();
        String text = "Powiat prosi o zmianę przepisów. ".repeat(600);
        var postulates = file.withArray("postulates");
        ObjectNode sample = (ObjectNode) postulates.get(0);
        for (int number = 50; number < 90; number++) {
            postulates.add(sample.deepCopy().put("code", "P-" + number).put("text", text).put("justification", text));
        }
        return file;
    }

    private static final class Failing implements PlanWriter {

        private final AtomicInteger tried = new AtomicInteger();

        @Override
        public String extension() {
            return "pdf";
        }

        @Override
        public String mediaType() {
            return "application/pdf";
        }

        @Override
        public void write(PlanDocument document, String sha256, OutputStream out) {
            tried.incrementAndGet();
            throw new IllegalStateException("no ink");
        }
    }
}
