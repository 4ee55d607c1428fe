package pl.pomost.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;

/** Writing the draft: texts and particulars, in a powiat that has none yet. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class PlanFormsTest {

    private static final String NBSP = "\u00a0";
    private static final String POWIAT = "/powiaty/2262";
    private static final String TEXT = POWIAT + "/plan/tekst/summary_plain";
    private static final String MAKE_UP = POWIAT + "/plan/uklad";
    private static final String PARTICULARS = POWIAT + "/plan/metryka";

    @TestHTTPResource
    String address;
    @Inject
    BlankPlan plan;
    private Sessions.Session session;

    @BeforeEach
    void logIn() {
        session = Sessions.of("koordynator-2262", address.replaceAll("/$", ""));
    }

    @AfterEach
    void forget() {
        plan.forget("2262");
    }

    @Test
    void aTextThatIsSavedStandsInThePlan() {
        HttpResponse<String> saved = save(TEXT, Map.of("text", "O czym jest plan\n\nO nas wszystkich.\n\n• Jedno.\n• Drugie."));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.headers().firstValue("Location").orElseThrow()).endsWith(POWIAT + "/plan#rozdzial-1");
        var page = Jsoup.parse(session.get(POWIAT + "/plan").body());
        assertThat(page.select("h3").eachText()).contains("1.1 O czym jest plan");
        assertThat(page.select("article li").eachText()).contains("Jedno.", "Drugie.");
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsShownBesideWhatWasTyped() {
        String version = version(TEXT);
        save(TEXT, Map.of("text", "Tekst Ani."));
        HttpResponse<String> late = session.post(TEXT, Map.of("do", "zapisz", "version", version, "text", "Tekst Jana."));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Tekst Ani.", "Tekst Jana.");
        assertThat(session.get(TEXT).body()).contains("Tekst Ani.").doesNotContain("Tekst Jana.");
    }

    @Test
    void particularsThatAreWrongComeBackWithEverythingTyped() {
        HttpResponse<String> answer = save(PARTICULARS, Map.of("title", "", "from", "2030-01-01", "to", "2028-12-31", "case-number", "PS.033.4.2028"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("wpisz treść", "ma być nie wcześniej niż początek", "PS.033.4.2028", "2030-01-01");
    }

    @Test
    void savedParticularsStandOnTheTitlePage() {
        assertThat(save(PARTICULARS, Map.of("title", "Plan Gdyni", "from", "2028-01-01", "to", "2030-12-31", "links", "Strategia miasta")).statusCode()).isEqualTo(303);
        var page = Jsoup.parse(session.get(POWIAT + "/plan").body());
        assertThat(page.select("h1").text()).isEqualTo("Plan Gdyni");
        assertThat(page.select("article").text().replace(NBSP, " ")).contains("od 1 stycznia 2028 r. do 31 grudnia 2030 r.", "Strategia miasta");
    }

    /** Gdynia is a city with the rights of a powiat: its president may adopt a plan, a starosta may not. */
    @Test
    void whatTheOfficeFilesThePlanUnderHasAShapeOfItsOwn() {
        assertThat(Jsoup.parse(session.get(PARTICULARS).body()).select("#organ option").eachText()).containsExactly("–", "Rada miasta", "Prezydent miasta");
        HttpResponse<String> refused = save(PARTICULARS, Map.of("title", "Plan Gdyni", "jrwa", "PS 033", "category", "B-10", "delivery", "AE:PL-12345", "organ", "BOARD"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select(".errors li a").eachAttr("href")).containsExactly("#jrwa", "#category", "#delivery", "#organ");
        Map<String, String> right = Map.of("title", "Plan Gdyni", "jrwa", "033", "category", "BE10", "delivery", "AE:PL-12345-67890-ABCDE-12", "organ", "HEAD");
        assertThat(save(PARTICULARS, right).statusCode()).isEqualTo(303);
        var form = Jsoup.parse(session.get(PARTICULARS).body());
        assertThat(form.select("#jrwa, #category, #delivery").eachAttr("value")).containsExactly("033", "BE10", "AE:PL-12345-67890-ABCDE-12");
        assertThat(form.select("#organ option[selected]").text()).isEqualTo("Prezydent miasta");
    }

    @Test
    void anOptionalChapterIsLeftOutOnlyWithAReason() {
        HttpResponse<String> refused = save(MAKE_UP, Map.of("skip-communication", "tak"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(save(MAKE_UP, Map.of("skip-communication", "tak", "reason-communication", "Komunikację opisuje strategia miasta.")).statusCode()).isEqualTo(303);
        var page = Jsoup.parse(session.get(POWIAT + "/plan").body());
        assertThat(page.select("article h2").eachText()).noneMatch(title -> title.contains("Komunikacja")).contains("14. Postulaty systemowe");
        assertThat(Jsoup.parse(session.get(POWIAT + "/braki").body()).text()).contains("Komunikację opisuje strategia miasta.");
    }

    @Test
    void aMovedChapterIsNumberedWhereItStandsAndTheOthersKeepTheirOrder() {
        assertThat(save(MAKE_UP, Map.of("after-communication", "management", "after-postulates", "communication")).statusCode()).isEqualTo(303);
        var titles = Jsoup.parse(session.get(POWIAT + "/plan").body()).select("article h2").eachText();
        assertThat(titles).containsSubsequence("13. Komunikacja i przeciwdziałanie dezinformacji", "14. Ryzyka i obawy społeczne", "15. Postulaty systemowe");
    }

    @Test
    void annexesOfTheTeamStandAmongTheOthers() {
        for (String address : List.of("javascript:alert(1)", "ftp://mapa.example.org", "mapa.example.org")) {
            var refused = save(MAKE_UP, Map.of("annex-rows", "1", "annex-title-0", "Mapa", "annex-address-0", address));
            assertThat(refused.statusCode()).as(address).isEqualTo(422);
            assertThat(Jsoup.parse(refused.body()).select(".errors li a").eachAttr("href")).as(address).containsExactly("#annex-address-0");
        }
        assertThat(save(MAKE_UP, Map.of("annex-rows", "1", "annex-title-0", "Mapa punktów pomocy", "annex-address-0", "https://mapa.example.org")).statusCode()).isEqualTo(303);
        assertThat(Jsoup.parse(session.get(POWIAT + "/plan").body()).select("article").text()).contains("Mapa punktów pomocy", "https://mapa.example.org");
    }

    @Test
    void thoseWhoMayOnlyReadGetNoForm() {
        assertThat(Sessions.of("rops", address.replaceAll("/$", "")).get(TEXT).statusCode()).isEqualTo(403);
        assertThat(Sessions.of("koordynator-2205", address.replaceAll("/$", "")).get(PARTICULARS).statusCode()).isEqualTo(404);
        assertThat(session.get(POWIAT + "/plan/tekst/nie-ma-takiego").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> save(String form, Map<String, String> fields) {
        var sent = new HashMap<>(fields);
        sent.put("do", "zapisz");
        sent.put("version", version(form));
        return session.post(form, sent);
    }

    private String version(String form) {
        return Jsoup.parse(session.get(form).body()).select("input[name=version]").attr("value");
    }
}
