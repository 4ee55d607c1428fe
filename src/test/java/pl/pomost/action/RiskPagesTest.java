package pl.pomost.action;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.pomost.action.IndicatorPagesTest.page;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.Forms;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** The pages of risks of powiat kartuski, with real logins on the real database. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class RiskPagesTest {

    private static final String LIST = "/powiaty/2205/ryzyka";

    @TestHTTPResource
    String address;

    @AfterEach
    void putTheDemoBack() {
        DemoProcess.restore();
    }

    @Test
    void risksAreForTheOwnTeamAndRopsOnly() {
        for (String path : List.of(LIST, LIST + "/R-01")) {
            for (String user : List.of("koordynator-2205", "czlonek-2205", "rops", "auditor")) {
                assertThat(as(user).get(path).statusCode()).as("%s as %s", path, user).isEqualTo(200);
            }
            for (String user : List.of("koordynator-2206", "ekspert-zatrudnienie")) {
                assertThat(as(user).get(path).statusCode()).as("%s as %s", path, user).isEqualTo(404);
            }
        }
        assertThat(page(as("koordynator-2206").get("/powiaty/2205/dzialania")).select("a[href$=/ryzyka]")).isEmpty();
    }

    @Test
    void gravestRisksComeFirstAndStandInTheirCell() {
        Document page = page(as("rops").get(LIST));
        assertThat(page.select("table.cards tbody th .code").first().text()).isEqualTo("R-02");
        assertThat(page.select(".risk-field tbody tr").get(0).select("td").get(2).select("a").eachText()).contains("R-02");
        assertThat(page.select("table.cards tbody tr").first().html()).contains("3&nbsp;×&nbsp;3&nbsp;=&nbsp;9");
    }

    @Test
    void formWithMistakesComesBackWithEverythingTyped() {
        var answer = as("koordynator-2205").post(LIST + "/nowy", Map.of("do", "zapisz", "probability", "7", "review", "kiedyś", "prevention", "rozmowy"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).select(".errors li a").eachAttr("href")).containsExactlyInAnyOrder("#description", "#probability", "#review");
        assertThat(page(answer).select("#review").val()).isEqualTo("kiedyś");
        assertThat(page(answer).select("#prevention").text()).isEqualTo("rozmowy");
    }

    @Test
    void riskFromACardKeepsItsWordsAndIsTiedBothWays() {
        Session coordinator = as("koordynator-2205");
        Document form = page(coordinator.get(LIST + "/nowy?kartka=W4-054"));
        assertThat(form.select("input[name=cards][checked]").eachAttr("value")).containsExactly("W4-054");
        assertThat(form.select("#description").text()).isNotBlank();
        var saved = coordinator.post(LIST + "/nowy", List.of(Map.entry("do", "zapisz"), Map.entry("description", "Ryzyko <b>testu</b>"), Map.entry("probability", "1"),
                Map.entry("impact", "2"), Map.entry("cards", "W4-054"), Map.entry("actions", "A-EDU-1")));
        assertThat(saved.statusCode()).isEqualTo(303);
        String path = saved.headers().firstValue("Location").orElseThrow().replaceFirst("^.*?(?=/powiaty)", "");
        var answer = coordinator.get(path);
        assertThat(answer.body()).contains("Ryzyko &lt;b&gt;testu&lt;/b&gt;").doesNotContain("<b>testu</b>");
        assertThat(page(answer).select(".thread a.bead").eachAttr("href")).contains("/powiaty/2205/kartki/W4-054", "/powiaty/2205/dzialania/A-EDU-1");
        assertThat(page(coordinator.get("/powiaty/2205/ryzyka")).select("table.cards a[href=" + path + "]")).hasSize(1);
        assertThat(coordinator.post(path + "/usun", Map.of()).statusCode()).isEqualTo(303);
        assertThat(coordinator.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void whoSavesSecondSeesBothTexts() {
        Session coordinator = as("koordynator-2205");
        String form = LIST + "/R-03/edycja";
        var first = Forms.filled(page(coordinator.get(form)), "prevention", "pierwszy sposób");
        var second = Forms.filled(page(coordinator.get(form)), "prevention", "drugi sposób");
        assertThat(coordinator.post(form, first).statusCode()).isEqualTo(303);
        var refused = coordinator.post(form, second);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(page(refused).select("table.cards").text()).contains("pierwszy sposób", "drugi sposób");
    }

    @Test
    void institutionThatIsNotOnTheListIsTypedInTheForm() {
        Session coordinator = as("koordynator-2205");
        var half = coordinator.post(LIST + "/nowy", Map.of("do", "zapisz", "description", "Brak lokalu", "nowa-nazwa", "Fundacja Przystań"));
        assertThat(half.statusCode()).isEqualTo(422);
        assertThat(page(half).select(".errors li a").eachAttr("href")).containsExactly("#nowa-rodzaj", "#nowa-sektor", "#nowa-siedziba");
        assertThat(page(half).select("#nowa-instytucja").hasAttr("open")).isTrue();
        Map<String, String> institution = Map.of("nowa-nazwa", "Fundacja Przystań", "nowa-rodzaj", "NGO", "nowa-sektor", "ngo", "nowa-siedziba", "Kartuzy");
        assertThat(chosen(coordinator, LIST + "/nowy", institution, Map.of("probability", "9"), "#institution")).isEqualTo("Fundacja Przystań");
        assertThat(chosen(coordinator, "/powiaty/2205/wskazniki/nowy", institution, Map.of(), "#institution")).isEqualTo("Fundacja Przystań");
        assertThat(chosen(coordinator, "/powiaty/2205/zasoby/nowy", institution, Map.of(), "#owner")).isEqualTo("Fundacja Przystań");
        assertThat(chosen(coordinator, "/powiaty/2205/cele/nowy", institution, Map.of(), "#leader-institution")).isEqualTo("Fundacja Przystań");
        assertThat(chosen(coordinator, "/powiaty/2205/dzialania/nowy", institution, Map.of("nowa-gdzie", "partner", "partner-rows", "1", "partner-role-0", "użycza sali"),
                "#partner-institution-1")).isEqualTo("Fundacja Przystań");
        assertThat(page(coordinator.get("/powiaty/2205/zespol")).select("#instytucje th").eachText()).filteredOn("Fundacja Przystań"::equals).hasSize(1);
    }

    @Test
    void mistakesAreListedBelowTheHeadingInTheOrderOfTheFields() {
        Session coordinator = as("koordynator-2205");
        for (String form : List.of("ryzyka/nowy", "dzialania/A-EDU-1/edycja", "wskazniki/nowy", "postulaty/nowy", "zasoby/nowy", "cele/nowy", "diagnoza/nowy", "samoocena/EDU-1",
                "zespol/osoby/t21/edycja", "zespol/instytucje/i02/edycja", "dane/nowa", "plan/metryka")) {
            String path = "/powiaty/2205/" + form;
            var sent = new HashMap<String, String>();
            page(coordinator.get(path)).select("main form[method=post]:has(button[value=zapisz])").last().select("input:not([type=hidden]):not([type=checkbox]):not([type=radio]), textarea, select")
                    .forEach(field -> sent.put(field.attr("name"), "a\u0007"));
            page(coordinator.get(path)).select("main input[name$=-rows]").forEach(rows -> sent.put(rows.attr("name"), rows.val()));
            sent.put("do", "zapisz");
            var answer = coordinator.post(path, sent);
            assertThat(answer.statusCode()).as(form).isEqualTo(422);
            List<String> listed = page(answer).select(".errors li a").eachAttr("href");
            List<String> standing = page(answer).select("main form [id]").eachAttr("id").stream().map(id -> "#" + id).filter(listed::contains).toList();
            assertThat(listed).as(form).hasSizeGreaterThan(1).containsExactlyElementsOf(standing);
            assertThat(page(answer).select("h1 ~ .errors, .page-head ~ .errors")).as(form).hasSize(1);
        }
    }

    /** What stands in a form that came back because of another mistake. */
    private static String chosen(Session session, String form, Map<String, String> institution, Map<String, String> others, String field) {
        var sent = new HashMap<>(institution);
        sent.putAll(others);
        sent.put("do", "zapisz");
        var answer = session.post(form, sent);
        assertThat(answer.statusCode()).as(form).isEqualTo(422);
        assertThat(page(answer).select("#nowa-nazwa").val()).isEmpty();
        return page(answer).select(field + " option[selected]").text();
    }

    private Session as(String user) {
        return Sessions.of(user, address.replaceAll("/$", ""));
    }
}
