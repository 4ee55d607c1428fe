package pl.pomost.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** The first page after logging in tells everybody what is theirs to do now. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class HomeTest {

    private static final String NEW = "2216";

    @TestHTTPResource
    String address;

    @Test
    void ropsIsToldWhenNoPlanWaits() {
        Session rops = as("rops");
        Document home = page(rops, "/start");
        assertThat(home.select(".next h2").text()).as("a plan that came in a file was submitted by nobody").isEqualTo("Żaden plan nie czeka teraz na waszą opinię");
        assertThat(home.select("a[href=/oceny]").text()).isEqualTo("Kolejka ocen");
    }

    @Test
    void expertReadsConfirmedEntriesAndIsNotSentToCards() {
        Session expert = as("ekspert-edukacja");
        assertThat(page(expert, "/start").select(".next a").eachAttr("href")).contains("/powiaty/2205/diagnoza?obszar=EDU")
                .allSatisfy(list -> assertThat(expert.get(list).statusCode()).as(list).isEqualTo(200));
        Document powiat = page(expert, "/powiaty/2205");
        assertThat(powiat.select(".facts").text()).doesNotContain("kart");
        assertThat(powiat.select("main a[href=/powiaty/2205/diagnoza]")).hasSize(1);
    }

    @Test
    void submittedPlanThatLacksSomethingSaysSoOnce() {
        Document home = page(as("koordynator-2205"), "/start");
        assertThat(home.select(".next").text()).contains("Plan jest złożony, ale nie jest kompletny", "ROPS odeśle go, bo brakuje");
        assertThat(home.select("main").text()).doesNotContain("ROPS nie przyjmie");
    }

    @Test
    void firstPersonLeadsOnToTheOthersAndToTheWorkshopsInOneStep() {
        Session coordinator = as("koordynator-" + NEW);
        String before = DemoProcess.of(NEW);
        try {
            assertThat(page(coordinator, "/start").select(".plank.is-next")).hasSize(4);
            coordinator.post("/powiaty/" + NEW + "/zespol/osoby", Map.of("imie", "Anna", "nazwisko", "Wrona", "rola", "coordinator", "sektor", "county"));
            Document home = page(coordinator, "/start");
            assertThat(home.select(".plank.is-next")).hasSize(4);
            assertThat(home.select(".next").text()).contains("Kogo brakuje: samorząd gminny").doesNotContain("samorząd powiatowy");
            assertThat(coordinator.post(home.select(".next form").attr("action"), Map.of()).statusCode()).isEqualTo(303);
            assertThat(page(coordinator, "/powiaty/" + NEW + "/warsztaty").select(".next a").attr("href")).isEqualTo("/powiaty/" + NEW + "/warsztaty/1#data");
        } finally {
            DemoProcess.replace(NEW, before);
        }
    }

    private Session as(String user) {
        return Sessions.of(user, address.replaceAll("/$", ""));
    }

    private static Document page(Session session, String path) {
        return Jsoup.parse(session.get(path).body());
    }
}
