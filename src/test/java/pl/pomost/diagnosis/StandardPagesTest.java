package pl.pomost.diagnosis;

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

/** Assessing standards in powiat kartuski, with real logins on the real database. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class StandardPagesTest {

    /** Somebody who rated EDU-1. */
    private static final String RATER = "Dorota Jankowska";

    private static final String LIST = "/powiaty/2205/samoocena";

    @TestHTTPResource
    String address;
    @Inject
    SessionFactory sessions;

    @AfterEach
    void putTheDemoBack() {
        DemoProcess.restore();
    }

    @Test
    void everybodySeesTheStandardsOfTheirAreas() {
        assertThat(codes(as("koordynator-2205"))).hasSize(26);
        assertThat(codes(as("czlonek-2205"))).hasSize(26);
        assertThat(codes(as("koordynator-2206"))).hasSize(26);
        assertThat(codes(as("ekspert-zdrowie"))).isNotEmpty().allMatch(code -> code.startsWith("ZDR-"));
        assertThat(as("ekspert-zdrowie").get(LIST + "/EDU-1").statusCode()).isEqualTo(404);
        assertThat(as("ekspert-edukacja").get(LIST + "/EDU-1").statusCode()).isEqualTo(200);
        assertThat(Sessions.anonymous(base()).get(LIST + "/EDU-1").statusCode()).isEqualTo(302);
        assertThat(as("koordynator-2205").get(LIST + "/XYZ-9").statusCode()).isEqualTo(404);
    }

    @Test
    void ratingsAreForTheTeamAndNamesInThemForNobodyElse() {
        assertThat(spread(as("koordynator-2205"))).contains("4 osoby").contains(RATER);
        assertThat(spread(as("czlonek-2205"))).contains(RATER);
        assertThat(spread(as("rops"))).contains("4 osoby").doesNotContain(RATER);
        assertThat(spread(as("koordynator-2206"))).isEmpty();
        assertThat(spread(as("ekspert-edukacja"))).isEmpty();
        assertThat(page(as("koordynator-2206").get(LIST + "/EDU-1")).text()).contains("Jest 1.").doesNotContain("Jak oceniali");
    }

    @Test
    void whoeverOfTheRosterLogsInRatesForThemselvesAndSeesTheirRating() {
        Session member = as("czlonek-2205");
        assertThat(member.post(LIST + "/EDU-2/ocena", Map.of("moja-ocena", "3")).statusCode()).isEqualTo(303);
        assertThat(page(member.get(LIST + "/EDU-2")).select("input[name=moja-ocena][checked]").val()).isEqualTo("3");
        assertThat(page(as("koordynator-2205").get(LIST + "/EDU-2")).select("#oceny .two").text()).contains("Michał Grzenkowicz");
    }

    @Test
    void onlyTheOwnCoordinatorAssesses() {
        Map<String, String> sent = Map.of("do", "zapisz", "level", "3");
        assertThat(as("czlonek-2205").post(LIST + "/EDU-1", sent).statusCode()).isEqualTo(403);
        assertThat(as("koordynator-2206").post(LIST + "/EDU-1", sent).statusCode()).isEqualTo(404);
        assertThat(as("rops").post(LIST + "/EDU-1", sent).statusCode()).isEqualTo(403);
        assertThat(as("koordynator-2206").get(LIST + "/obszar/EDU").statusCode()).isEqualTo(404);
        assertThat(page(as("czlonek-2205").get(LIST + "/EDU-1")).select("main form[action$=/EDU-1]")).isEmpty();
        assertThat(page(as("koordynator-2205").get(LIST + "/EDU-1")).text()).contains("Jest 1.");
    }

    @Test
    void levelTwoIsAgreedOnWithEvidenceAndEverythingElseIsSavedWithout() {
        Session coordinator = as("koordynator-2205");
        var refused = coordinator.post(LIST + "/EDU-1", Forms.filled(page(coordinator.get(LIST + "/EDU-1")), "level", "2", "comment", "Szkoła w Żukowie ma pakiet."));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).select(".errors li a").eachAttr("href")).containsExactly("#evidence-what-0");
        assertThat(page(refused).select("#evidence-what-0-blad").text()).contains("od poziomu 2", "szkic");
        assertThat(page(refused).select("#comment").text()).isEqualTo("Szkoła w Żukowie ma pakiet.");
        assertThat(page(refused).select("input[name=level][checked]").val()).isEqualTo("2");
        assertThat(coordinator.post(LIST + "/EDU-4", Forms.filled(page(coordinator.get(LIST + "/EDU-4")), "level", "brak", "comment", "Szkic bez poziomu.")).statusCode()).as("a draft").isEqualTo(303);
        assertThat(coordinator.post(LIST + "/KUL-1", Forms.filled(page(coordinator.get(LIST + "/KUL-1")), "comment", "Poziom zostaje.")).statusCode()).as("a level that came without evidence and stays").isEqualTo(303);
        assertThat(page(coordinator.get(LIST)).select("#KUL-1 .missing").text()).contains("Brakuje dowodu");
        var saved = coordinator.post(LIST + "/EDU-1", Forms.filled(page(coordinator.get(LIST + "/EDU-1")), "level", "2", "evidence-what-0", "Pakiet powitalny szkoły"));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.headers().firstValue("Location").orElseThrow()).endsWith(LIST + "#EDU-1");
        Document list = page(coordinator.get(LIST));
        assertThat(list.select("#EDU-1 .meter").attr("aria-label")).isEqualTo("poziom 2, cel 3");
        assertThat(list.select("#EDU-1 .missing")).isEmpty();
        assertThat(coordinator.post(LIST + "/EDU-1", Forms.filled(page(coordinator.get(LIST + "/EDU-1")), "evidence-what-0", "")).statusCode()).as("and taking it away").isEqualTo(422);
        Document area = page(coordinator.get(LIST + "/obszar/EDU"));
        var without = coordinator.post(LIST + "/obszar/EDU", Forms.filled(area, "level-EDU-2", "3"));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(page(without).select(".errors li a").eachAttr("href")).containsExactly("#what-EDU-2");
        assertThat(list.select("#EDU-1").text()).contains("Za 12 miesięcy 1.", "Pakiet jest w jednej szkole");
        assertThat(page(coordinator.get(LIST + "/EDU-1")).select("#evidence input[name=evidence-what-0]")).hasSize(1);
    }

    @Test
    void agreedLevelIsTakenBackInTheFormOfTheStandardAndOfTheArea() {
        Session coordinator = as("koordynator-2205");
        Document one = page(coordinator.get(LIST + "/EDU-1"));
        assertThat(one.select("input[name=level]").eachAttr("value")).containsExactly("0", "1", "2", "3", "brak");
        assertThat(coordinator.post(LIST + "/EDU-1", Forms.filled(one, "level", "brak")).statusCode()).isEqualTo(303);
        assertThat(coordinator.post(LIST + "/obszar/ZDR", Forms.filled(page(coordinator.get(LIST + "/obszar/ZDR")), "level-ZDR-1", "brak")).statusCode()).isEqualTo(303);
        Document list = page(coordinator.get(LIST));
        for (String code : List.of("EDU-1", "ZDR-1")) {
            assertThat(list.select("#" + code + " .meter").attr("aria-label")).as(code).startsWith("jeszcze nie oceniono");
            assertThat(list.select("#" + code).text()).as(code).contains("Jeszcze nie oceniono.").doesNotContain("Uzgodniono");
            assertThat(page(coordinator.get(LIST + "/" + code)).select("input[name=level][checked]").val()).as(code).isEqualTo("brak");
        }
    }

    @Test
    void oneMoreRowLosesNothing() {
        Session coordinator = as("koordynator-2205");
        var typed = List.of(Map.entry("do", "wiersz:evidence"), Map.entry("evidence-rows", "1"), Map.entry("ratings-rows", "1"), Map.entry("level", "3"),
                Map.entry("evidence-what-0", "Umowa z tłumaczką"), Map.entry("comment", "jeszcze nie zapisane"));
        var answer = coordinator.post(LIST + "/EDU-1", typed);
        Document page = page(answer);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.select("#evidence input[name^=evidence-what-]")).hasSize(2);
        assertThat(page.select("#evidence-what-0").val()).isEqualTo("Umowa z tłumaczką");
        assertThat(page.select("#comment").text()).isEqualTo("jeszcze nie zapisane");
        assertThat(page.select("input[name=level][value=3]").hasAttr("checked")).isTrue();
        assertThat(page(coordinator.get(LIST)).text()).doesNotContain("jeszcze nie zapisane");
    }

    @Test
    void mistakesComeBackWithEverythingTyped() {
        var answer = as("koordynator-2205").post(LIST + "/EDU-1", List.of(Map.entry("do", "zapisz"), Map.entry("level", "7"), Map.entry("date", "wczoraj"),
                Map.entry("evidence-rows", "1"), Map.entry("evidence-source-0", "PUP"), Map.entry("ratings-rows", "1"), Map.entry("ratings-level-0", "2")));
        Document page = page(answer);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select(".errors li a").eachAttr("href")).containsExactlyInAnyOrder("#level", "#date", "#evidence-what-0", "#ratings-who-0");
        assertThat(page.select("#date").val()).isEqualTo("wczoraj");
        assertThat(page.select("#evidence-source-0").val()).isEqualTo("PUP");
    }

    @Test
    void targetsAndDaysThatCannotBeAreRefusedAtTheirFields() {
        Document page = page(as("koordynator-2205").post(LIST + "/EDU-1", Map.of("do", "zapisz", "level", "3", "date", "2028-01-11", "evidence-rows", "1", "evidence-what-0", "Uchwała",
                "evidence-date-0", "2029-01-01", "target12", "2", "target12-date", "2027-12-31", "target36", "2", "target36-date", "2030-01-01")));
        assertThat(page.select(".errors li a").eachAttr("href")).containsExactlyInAnyOrder("#date", "#evidence-date-0", "#target12", "#target12-date", "#target36");
        assertThat(page.select("#evidence-date-0-blad").text()).contains("ten dzień dopiero będzie");
        assertThat(page.select("#target12-date-blad").text()).contains("ten dzień już minął");
        assertThat(page.select("#target12-blad").text()).contains("cel nie może być niższy niż poziom teraz");
        page = page(as("koordynator-2205").post(LIST + "/EDU-1", Map.of("do", "zapisz", "level", "1", "date", "2028-01-10", "target12", "2", "target12-date", "2029-01-10",
                "target36", "3", "target36-date", "2028-12-31")));
        assertThat(page.select(".errors li a").eachAttr("href")).containsExactly("#target36-date");
    }

    @Test
    void whoSavesSecondSeesBothTextsAndMaySaveAgain() {
        Session coordinator = as("koordynator-2205");
        Document form = page(coordinator.get(LIST + "/EDU-2"));
        assertThat(coordinator.post(LIST + "/EDU-2", Forms.filled(form, "comment", "pierwszy komentarz")).statusCode()).isEqualTo(303);
        var refused = coordinator.post(LIST + "/EDU-2", Forms.filled(form, "comment", "drugi komentarz"));
        assertThat(refused.statusCode()).isEqualTo(409);
        Document page = page(refused);
        assertThat(page.select("table.cards").text()).contains("pierwszy komentarz", "drugi komentarz");
        assertThat(coordinator.post(LIST + "/EDU-2", Forms.filled(page, "comment", "drugi komentarz")).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get(LIST)).select("#EDU-2").text()).contains("drugi komentarz");
    }

    @Test
    void firstAssessmentOfAStandardIsNotWrittenTwice() {
        Session coordinator = as("koordynator-2201");
        String own = "/powiaty/2201/samoocena";
        assertThat(page(coordinator.get(own)).select("#EDU-4").text()).contains("Jeszcze nie oceniono.");
        Document form = page(coordinator.get(own + "/EDU-4"));
        assertThat(coordinator.post(own + "/EDU-4", Forms.filled(form, "level", "1")).statusCode()).isEqualTo(303);
        assertThat(coordinator.post(own + "/EDU-4", Forms.filled(form, "level", "2", "evidence-what-0", "Umowa")).statusCode()).isEqualTo(409);
        assertThat(page(coordinator.get(own)).select("#EDU-4 .meter").attr("aria-label")).isEqualTo("poziom 1");
    }

    @Test
    void wholeAreaIsSavedInOneGoAndUntouchedStandardsStay() {
        Session coordinator = as("koordynator-2205");
        String form = LIST + "/obszar/ZDR";
        Document opened = page(coordinator.get(form));
        assertThat(coordinator.post(LIST + "/ZDR-2", Forms.filled(page(coordinator.get(LIST + "/ZDR-2")), "level", "1")).statusCode()).isEqualTo(303);
        assertThat(coordinator.post(form, Forms.filled(opened, "what-ZDR-1", "Formularz rejestracji <b>w dwóch</b> językach")).statusCode()).isEqualTo(303);
        var list = coordinator.get(LIST);
        assertThat(list.body()).doesNotContain("<b>w dwóch</b>");
        assertThat(page(list).select("#ZDR-1").text()).contains("Formularz rejestracji <b>w dwóch</b> językach");
        assertThat(page(list).select("#ZDR-2 .meter").attr("aria-label")).startsWith("poziom 1");
        assertThat(page(list).select("#ZDR-1").text()).contains("Za 36 miesięcy 3.");
    }

    @Test
    void wholeAreaSavedSecondComesBackWithWhatIsStored() {
        Session coordinator = as("koordynator-2205");
        String form = LIST + "/obszar/ZDR";
        Document opened = page(coordinator.get(form));
        assertThat(coordinator.post(form, Forms.filled(opened, "level-ZDR-1", "3", "what-ZDR-1", "Umowa")).statusCode()).isEqualTo(303);
        var refused = coordinator.post(form, Forms.filled(opened, "level-ZDR-1", "2", "what-ZDR-1", "Umowa"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(page(refused).select("table.cards tbody tr")).hasSize(1);
        assertThat(coordinator.post(form, Forms.filled(page(refused), "level-ZDR-1", "2")).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get(LIST)).select("#ZDR-1 .meter").attr("aria-label")).startsWith("poziom 2");
    }

    @Test
    void pagesAskTheDatabaseAFewTimesOnly() {
        Session coordinator = as("koordynator-2205");
        for (String page : List.of(LIST, LIST + "/EDU-1", LIST + "/obszar/EDU")) {
            coordinator.get(page);
            sessions.getStatistics().clear();
            assertThat(coordinator.get(page).statusCode()).isEqualTo(200);
            assertThat(sessions.getStatistics().getPrepareStatementCount()).as(page).isLessThanOrEqualTo(page.endsWith("EDU-1") ? 12 : 8);
        }
    }

    private static String spread(Session session) {
        return page(session.get(LIST + "/EDU-1")).select("#oceny .two table").text();
    }

    private static List<String> codes(Session session) {
        return page(session.get(LIST)).select("li.standard").eachAttr("id");
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private Session as(String user) {
        return Sessions.of(user, base());
    }

    private String base() {
        return address.replaceAll("/$", "");
    }
}
