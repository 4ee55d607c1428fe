package pl.pomost.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Tokens;
import pl.pomost.testing.VeraPdf;

/** Whatever state a powiat is in, it has a plan to show: calm, valid, saying what is not there yet. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class PlansOfTheRegionTest {

    private static final String EMPTY = "2216";

    @Inject
    Enrolments enrolments;
    @Inject
    PlanAssembly assembly;

    @Test
    void everyEnrolledPowiatHasADocumentForEachAudience() {
        List<Enrolment> all = enrolments.listAll();
        assertThat(all).hasSizeGreaterThan(15).allSatisfy(enrolment -> {
            for (Audience audience : Audience.values()) {
                assertThat(assembly.assemble(enrolment.id(), audience).chapters()).as(enrolment.powiat()).hasSize(15);
            }
        });
    }

    @Test
    void aProcessInWhichNothingHappenedSaysWhatIsMissing() {
        String json = get("plan.json").asString();
        assertThat(json).contains("Nie ma jeszcze składu zespołu.", "Żaden warsztat nie jest jeszcze zakończony.", "Nie ma jeszcze potwierdzonych wpisów diagnozy.",
                "Nie ma jeszcze celów.", "Nie ma jeszcze działań.", "Nie ma jeszcze kosztów działań.");
        assertThat((int) get("plan/completeness").path("percent")).isLessThan(20);
    }

    @Test
    void itsFilesAreValidToo() {
        assertThat(VeraPdf.failures(get("plan.pdf").asByteArray())).isEmpty();
        assertThat(get("plan.docx").asByteArray()).hasSizeGreaterThan(5_000);
    }

    private static io.restassured.response.Response get(String path) {
        var response = given().auth().oauth2(Tokens.of("koordynator-" + EMPTY)).get("/api/v1/powiaty/" + EMPTY + "/" + path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response;
    }
}
