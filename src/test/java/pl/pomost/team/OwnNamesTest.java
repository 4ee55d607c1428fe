package pl.pomost.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.process.ProcessJson;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** A powiat's pages and plan call an institution as the powiat does, whoever named it first in the region. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class OwnNamesTest {

    private static final String REGON = "192837465";
    private static final String THEIRS = "Nazwa wymyślona gdzie indziej";
    private static final String OURS = "Poradnia w Kartuzach po naszemu";

    @TestHTTPResource
    String root;
    private String elsewhere;

    @BeforeEach
    void nameItElsewhereFirst() {
        elsewhere = DemoProcess.of("2206");
        DemoProcess.replace("2206", named(elsewhere, THEIRS));
        DemoProcess.replace("2205", named(DemoProcess.of("2205"), OURS));
    }

    @AfterEach
    void restore() {
        DemoProcess.restore();
        DemoProcess.replace("2206", elsewhere);
    }

    @Test
    void pagesAndPlanUseThePowiatsOwnWords() {
        Session coordinator = Sessions.of("koordynator-2205", root.replaceAll("/$", ""));
        String code = institution(ProcessJson.parse(DemoProcess.of("2205"))).path("id").asText();
        assertThat(coordinator.get("/powiaty/2205/zespol").body()).contains(OURS).doesNotContain(THEIRS);
        assertThat(coordinator.get("/powiaty/2205/zespol/instytucje/" + code + "/edycja").body()).contains(OURS).doesNotContain(THEIRS);
        assertThat(coordinator.get("/powiaty/2205/dzialania/A-EDU-1/edycja").body()).contains(OURS).doesNotContain(THEIRS);
        assertThat(coordinator.get("/powiaty/2205/plan.json").body()).contains(OURS).doesNotContain(THEIRS);
        assertThat(Sessions.of("koordynator-2206", root.replaceAll("/$", "")).get("/powiaty/2206/zespol").body()).contains(THEIRS).doesNotContain(OURS);
    }

    private static String named(String file, String name) {
        var tree = (ObjectNode) ProcessJson.parse(file);
        institution(tree).put("regon", REGON).put("name", name);
        return new String(ProcessJson.bytes(tree), StandardCharsets.UTF_8);
    }

    /** The one that an action names, so that the plan names it too. */
    private static ObjectNode institution(JsonNode tree) {
        String code = tree.at("/actions/0/responsible/institution").asText();
        for (var each : tree.get("institutions")) {
            if (code.isEmpty() || each.path("id").asText().equals(code)) {
                return (ObjectNode) each;
            }
        }
        throw new AssertionError("No institution " + code);
    }
}
