package pl.pomost.thread;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.Forms;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** Who sees what of the diagnosis, goals and actions of powiat kartuski, and what of it never. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class EntryVisibilityTest {

    private static final String BASE = "/powiaty/2205";
    private static final List<String> OPEN = List.of("/diagnoza", "/diagnoza/D-EDU-01", "/cele", "/cele/C-EDU-1", "/dzialania", "/dzialania/A-EDU-1");
    private static final List<String> CLOSED = List.of("/watek", "/watek/A-EDU-1", "/watek/W2-024");

    @TestHTTPResource
    String address;

    @AfterEach
    void putTheDemoBack() {
        DemoProcess.restore();
    }

    @Test
    void teamAndRopsSeeEverything() {
        for (String user : List.of("koordynator-2205", "czlonek-2205", "rops", "rops-approver", "auditor", "admin")) {
            OPEN.forEach(path -> assertThat(as(user).get(BASE + path).statusCode()).as("%s %s", user, path).isEqualTo(200));
            CLOSED.forEach(path -> assertThat(as(user).get(BASE + path).statusCode()).as("%s %s", user, path).isEqualTo(200));
        }
    }

    @Test
    void otherCoordinatorsAndExpertsOfTheAreaSeeWhatIsConfirmed() {
        for (String user : List.of("koordynator-2206", "ekspert-edukacja")) {
            OPEN.forEach(path -> assertThat(as(user).get(BASE + path).statusCode()).as("%s %s", user, path).isEqualTo(200));
            CLOSED.forEach(path -> assertThat(as(user).get(BASE + path).statusCode()).as("%s %s", user, path).isEqualTo(404));
        }
    }

    @Test
    void outsidersSeeNoCardNoAuthorAndNoPerson() {
        for (String user : List.of("koordynator-2206", "ekspert-edukacja")) {
            for (String path : OPEN) {
                Document page = page(as(user), path);
                assertThat(page.select("main .code").eachText()).as("%s %s", user, path).noneMatch(code -> code.matches("W\\d-.*|R-.*"));
                assertThat(page.select("main").text()).as("%s %s", user, path).doesNotContain("Dorota Jankowska", "Tomasz Wenta");
                // a thread of one's own group is begun there, not here
                assertThat(page.select("main a[href*=edycja], main a[href*=nowy]:not([href^=/zespoly/]), main a[href*=usun]")).as("%s %s", user, path).isEmpty();
            }
        }
    }

    @Test
    void expertOfAnotherAreaFindsNothingOfThisOne() {
        Session expert = as("ekspert-zdrowie");
        for (String path : List.of("/diagnoza/D-EDU-01", "/cele/C-EDU-1", "/dzialania/A-EDU-1")) {
            assertThat(expert.get(BASE + path).statusCode()).as(path).isEqualTo(404);
        }
        for (String path : List.of("/diagnoza", "/cele", "/dzialania")) {
            assertThat(page(expert, path).select("tbody th .code").eachText()).as(path).isNotEmpty().allMatch(code -> code.contains("-ZDR-"));
        }
        assertThat(page(expert, "/dzialania").select("h2#pieniadze ~ .table-scroll tbody tr")).hasSize(1);
    }

    @Test
    void noZeroStandsForWhatWasNotRatedOrIsOutOfSight() {
        Session coordinator = as("koordynator-2205");
        assertThat(coordinator.post(BASE + "/diagnoza/D-EDU-01/edycja", Forms.filled(page(coordinator, "/diagnoza/D-EDU-01/edycja"), "weight", "")).statusCode()).isEqualTo(303);
        assertThat(page(coordinator, "/diagnoza?obszar=EDU").select("tr:contains(D-EDU-01) td[data-label^=Waga]").text()).isEqualTo("nie oceniono");
        for (String path : List.of("/diagnoza", "/cele", "/dzialania", "/dzialania/przeglad")) {
            assertThat(page(as("ekspert-zdrowie"), path).select(".filter .count").eachText()).as(path).hasSize(2).doesNotContain("0");
        }
        assertThat(page(as("ekspert-zdrowie"), "/cele/rownowaga").select("main").text()).contains("tylko cele obszarów, które możesz zobaczyć").doesNotContain("Żaden cel nie służy");
        assertThat(page(coordinator, "/cele/rownowaga").select("main").text()).doesNotContain("tylko cele obszarów");
    }

    @Test
    void entryThatIsNotConfirmedDoesNotExistForOthers() {
        assertThat(as("koordynator-2205").post(BASE + "/diagnoza/D-EDU-01/stan", Map.of("do", "cofnij")).statusCode()).isEqualTo(303);
        for (String user : List.of("koordynator-2206", "ekspert-edukacja")) {
            assertThat(as(user).get(BASE + "/diagnoza/D-EDU-01").statusCode()).as(user).isEqualTo(404);
            assertThat(as(user).get(BASE + "/diagnoza?obszar=EDU").body()).as(user).doesNotContain("D-EDU-01");
            assertThat(as(user).get(BASE + "/diagnoza?slowo=procedury").body()).as(user).doesNotContain("D-EDU-01");
            assertThat(as(user).get(BASE + "/cele/C-EDU-1").body()).as(user).doesNotContain("D-EDU-01");
        }
        assertThat(as("czlonek-2205").get(BASE + "/diagnoza/D-EDU-01").statusCode()).isEqualTo(200);
    }

    @Test
    void onlyTheCoordinatorWrites() {
        Map<String, Integer> answers = Map.of("czlonek-2205", 403, "rops", 403, "auditor", 403, "koordynator-2206", 404, "ekspert-edukacja", 404);
        answers.forEach((user, status) -> {
            for (String path : List.of("/diagnoza/nowy", "/diagnoza/D-EDU-01/edycja", "/cele/nowy", "/cele/C-EDU-1/usun", "/dzialania/nowy", "/dzialania/A-EDU-1/edycja")) {
                assertThat(as(user).get(BASE + path).statusCode()).as("%s reads %s", user, path).isEqualTo(status);
                assertThat(as(user).post(BASE + path, Map.of("do", "zapisz", "title", "cudze")).statusCode()).as("%s posts %s", user, path).isEqualTo(status);
            }
            assertThat(as(user).post(BASE + "/diagnoza/D-EDU-01/stan", Map.of("do", "cofnij")).statusCode()).as(user).isEqualTo(status);
        });
    }

    @Test
    void whoHasNotLoggedInIsSentToTheLogin() {
        Session nobody = Sessions.anonymous(address.replaceAll("/$", ""));
        OPEN.forEach(path -> assertThat(nobody.get(BASE + path).statusCode()).as(path).isEqualTo(302));
        CLOSED.forEach(path -> assertThat(nobody.get(BASE + path).statusCode()).as(path).isEqualTo(302));
    }

    private Document page(Session session, String path) {
        return Jsoup.parse(session.get(BASE + path).body());
    }

    private Session as(String user) {
        return Sessions.of(user, address.replaceAll("/$", ""));
    }
}
