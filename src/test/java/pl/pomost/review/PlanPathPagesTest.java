package pl.pomost.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static pl.pomost.review.PathByApi.COORDINATOR;
import static pl.pomost.review.PathByApi.REVIEWER;
import static pl.pomost.review.PathByApi.SIGNED_PDF;
import static pl.pomost.review.PathByApi.mark;
import static pl.pomost.review.PathByApi.path;
import static pl.pomost.review.PathByApi.send;
import static pl.pomost.review.PathByApi.step;
import static pl.pomost.review.PathByApi.submitted;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;

/** A plan on its path through the pages: submitted, signed, checked and returned, and what a page of an earlier round must not decide. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class PlanPathPagesTest {

    @TestHTTPResource
    String address;

    @BeforeEach
    @AfterEach
    void fromTheBeginning() {
        DemoProcess.restore();
    }

    @Test
    void pagesLetTheCoordinatorSubmitAndRopsReturn() {
        var coordinator = Sessions.of(COORDINATOR, base());
        Document form = Jsoup.parse(coordinator.get("/powiaty/2205/droga/krok/zlozenie").body());
        assertThat(form.select("form li").text()).contains("B1.");
        String mark = form.select("input[name=znak]").val();
        var unconfirmed = coordinator.post("/powiaty/2205/droga/krok/zlozenie", Map.of("stan", "DRAFT", "znak", mark));
        assertThat(unconfirmed.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(unconfirmed.body()).select(".errors").text()).contains("Zaznacz to, żeby złożyć plan");
        assertThat(coordinator.post("/powiaty/2205/droga/krok/zlozenie", Map.of("stan", "DRAFT", "znak", mark, "wiem", "tak")).statusCode()).isEqualTo(303);
        assertThat(coordinator.post("/powiaty/2205/droga/krok/zlozenie", Map.of("stan", "DRAFT", "znak", mark, "wiem", "tak")).body()).contains("Plan zmienił stan");
        String version = Jsoup.parse(coordinator.get("/powiaty/2205/droga/pliki").body()).select("input[name=wersja]").val();
        var signed = coordinator.upload("/powiaty/2205/droga/pliki", Map.of("dotyczy", "SUBMISSION", "podpisal", "Jan Przykładowy", "dzien", "2028-01-10", "wersja", version),
                "plik", SIGNED_PDF);
        assertThat(signed.statusCode()).isEqualTo(303);
        assertThat(coordinator.upload("/powiaty/2205/droga/pliki", Map.of("dotyczy", "SUBMISSION", "podpisal", "Jan", "dzien", "2028-01-10"), "plik", new byte[] {1, 2}).body())
                .contains("To nie jest PDF");
        Document page = Jsoup.parse(coordinator.get("/powiaty/2205/droga").body());
        byte[] kept = coordinator.download(page.select("table a[href*=/droga/pliki/]").attr("href"));
        assertThat(kept).isEqualTo(SIGNED_PDF);
        noMoreFilesThanAreKept(coordinator, version);
        var reviewer = Sessions.of(REVIEWER, base());
        assertThat(reviewer.get("/powiaty/2205/droga/krok/zlozenie").statusCode()).isEqualTo(403);
        String first = Jsoup.parse(reviewer.get("/powiaty/2205/droga/krok/ocena-formalna").body()).select("input[name=wersja]").val();
        assertThat(reviewer.post("/powiaty/2205/droga/krok/ocena-formalna", Map.of("stan", "SUBMITTED", "wersja", first)).statusCode()).isEqualTo(303);
        var unreasoned = reviewer.post("/powiaty/2205/droga/krok/zwrot", Map.of("stan", "FORMAL_CHECK", "wersja", first));
        assertThat(unreasoned.statusCode()).isEqualTo(422);
        assertThat(reviewer.post("/powiaty/2205/droga/krok/zwrot", Map.of("stan", "FORMAL_CHECK", "wersja", first, "uzasadnienie", "Proszę o podpis.")).statusCode()).isEqualTo(303);
        assertThat(coordinator.get("/powiaty/2205/cele/C-EDU-1/edycja").statusCode()).isEqualTo(200);
        whoWorksInAnEditionStaysInIt(reviewer);
        aTabOfTheFirstRoundDecidesNothingInTheSecond(reviewer, first);
    }

    /** The state is the same as in the first round, the version is not. */
    private void aTabOfTheFirstRoundDecidesNothingInTheSecond(Sessions.Session reviewer, String first) {
        step(COORDINATOR, "submission", "RETURNED", Map.of("confirms", mark())).statusCode(200);
        step(REVIEWER, "formal-check", "SUBMITTED").statusCode(200).body("state", equalTo("FORMAL_CHECK"));
        var step = reviewer.post("/powiaty/2205/droga/krok/zwrot", Map.of("stan", "FORMAL_CHECK", "wersja", first, "uzasadnienie", "O pierwszej wersji."));
        var decision = reviewer.post("/powiaty/2205/ocena/decyzja/zwrot", Map.of("version", first, "giveBackReason", "O pierwszej wersji.", "do", "zapisz"));
        for (var answer : List.of(step, decision)) {
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(Jsoup.parse(answer.body()).select(".errors").text()).contains("Plan zmienił się");
            assertThat(Jsoup.parse(answer.body()).select("textarea").eachText()).as("what was typed stays").contains("O pierwszej wersji.");
        }
        assertThat(reviewer.post("/powiaty/2205/ocena/decyzja/krok", Map.of("step", "START_SUBSTANTIVE_REVIEW", "version", first)).statusCode()).isEqualTo(409);
        assertThat(reviewer.upload("/powiaty/2205/droga/pliki", Map.of("dotyczy", "ACCEPTANCE", "podpisal", "Jan", "dzien", "2028-01-10", "wersja", first), "plik", SIGNED_PDF).statusCode())
                .isEqualTo(409);
        saysNothingOfTheSecond(reviewer, first);
        send(REVIEWER, "return", Map.of("seen", "FORMAL_CHECK", "note", "O pierwszej wersji.", "version", Integer.parseInt(first))).then().statusCode(409)
                .body("version", equalTo(submitted()));
        var unsaid = new HashMap<String, Object>(Map.of("seen", "FORMAL_CHECK", "note", "O jakiej wersji?"));
        unsaid.put("version", null);
        send(REVIEWER, "return", unsaid).then().statusCode(422);
        path(COORDINATOR).body("state", equalTo("FORMAL_CHECK"));
        String second = Jsoup.parse(decision.body()).select("form[action$=/zwrot] input[name=version]").val();
        assertThat(second).isNotEqualTo(first);
        assertThat(reviewer.post("/powiaty/2205/ocena/decyzja/zwrot", Map.of("version", second, "giveBackReason", "O drugiej.", "do", "zapisz")).statusCode()).isEqualTo(303);
    }

    /** From the queue of an edition to its plan, through the forms and back: otherwise the newest enrolment would be judged without a word. */
    private static void whoWorksInAnEditionStaysInIt(Sessions.Session reviewer) {
        Document queue = Jsoup.parse(reviewer.get("/oceny?edycja=2027").body());
        String plan = queue.select("th a[href*=/2205/]").attr("href");
        assertThat(plan).isEqualTo("/powiaty/2205/ocena?edition=2027");
        assertThat(queue.select("td a[href*=/2205/ocena/przydzial]").attr("href")).endsWith("?edition=2027");
        Document screen = Jsoup.parse(reviewer.get(plan).body());
        assertThat(screen.select("main a[href^=/powiaty/2205], main form[action^=/powiaty/2205]").stream().map(each -> each.attr("href") + each.attr("action")))
                .isNotEmpty().allMatch(address -> address.contains("edition=2027"));
        var kept = reviewer.post("/powiaty/2205/ocena/notatki?edition=2027", Map.of("note", "Tylko w tej edycji.", "id", UUID.randomUUID().toString()));
        assertThat(kept.headers().firstValue("Location").orElseThrow()).endsWith("/powiaty/2205/ocena?kolumna=kryteria&edition=2027#notatki");
        assertThat(reviewer.get("/powiaty/2205/ocena/decyzja?edition=2026").statusCode()).isEqualTo(404);
    }

    /** Neither a judgement nor a remark; and no sentence is quoted by the number that it had in another version. */
    private static void saysNothingOfTheSecond(Sessions.Session reviewer, String first) {
        var judgement = reviewer.post("/powiaty/2205/ocena/kryteria/A2", Map.of("submitted", first, "version", "-1", "verdict", "met"));
        assertThat(judgement.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(judgement.body()).select(".errors").text()).contains("Plan zmienił się");
        var remark = reviewer.post("/powiaty/2205/ocena/uwagi/nowa?cel=A-ZAT-4", Map.of("submitted", first, "kind", "recommendation", "topic", "no_funding", "sentence", "0",
                "text", "O zdaniu pierwszej wersji."));
        assertThat(remark.statusCode()).isEqualTo(409);
        Document again = Jsoup.parse(remark.body());
        assertThat(again.select("textarea[name=text]").text()).isEqualTo("O zdaniu pierwszej wersji.");
        assertThat(again.select("input[name=sentence][checked]").eachAttr("value")).containsExactly("");
        assertThat(again.select("input[name=submitted]").val()).isNotEqualTo(first);
    }

    private static void noMoreFilesThanAreKept(Sessions.Session coordinator, String version) {
        Map<String, String> fields = Map.of("dotyczy", "SUBMISSION", "podpisal", "Jan Szósty", "dzien", "2028-01-10", "wersja", version);
        for (int file = 2; file <= KeepSignedFile.MOST; file++) {
            assertThat(coordinator.upload("/powiaty/2205/droga/pliki", fields, "plik", SIGNED_PDF).statusCode()).as("file " + file).isEqualTo(303);
        }
        var refused = coordinator.upload("/powiaty/2205/droga/pliki", fields, "plik", SIGNED_PDF);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(refused.body()).select(".errors").text()).contains("ile przechowujemy: 5");
        assertThat(Jsoup.parse(refused.body()).select("input[name=podpisal]").val()).isEqualTo("Jan Szósty");
    }

    private String base() {
        return address.replaceAll("/$", "");
    }
}
