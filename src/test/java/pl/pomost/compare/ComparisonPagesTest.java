package pl.pomost.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** Who sees what of a comparison, and what it says of the demo's powiats. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class ComparisonPagesTest {

    @TestHTTPResource
    String address;

    @Test
    void teamsSeeTheMatrixAndEverybodyElseRangesWithoutNames() {
        Document matrix = page(of("rops"), "/porownanie");
        List<String> names = matrix.select("#macierz tbody tr:not(.is-sum) th a").eachText();
        assertThat(names).contains("powiat kartuski", "powiat bytowski").isSortedAccordingTo((a, b) -> java.text.Collator.getInstance(java.util.Locale.forLanguageTag("pl")).compare(bare(a), bare(b)));
        assertThat(matrix.select("#macierz thead tr").last().select("th")).hasSize(27);
        assertThat(matrix.select("#macierz td.level-1 a[href*=/komorka/2205/EDU-1]").text()).contains("1").contains("poziom 1, cel 3");
        Document member = page(of("czlonek-2205"), "/porownanie");
        assertThat(member.select("#macierz")).as("of a team, in no group").isEmpty();
        assertThat(member.select("tr:has(th:contains(EDU-1)) a[href*=/komorka/2205/EDU-1]").text()).as("the own powiat beside the ranges").isEqualTo("powiat kartuski: 1");
        assertThat(member.select("main").text()).doesNotContain("bytowski");
        for (String view : List.of("mapa", "profil", "zmiany", "obok", "region", "pliki/macierz.xlsx")) {
            assertThat(of("czlonek-2205").get("/porownanie/" + view).statusCode()).as(view).isEqualTo(404);
        }
        assertThat(page(of("ekspert-edukacja"), "/porownanie").select("#macierz thead tr").last().select("th").text()).as("codes with the names that they stand for").contains("EDU-1 Przyjęcie ucznia").doesNotContain("ZDR-1");
        assertThat(page(of("ekspert-edukacja"), "/porownanie").select("#macierz thead a").first().attr("href")).isEqualTo("/standardy/EDU-1");
        Session nobody = Sessions.anonymous(address.replaceAll("/$", ""));
        Document ranges = page(nobody, "/porownanie");
        assertThat(ranges.select("#macierz")).isEmpty();
        assertThat(ranges.select("main").text()).contains("najczęściej").doesNotContain("kartuski");
    }

    @Test
    void aCellOpensWhatTheLevelRestsOn() {
        Document cell = page(of("koordynator-2206"), "/porownanie/komorka/2205/EDU-1");
        assertThat(cell.select("main").text()).contains("Pakiet jest w jednej szkole").contains("A-EDU-1").contains("Starostwo Powiatowe w Kartuzach").contains("58 000 00 01");
        assertThat(of("czlonek-2205").get("/porownanie/komorka/2206/EDU-1").statusCode()).isEqualTo(404);
        assertThat(of("ekspert-edukacja").get("/porownanie/komorka/2205/ZDR-1").statusCode()).isEqualTo(404);
    }

    @Test
    void aPowiatIsShownByNameOnlyWhileItsCoordinatorAgrees() {
        Session coordinator = of("koordynator-2205");
        Session nobody = Sessions.anonymous(address.replaceAll("/$", ""));
        assertThat(of("czlonek-2205").post("/powiaty/2205/porownanie", Map.of("zgoda", "tak")).statusCode()).isEqualTo(403);
        assertThat(page(nobody, "/porownanie/zakresy").select("main").text()).doesNotContain("kartuski");
        assertThat(coordinator.post("/powiaty/2205/porownanie", Map.of("zgoda", "tak")).statusCode()).isEqualTo(303);
        assertThat(page(nobody, "/porownanie/zakresy").select("tr:has(th:contains(EDU-1)) td:last-child").text()).contains("powiat kartuski: 1");
        assertThat(page(coordinator, "/powiaty/2205/porownanie").select("main").text()).contains("wszyscy widzą poziomy").contains("obowiązuje");
        assertThat(coordinator.post("/powiaty/2205/porownanie", Map.of("zgoda", "nie")).statusCode()).isEqualTo(303);
        assertThat(page(nobody, "/porownanie/zakresy").select("main").text()).doesNotContain("kartuski");
    }

    private static String bare(String name) {
        return name.replace("powiat ", "").replace("miasto ", "");
    }

    private Session of(String user) {
        return Sessions.of(user, address.replaceAll("/$", ""));
    }

    private static Document page(Session session, String path) {
        var answer = session.get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.body().replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ")).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
