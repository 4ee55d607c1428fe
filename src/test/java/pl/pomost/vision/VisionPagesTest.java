package pl.pomost.vision;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.Forms;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** The vision of powiat kartuski, with real logins on the real database. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class VisionPagesTest {

    private static final String LIST = "/powiaty/2205/wizja";

    @TestHTTPResource
    String address;
    @Inject
    SessionFactory sessions;

    @AfterEach
    void putTheDemoBack() {
        DemoProcess.restore();
    }

    @Test
    void visionIsForTheTeamAndRopsUntilThePlanIsPublished() {
        assertThat(as("czlonek-2205").get(LIST).statusCode()).isEqualTo(200);
        assertThat(as("rops").get(LIST).statusCode()).isEqualTo(200);
        assertThat(as("koordynator-2206").get(LIST).statusCode()).isEqualTo(404);
        assertThat(as("ekspert-edukacja").get(LIST).statusCode()).isEqualTo(404);
        assertThat(as("czlonek-2205").get(LIST + "/EDU").statusCode()).isEqualTo(403);
        assertThat(as("koordynator-2206").post(LIST + "/EDU", Map.of("do", "zapisz", "text", "cudze")).statusCode()).isEqualTo(404);
        assertThat(as("koordynator-2205").get(LIST + "/XYZ").statusCode()).isEqualTo(404);
    }

    @Test
    void pageHasASentenceForThePowiatAndForEachArea() {
        Document page = page(as("koordynator-2205").get(LIST));
        assertThat(page.select("main section").eachAttr("id")).startsWith("WIZJA", "WIZJA-EDU").hasSize(7);
        assertThat(page.select("#WIZJA").text()).contains("każdy wie, do kogo zapukać", "31 grudnia 2030", "W3-020");
    }

    @Test
    void sentenceNeedsWords() {
        var answer = as("koordynator-2205").post(LIST + "/powiat", Map.of("do", "zapisz", "text", " ", "horizon", "kiedyś"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).select(".errors li a").eachAttr("href")).containsExactlyInAnyOrder("#text", "#horizon");
        assertThat(page(answer).select("#horizon").val()).isEqualTo("kiedyś");
    }

    @Test
    void whoSavesSecondSeesBothTextsAndMaySaveAgain() {
        Session coordinator = as("koordynator-2205");
        for (String form : List.of(LIST + "/powiat", LIST + "/EDU")) {
            Document opened = page(coordinator.get(form));
            assertThat(coordinator.post(form, Forms.filled(opened, "text", "Pierwsze zdanie")).statusCode()).isEqualTo(303);
            var refused = coordinator.post(form, Forms.filled(opened, "text", "Drugie <script>zdanie</script>"));
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(page(refused).select("table.cards").text()).contains("Pierwsze zdanie", "Drugie <script>zdanie</script>");
            assertThat(coordinator.post(form, Forms.filled(page(refused), "text", "Drugie <script>zdanie</script>")).statusCode()).isEqualTo(303);
        }
        assertThat(coordinator.get(LIST).body()).doesNotContain("<script>zdanie").contains("Drugie &lt;script&gt;zdanie");
    }

    @Test
    void cardsOfASentenceAreKept() {
        Session coordinator = as("koordynator-2205");
        Document form = page(coordinator.get(LIST + "/EDU?kartka=W3-015"));
        assertThat(form.select("input[name=cards][checked]").eachAttr("value")).containsExactly("W3-014", "W3-015");
        assertThat(form.select("#text").text()).contains("Każda szkoła wie");
        assertThat(coordinator.post(LIST + "/EDU", Forms.filled(form, "horizon", "31.12.2029")).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get(LIST)).select("#WIZJA-EDU").text()).contains("W3-014", "W3-015", "31 grudnia 2029");
    }

    @Test
    void sentenceIsRemovedWithItsLinksAndItsCardsStay() {
        Session coordinator = as("koordynator-2205");
        Document asked = page(coordinator.get(LIST + "/EDU/usun"));
        assertThat(asked.select("h1").text()).startsWith("Usuń zdanie wizji: ");
        assertThat(asked.select("main").text()).contains("Każda szkoła wie");
        assertThat(page(coordinator.get("/powiaty/2205/kartki/W3-014")).select("a[href$=#WIZJA-EDU]").text()).contains("Każda szkoła wie");
        assertThat(coordinator.post(LIST + "/EDU/usun", Map.of()).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get(LIST)).select("#WIZJA-EDU").text()).contains("Nie ma jeszcze zdania.").doesNotContain("Każda szkoła wie", "Usuń");
        assertThat(page(coordinator.get("/powiaty/2205/kartki/W3-014")).select("main").text()).contains("Każda szkoła wie", "Z tej kartki nic jeszcze nie powstało.");
        assertThat(coordinator.get(LIST + "/EDU/usun").statusCode()).isEqualTo(404);
        assertThat(coordinator.post(LIST + "/EDU/usun", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void onlyTheOwnCoordinatorRemovesASentence() {
        assertThat(as("czlonek-2205").post(LIST + "/EDU/usun", Map.of()).statusCode()).isEqualTo(403);
        assertThat(as("rops").post(LIST + "/EDU/usun", Map.of()).statusCode()).isEqualTo(403);
        assertThat(as("koordynator-2206").post(LIST + "/EDU/usun", Map.of()).statusCode()).isEqualTo(404);
        assertThat(page(as("koordynator-2205").get(LIST)).select("#WIZJA-EDU").text()).contains("Każda szkoła wie");
    }

    @Test
    void firstSentenceOfAnAreaIsNotWrittenTwice() {
        Session coordinator = as("koordynator-2201");
        String form = "/powiaty/2201/wizja/BEZ";
        Document opened = page(coordinator.get(form));
        assertThat(coordinator.post(form, Forms.filled(opened, "text", "Jest bezpiecznie.")).statusCode()).isEqualTo(303);
        assertThat(coordinator.post(form, Forms.filled(opened, "text", "Jest spokojnie.")).statusCode()).isEqualTo(409);
    }

    @Test
    void pageAsksTheDatabaseAFewTimesOnly() {
        Session coordinator = as("koordynator-2205");
        for (String page : List.of(LIST, LIST + "/EDU")) {
            coordinator.get(page);
            sessions.getStatistics().clear();
            assertThat(coordinator.get(page).statusCode()).isEqualTo(200);
            assertThat(sessions.getStatistics().getPrepareStatementCount()).as(page).isLessThanOrEqualTo(8);
        }
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private Session as(String user) {
        return Sessions.of(user, address.replaceAll("/$", ""));
    }
}
