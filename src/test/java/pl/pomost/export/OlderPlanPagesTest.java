package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.access.KeepNoLonger;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;
import pl.pomost.testing.Workbooks;

/** What was there before the process: a strategy that the plan names, and a plan in a spreadsheet from which entries are taken. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class OlderPlanPagesTest {

    private static final String POWIAT = "/powiaty/2262";
    private static final String OLDER = POWIAT + "/plan/starszy";
    private static final String STRATEGIES = POWIAT + "/plan/strategie";
    private static final List<List<String>> TABLE = List.of(List.of("Obszar", "Problem", "Cel", "Działanie", "Termin", "Koszt"),
            List.of("Mieszkalnictwo", "Drogi najem", "Tańsze mieszkania", "Baza ofert najmu", "2029", "9 000 zł"),
            Arrays.asList(null, null, null, "Poręczenia czynszu", "2030", "ok. 5 tys."), List.of("Zwierzęta", "", "Psy w parku", "", "", ""));

    @TestHTTPResource
    String address;
    @Inject
    OlderPlans older;
    @Inject
    KeepNoLonger removal;
    private String before;
    private Session coordinator;

    @BeforeEach
    void remember() {
        coordinator = Sessions.of("koordynator-2262", address.replaceAll("/$", ""));
        before = DemoProcess.of("2262");
    }

    @AfterEach
    void putTheDemoBack() {
        DemoProcess.replace("2262", before);
        coordinator.post(OLDER + "/wybor", Map.of("do", "porzuc"));
    }

    @Test
    void aStrategyWithItsFileStandsInThePlanAndSurvivesAProcessFile() {
        byte[] pdf = "%PDF-1.7 strategia".getBytes(StandardCharsets.UTF_8);
        var fields = Map.of("title", "Strategia integracji Gdyni", "organ", "Rada Miasta", "from", "2019", "to", "2025");
        assertThat(coordinator.upload(STRATEGIES, fields, "plik", pdf).statusCode()).isEqualTo(303);
        assertThat(coordinator.upload(STRATEGIES, Map.of("title", "", "from", "2025", "to", "2019", "address", "gdzieś"), "plik", new byte[0]).body())
                .contains("nie może być wcześniejszy niż pierwszy", "wpisz adres, który zaczyna się od https://");

        String plan = page(coordinator.get(POWIAT + "/plan")).select("article").text();
        assertThat(plan).contains("Strategia integracji Gdyni (2019–2025)", "Strategie i wcześniejsze plany powiatu", "Rada Miasta", "plik: plik");
        DemoProcess.replace("2262", DemoProcess.of("2262"));
        assertThat(coordinator.get(STRATEGIES + "/1/plik").body()).isEqualTo("%PDF-1.7 strategia");
        assertThat(as("koordynator-2205").get(STRATEGIES).statusCode()).isEqualTo(404);
        assertThat(as("rops").get(STRATEGIES + "/1/plik").statusCode()).isEqualTo(200);

        assertThat(coordinator.post(STRATEGIES + "/1/usun", Map.of("title", "Inna strategia")).statusCode()).isEqualTo(404);
        assertThat(coordinator.post(STRATEGIES + "/1/usun", Map.of("title", "Strategia integracji Gdyni")).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get(STRATEGIES)).text()).contains("Nie dołączono jeszcze żadnego dokumentu.");
        assertThat(coordinator.get(STRATEGIES + "/1/plik").statusCode()).isEqualTo(404);
    }

    @Test
    void rowsThatAreChosenBecomeDraftsTiedTogetherThatSayWhereTheyComeFrom() {
        assertThat(bring().statusCode()).isEqualTo(303);
        Document shown = page(coordinator.get(OLDER));
        assertThat(shown.select("select").eachAttr("name")).containsExactly("obszar-0", "obszar-1", "obszar-2");
        assertThat(shown.select("select option[selected]").eachAttr("value")).containsExactly("BPS", "BPS");
        assertThat(shown.select("tbody tr:nth-child(2)").text()).contains("cel: Tańsze mieszkania taki sam jak wyżej", "działanie: Poręczenia czynszu", "Termin: 2030",
                "Koszt: ok. 5 tys.", "Koszt „ok. 5 tys.” nie jest liczbą.");
        assertThat(shown.select("tbody tr:nth-child(3)").text()).contains("A4: nie znamy obszaru „Zwierzęta”. Wybierz obszar.");

        assertThat(coordinator.post(OLDER + "/wybor", Map.of("do", "wez")).statusCode()).isEqualTo(422);
        HttpResponse<String> taken = coordinator.post(OLDER + "/wybor", Map.of("do", "wez", "obszar-0", "BPS", "obszar-1", "BPS", "obszar-2", ""));
        assertThat(taken.headers().firstValue("Location").orElseThrow()).endsWith("?wzieto=1-1-2");

        String process = DemoProcess.of("2262");
        assertThat(process).contains("\"origin\" : \"z wcześniejszego planu: plik, arkusz „Plan”, wiersz 2\"").doesNotContain("Psy w parku");
        Document goal = page(coordinator.get(POWIAT + "/cele/" + newest("cele")));
        assertThat(goal.text()).contains("Tańsze mieszkania", "Skąd z wcześniejszego planu: plik, arkusz „Plan”, wiersz 2", "Drogi najem", "Baza ofert najmu", "Poręczenia czynszu");
        assertThat(page(coordinator.get(POWIAT + "/dzialania")).select("tr:contains(Poręczenia czynszu) td.num").text()).as("a cost in words is no zero").isEqualTo("–");
        assertThat(page(coordinator.get(OLDER)).select("select")).isEmpty();
    }

    @Test
    void whatIsThereAlreadyIsNotTakenAgain() {
        bring();
        coordinator.post(OLDER + "/wybor", Map.of("do", "wez", "obszar-0", "BPS", "obszar-1", "BPS"));
        bring();
        Document shown = page(coordinator.get(OLDER));
        assertThat(shown.select("tbody tr:nth-child(1)").text()).contains("już jest: ");
        assertThat(shown.select("select option[selected]").eachAttr("value")).isEmpty();
        assertThat(coordinator.post(OLDER + "/wybor", Map.of("do", "wez", "obszar-0", "BPS")).headers().firstValue("Location").orElseThrow()).endsWith("?wzieto=0-0-0");
    }

    @Test
    void tablesThatNobodyChoseFromGoWhenTheirTimeIsOver() {
        bring();
        removal.run();
        assertThat(page(coordinator.get(OLDER)).select("select")).isNotEmpty();
        QuarkusTransaction.requiringNew().run(() -> older.update("broughtAt = ?1", Instant.now().minus(31, ChronoUnit.DAYS)));
        removal.run();
        assertThat(page(coordinator.get(OLDER)).select("select")).isEmpty();
        assertThat(page(as("admin").get("/usuniecia")).select("tbody tr:first-child td:last-child").text()).isEqualTo("1");
    }

    @Test
    void aBombIsRefusedInWordsAndNothingOfItIsKept() {
        HttpResponse<String> refused = coordinator.upload(OLDER, Map.of(), "plik", Workbooks.bomb());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).select(".errors").text()).contains("Plik jest za duży");
        assertThat(page(coordinator.get(OLDER)).select("select")).isEmpty();
        assertThat(as("rops").get(OLDER).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> bring() {
        return coordinator.upload(OLDER, Map.of(), "plik", new Workbooks().sheet("Plan", TABLE).bytes());
    }

    private String newest(String list) {
        return page(coordinator.get(POWIAT + "/" + list + "?obszar=BPS")).select("a[href*=/" + list + "/C-BPS-]").eachAttr("href").stream().reduce((one, later) -> later).orElseThrow()
                .replaceFirst(".*/", "");
    }

    private Session as(String user) {
        return Sessions.of(user, address.replaceAll("/$", ""));
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }
}
