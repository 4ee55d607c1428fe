package pl.pomost.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import pl.pomost.audit.AuditFilter;
import pl.pomost.audit.AuditLog;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** What happened can be read by a person, found, and taken away; and is forgotten when its time is over. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class HistoryPagesTest {

    @TestHTTPResource
    String address;
    @Inject
    AuditLog audit;
    @Inject
    KeepNoLonger removal;

    @Test
    void aSentenceIsFoundByPersonPowiatKindAndDay() {
        record("anna-kowal", "goal.changed", "2205", "Zmieniono cel C-EDU-1: więcej asystentów");

        for (String question : new String[] {"kto=anna-kowal", "powiat=2205&kto=anna-kowal", "rodzaj=goal&kto=anna-kowal", "od=2020-01-01&kto=anna-kowal"}) {
            assertThat(page("rops", "/historia?" + question).select("tbody").text()).as(question).contains("więcej asystentów").contains("anna-kowal");
        }
        for (String question : new String[] {"kto=ktos-inny", "powiat=2206&kto=anna-kowal", "rodzaj=plan&kto=anna-kowal", "do-dnia=2020-01-01&kto=anna-kowal"}) {
            assertThat(page("rops", "/historia?" + question).select("main").text()).as(question).doesNotContain("więcej asystentów");
        }
    }

    @Test
    void whoeverHasAnAccountIsCalledByTheirName() {
        as("koordynator-2205").get("/start");
        record("koordynator-2205", "goal.changed", "2205", "Zmieniono cel z nazwiskiem");

        String who = page("rops", "/historia?kto=koordynator-2205").select("tbody tr:contains(z nazwiskiem)").text();
        assertThat(who).contains("(koordynator-2205)");
    }

    @Test
    void aCoordinatorReadsTheirOwnPowiatOnly() {
        record("anna-kowal", "goal.changed", "2206", "Zmieniono cel sąsiadów");

        assertThat(page("koordynator-2205", "/powiaty/2205/historia?kto=anna-kowal&powiat=2206").select("main").text()).doesNotContain("sąsiadów");
        assertThat(page("koordynator-2206", "/powiaty/2206/historia?kto=anna-kowal").select("tbody").text()).contains("sąsiadów");
        assertThat(as("koordynator-2205").get("/historia").statusCode()).isEqualTo(403);
        assertThat(as("koordynator-2205").get("/powiaty/2206/historia").statusCode()).isEqualTo(404);
        assertThat(as("czlonek-2205").get("/powiaty/2205/historia").statusCode()).isEqualTo(403);
    }

    @Test
    void theTableToDownloadCarriesNoFormula() {
        record("anna-kowal", "card.added", "2205", "=HYPERLINK(\"http://example.org\";\"kliknij\")");

        var answer = as("auditor").get("/historia/tabela?kto=anna-kowal");

        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(answer.body()).startsWith("\uFEFFKiedy;Kto;Powiat").contains("\"'=HYPERLINK(\"\"http").doesNotContain(";=").doesNotContain("\n=");
    }

    @Test
    void whoOpenedARosterIsWrittenDown() {
        as("koordynator-2205").get("/powiaty/2205/zespol");

        assertThat(page("auditor", "/otwarcia").select("tbody tr").eachText()).anySatisfy(row -> assertThat(row).contains("koordynator-2205").contains("lista zespołu"));
        assertThat(as("koordynator-2205").get("/otwarcia").statusCode()).isEqualTo(403);
    }

    @Test
    void logsOlderThanTwoYearsAreRemovedAndTheReportSaysHowMany() {
        record("dawny", "goal.changed", "2205", "dawna zmiana");
        record("dawny", "goal.changed", "2205", "świeża zmiana");
        QuarkusTransaction.requiringNew().run(() -> audit.update("at = ?1 where sentence = ?2", Instant.now().minus(731, ChronoUnit.DAYS), "dawna zmiana"));

        assertThat(as("admin").post("/usuniecia", Map.of()).statusCode()).isEqualTo(303);

        assertThat(page("rops", "/historia?kto=dawny").select("tbody").text()).contains("świeża zmiana").doesNotContain("dawna zmiana");
        assertThat(page("auditor", "/usuniecia").select("tbody tr:first-child td").eachText().get(0)).isNotEqualTo("0");
        assertThat(as("auditor").post("/usuniecia", Map.of()).statusCode()).isEqualTo(403);
        assertThat(audit.count(new AuditFilter(Optional.of("dawny"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))).isEqualTo(1);
    }

    private void record(String actor, String action, String powiat, String sentence) {
        QuarkusTransaction.requiringNew().run(() -> audit.record(actor, action, powiat, null, sentence));
    }

    private Document page(String user, String path) {
        return Jsoup.parse(as(user).get(path).body());
    }

    private Session as(String user) {
        return Sessions.of(user, address.replaceAll("/$", ""));
    }
}
