package pl.pomost.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Institutions;
import pl.pomost.directory.Powiats;
import pl.pomost.plan.PlanVersion;
import pl.pomost.plan.PlanVersion.CanonicalText;
import pl.pomost.plan.PlanVersions;
import pl.pomost.process.ProcessImported;
import pl.pomost.process.ProcessJson;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Tokens;
import pl.pomost.workshop.Workshops;

/** When a process may be replaced by a file, and what a file never changes. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class ReplaceableTest {

    private static final String OWN = "/api/v1/powiaty/2205/process";
    private static final String NOT_ENROLLED = "/api/v1/powiaty/2264/process";

    @Inject
    Enrolments enrolments;
    @Inject
    Workshops workshops;
    @Inject
    PlanVersions versions;
    @Inject
    VerbatimParts parts;
    @Inject
    Institutions institutions;
    @Inject
    Powiats powiats;
    @Inject
    Editions editions;
    @Inject
    ExportProcess export;
    @Inject
    SessionFactory sessions;

    @AfterEach
    void restore() {
        QuarkusTransaction.requiringNew().run(() -> {
            workshops.update("state = 'closed' where enrolmentId = ?1", enrolment());
            versions.delete("frozenBy = 'osoba'");
        });
        put(OWN, Demo.tree()).statusCode(200);
    }

    @Test
    void anOpenWorkshopKeepsItsProcess() {
        ObjectNode open = Demo.tree();
        ((ObjectNode) open.at("/workshops/3")).put("state", "open");
        put(OWN, open).statusCode(200);
        put(OWN, Demo.tree()).statusCode(409).contentType("application/problem+json").body("detail", containsString("Co zrobimy?"));
    }

    @Test
    void aPlanThatAPersonSubmittedKeepsItsProcess() {
        freeze("osoba");
        put(OWN, Demo.tree()).statusCode(409).body("title", equalTo("Plan jest już złożony"));
    }

    @Test
    void aVersionThatCameWithAFileDoesNotStandInTheWay() {
        freeze(new ProcessImported(enrolment(), "2205", "osoba", Optional.empty()).frozenBy());
        put(OWN, Demo.tree()).statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> versions.delete("number", 77));
    }

    @Test
    void aPowiatThatIsNotEnrolledHasEmptyListsAndAFileEnrolsIt() {
        given().auth().oauth2(Tokens.of("koordynator-2264")).get(NOT_ENROLLED).then().statusCode(200).body("powiat.name", equalTo("Sopot"))
                .body("edition.year", equalTo(2027)).body("workshops", equalTo(List.of())).body("team.members", equalTo(List.of())).body("plan", equalTo(null));
        ObjectNode small = (ObjectNode) ProcessJson.parse("{\"powiat\": {\"teryt\": \"2264\"}, \"team\": {\"members\": "
                + "[{\"id\": \"t01\", \"first_name\": \"Anna\", \"last_name\": \"Przykładowa\", \"institution\": \"i01\", \"role\": \"member\", \"sector\": \"county\"}]}, "
                + "\"institutions\": [{\"id\": \"i01\", \"name\": \"Urząd Miasta Sopotu\", \"sector\": \"county\"}]}");
        try {
            given().auth().oauth2(Tokens.of("koordynator-2264")).contentType("application/json").body(ProcessJson.bytes(small)).put(NOT_ENROLLED)
                    .then().statusCode(200).body("team.members[0].id", equalTo("t01")).body("team.members[0].role", equalTo("member"));
        } finally {
            put(NOT_ENROLLED, (ObjectNode) ProcessJson.parse("{\"powiat\": {\"teryt\": \"2264\"}}")).statusCode(200);
            QuarkusTransaction.requiringNew().run(() -> {
                UUID enrolled = enrolments.of("2264", Optional.of(2027)).orElseThrow().id();
                parts.delete("key.enrolmentId", enrolled);
                enrolments.delete("id", enrolled);
            });
        }
    }

    @Test
    void aFileNeverChangesWhatPowiatsShare() {
        String name = "Centrum Integracji Cudzoziemców w Gdańsku";
        ObjectNode file = Demo.tree();
        file.get("institutions").forEach(each -> {
            if (each.get("name").asText().equals(name)) {
                ((ObjectNode) each).put("kind", "coś innego").put("regon", "123456785");
            }
        });
        put(OWN, file).statusCode(200);
        assertThat(SameJson.differences(file, fetch(OWN))).isEmpty();
        var shared = QuarkusTransaction.requiringNew().call(() -> institutions.list("name", name));
        assertThat(shared).hasSize(1).allMatch(one -> one.kind().equals(Optional.of("CIC")) && one.regon().isEmpty());
    }

    @Test
    void ofTwoWhoSendAtOnceOneIsTold() {
        String etag = given().auth().oauth2(Tokens.of("admin")).get(OWN).then().extract().header("ETag");
        List<Integer> answers = Stream.of("Jeden", "Drugi").map(title -> CompletableFuture.supplyAsync(() -> {
            ObjectNode file = Demo.tree();
            ((ObjectNode) file.get("plan")).put("title", title);
            return given().auth().oauth2(Tokens.of("admin")).contentType("application/json").header("If-Match", etag).body(ProcessJson.bytes(file)).put(OWN)
                    .statusCode();
        })).toList().stream().map(CompletableFuture::join).toList();
        assertThat(answers).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void anExportAsksOneQueryATable() {
        QuarkusTransaction.requiringNew().run(() -> {
            var powiat = powiats.findById("2205");
            var edition = editions.byYear(2027).orElseThrow();
            var enrolled = enrolments.of("2205", Optional.of(2027)).orElseThrow().id();
            sessions.getStatistics().clear();
            export.of(powiat, edition, Optional.of(enrolled));
            // of the ledger of votes three: dots, levels of cards, and of standards before they are agreed on; of the consultation and of the review their remarks as well, of agreements the answers and what came from elsewhere
            assertThat(sessions.getStatistics().getPrepareStatementCount()).isBetween(10L, 39L);
        });
    }

    private UUID enrolment() {
        return QuarkusTransaction.requiringNew().call(() -> enrolments.of("2205", Optional.of(2027)).orElseThrow().id());
    }

    private void freeze(String by) {
        var text = new CanonicalText("{}", "0".repeat(64));
        UUID enrolled = enrolment();
        QuarkusTransaction.requiringNew().run(() -> versions.persist(
                new PlanVersion(enrolled, 77, "1.0", Instant.now(), LocalDate.of(2028, 1, 10), by, text, text)));
    }

    private static ObjectNode fetch(String address) {
        return (ObjectNode) ProcessJson.parse(given().auth().oauth2(Tokens.of("admin")).get(address).then().statusCode(200).extract().asString());
    }

    private static ValidatableResponse put(String address, ObjectNode file) {
        return given().auth().oauth2(Tokens.of("admin")).contentType("application/json").body(ProcessJson.bytes(file)).put(address).then();
    }
}
