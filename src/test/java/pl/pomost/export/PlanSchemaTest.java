package pl.pomost.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.plan.CanonicalJson;
import pl.pomost.plan.PlanDocument;
import pl.pomost.testing.HostilePlan;
import pl.pomost.testing.PlanSchema;
import pl.pomost.testing.SamplePlan;

/** The JSON of plans keeps to the schema that is published for them. The demo's own is asked in {@link DemoPlanFilesTest}. */
class PlanSchemaTest {

    private static final CanonicalJson JSON = new CanonicalJson();

    @Test
    void everyPlanKeepsToIt() {
        for (PlanDocument plan : List.of(SamplePlan.rich(), SamplePlan.bare(), SheetSample.plan(), HostilePlan.plan())) {
            assertThat(PlanSchema.violations(JSON.bytes(plan))).isEmpty();
        }
    }

    /** A schema that lets everything pass would say the same of the plans above. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"type\":\"paragraph\"|\"type\":\"akapit\"", "\"rowHeader\":true|\"rowHeader\":1", "\"kind\":\"MONEY\"|\"kind\":\"EUR\"", "\"teryt\":\"2205\"|\"teryt\":\"220\"",
        "\"schemaVersion\":1|\"schemaVersion\":2", "\"language\":\"pl\"|\"language\":null", "\"source\":|\"zrodlo\":", "\"issuedOn\":\"2028-01-10\"|\"issuedOn\":\"2028-02-30\"", "\"caption\":|\"podpis\":"})
    void whatIsNoPlanDoesNot(String right, String wrong) {
        String json = new String(JSON.bytes(SamplePlan.rich()), UTF_8);
        assertThat(json).contains(right);
        assertThat(PlanSchema.violations(json.replace(right, wrong).getBytes(UTF_8))).isNotEmpty();
    }

    @Test
    void everyKindOfBlockIsDescribed() {
        String rich = new String(JSON.bytes(SamplePlan.rich()), UTF_8) + new String(JSON.bytes(HostilePlan.plan()), UTF_8);
        Map.of("block", List.of("paragraph", "bullets", "table", "facts", "quote", "figure", "note"), "figure", List.of("bars", "quarters", "levels", "paths")).values().stream().flatMap(List::stream)
                .forEach(type -> assertThat(rich).contains("\"type\":\"" + type + "\""));
    }
}
