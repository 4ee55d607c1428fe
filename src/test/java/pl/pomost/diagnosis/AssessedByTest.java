package pl.pomost.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.standard.OwnStandards;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.Forms;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** Versions of a standard and what a team said by each; states kept and laid side by side; from a level below its target to an action. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class AssessedByTest {

    private static final String LIST = "/powiaty/2205/samoocena";
    private static final String STATES = LIST + "/stany";
    private static final String OLDER = "Oceniono według wersji 1; obowiązuje 2.";

    @TestHTTPResource
    String address;
    @Inject
    OwnStandards standards;
    @Inject
    AssessmentSnapshots snapshots;

    /** Others submit plans, and states are kept with them. */
    @BeforeEach
    void noStateIsKept() {
        QuarkusTransaction.requiringNew().run(() -> snapshots.deleteAll());
    }

    @AfterEach
    void putTheDemoBack() {
        standards.remove();
        QuarkusTransaction.requiringNew().run(() -> snapshots.deleteAll());
        DemoProcess.restore();
    }

    @Test
    void anAssessmentKeepsItsVersionUntilTheTeamAssessesItselfAnew() {
        Session coordinator = as("koordynator-2205");
        Document before = page(coordinator.get(LIST));
        assertThat(before.text()).doesNotContain("Oceniono według wersji");
        standards.agreeOn("EDU-1", 2, "Wspólna procedura w co najmniej 60% szkół.");

        Document list = page(coordinator.get(LIST));
        assertThat(list.select("#EDU-1").text()).contains("Jest 1.", OLDER);
        assertThat(list.select("#EDU-2").text()).doesNotContain("Oceniono według wersji");
        assertThat(list.select("li.standard")).hasSize(26);
        Document old = page(coordinator.get(LIST + "/EDU-1"));
        assertThat(old.select("ins").text()).contains("60%");
        assertThat(old.select("input[name=level][value=2] + span").text()).contains("≥50%");
        assertThat(page(as("koordynator-2206").get(LIST + "/EDU-1")).text()).contains(OLDER);

        assertThat(coordinator.post(LIST + "/EDU-1", Forms.filled(old, "comment", "Tylko uwaga.")).statusCode()).isEqualTo(303);
        assertThat(coordinator.post(LIST + "/obszar/EDU", Forms.filled(page(coordinator.get(LIST + "/obszar/EDU")), "level-EDU-1", "2", "what-EDU-1", "Umowa")).statusCode()).isEqualTo(303);
        assertThat(version("EDU-1")).isEqualTo(1);
        assertThat(page(coordinator.get(STATES)).text()).contains("Nie ma jeszcze zapisanego stanu");

        Document anew = page(coordinator.get(LIST + "/EDU-1?wersja=2"));
        assertThat(anew.select("input[name=level][value=2] + span").text()).contains("60%");
        assertThat(anew.select("input[name=level][checked]").val()).isEqualTo("brak");
        Document area = page(coordinator.get(LIST + "/obszar/EDU"));
        assertThat(coordinator.post(LIST + "/EDU-1", Forms.filled(anew, "level", "1")).statusCode()).isEqualTo(303);
        assertThat(version("EDU-1")).isEqualTo(2);
        var unread = coordinator.post(LIST + "/obszar/EDU", Forms.filled(area, "level-EDU-1", "3"));
        assertThat(unread.statusCode()).as("a form made by the version before").isEqualTo(422);
        assertThat(page(unread).select("#bledy").text()).contains("teraz to wersja 2");
        assertThat(page(unread).select("input[name=of-EDU-1]").val()).isEqualTo("2");
        var hands = coordinator.post(LIST + "/EDU-1/liczenie", Map.of("rece-3", "9", "wersja", "1"));
        assertThat(hands.statusCode()).isEqualTo(422);
        assertThat(page(hands).select("#bledy").text()).contains("teraz to wersja 2");
        Document now = page(coordinator.get(LIST + "/EDU-1"));
        assertThat(coordinator.post(LIST + "/EDU-1", Forms.filled(now, "wersja", "1")).statusCode()).isEqualTo(422);
        assertThat(page(coordinator.get(LIST)).select("#EDU-1").text()).contains("Jest 1.");
        assertThat(page(coordinator.get(LIST)).select("#EDU-1").text()).contains("Jest 1.").doesNotContain("Oceniono według wersji");

        Document states = page(coordinator.get(STATES));
        assertThat(states.select("table.cards").first().select("tr:contains(EDU-1)").text()).contains("2 1", "niżej o 1", "według wersji 1, potem 2");
        assertThat(states.text()).contains("Przed oceną według nowej wersji standardu", "Wyżej: 0, niżej: 1, bez zmian: 25");
        assertThat(page(as("rops").get("/standardy/EDU-1")).select("tr:contains(wersja 2) td.num").text()).isEqualTo("1");
    }

    @Test
    void statesAreKeptOnDemandAndLaidSideBySide() {
        Session coordinator = as("koordynator-2205");
        assertThat(as("czlonek-2205").post(STATES, Map.of("do", "zapisz", "name", "x")).statusCode()).isEqualTo(403);
        assertThat(coordinator.post(STATES, Map.of("do", "zapisz", "name", "")).statusCode()).isEqualTo(422);
        assertThat(coordinator.post(STATES, Map.of("do", "zapisz", "name", "Przed zmianami")).statusCode()).isEqualTo(303);
        assertThat(coordinator.post(LIST + "/EDU-1", Forms.filled(page(coordinator.get(LIST + "/EDU-1")), "level", "3", "evidence-what-0", "Umowa")).statusCode()).isEqualTo(303);

        Document states = page(coordinator.get(STATES));
        assertThat(states.select("tr:contains(EDU-1)").text()).contains("wyżej o 2");
        assertThat(states.select("svg[role=img] desc").text()).contains("Wyżej: 1, niżej: 0, bez zmian: 25");
        assertThat(states.select("svg .levels-head")).hasSize(1);
        assertThat(states.select("select[name=do] option").last().text()).isEqualTo("dziś");
        String kept = states.select("select[name=od] option").val();
        assertThat(page(coordinator.get(STATES + "?od=" + kept + "&do=" + kept)).text()).contains("bez zmian: 26");
        assertThat(page(as("ekspert-zdrowie").get(STATES)).select("table").first().select("tbody .code").eachText()).isNotEmpty().allMatch(code -> code.startsWith("ZDR-"));
        assertThat(as("ekspert-zdrowie").get(STATES).body()).doesNotContain("Zapisz stan na dziś");
        assertThat(Sessions.anonymous(base()).get(STATES).statusCode()).isEqualTo(302);
    }

    @Test
    void whatWasSaidSinceTheLastKeptStateIsKeptBeforeATeamAssessesItselfAnew() {
        Session coordinator = as("koordynator-2205");
        standards.agreeOn("EDU-1", 2, "Wspólna procedura w co najmniej 60% szkół.");
        standards.agreeOn("EDU-2", 2, "Inny warunek.");
        assertThat(coordinator.post(STATES, Map.of("do", "zapisz", "name", "Rano")).statusCode()).isEqualTo(303);
        assertThat(coordinator.post(LIST + "/EDU-1", Forms.filled(page(coordinator.get(LIST + "/EDU-1")), "level", "3", "evidence-what-0", "Umowa")).statusCode()).isEqualTo(303);
        assertThat(coordinator.post(LIST + "/EDU-1", Forms.filled(page(coordinator.get(LIST + "/EDU-1?wersja=2")), "level", "1")).statusCode()).isEqualTo(303);
        Document states = page(coordinator.get(STATES));
        assertThat(states.select("select[name=od] option").eachText()).hasSize(2).last().asString().contains("Przed oceną według nowej wersji standardu");
        String kept = states.select("select[name=od] option").last().val();
        assertThat(page(coordinator.get(STATES + "?od=" + kept)).select("table.cards").first().select("tr:contains(EDU-1)").text()).contains("3 1", "niżej o 2");
        assertThat(page(coordinator.get(STATES + "?od=" + kept)).select("table.cards").first().select("tr:contains(EDU-1) td[data-label=Cel], tr:contains(EDU-1) td[data-label=Dowody]").eachText()).hasSize(2)
                .first().asString().isEqualTo("3");
        String first = states.select("select[name=od] option").first().val();
        assertThat(page(coordinator.get(STATES + "?od=" + kept + "&do=" + first)).select("table.cards").first().select("tr:contains(EDU-1)").text()).as("chosen the wrong way round")
                .contains("1 3", "wyżej o 2");

        assertThat(coordinator.post(LIST + "/EDU-2", Forms.filled(page(coordinator.get(LIST + "/EDU-2?wersja=2")), "level", "0")).statusCode()).isEqualTo(303);
        assertThat(version("EDU-2")).isEqualTo(2);
        assertThat(page(coordinator.get(STATES)).select("select[name=od] option")).as("the last one says the same of EDU-2").hasSize(2);
    }

    @Test
    void aLevelBelowItsTargetLeadsToAnAction() {
        Session coordinator = as("koordynator-2205");
        Document standard = page(coordinator.get(LIST + "/EDU-1"));
        assertThat(standard.select("section[aria-labelledby=cele-h]").text()).contains("A-EDU-1", "poziom 1 → 3");
        String plan = standard.select("a[href*=dzialania/nowy]").attr("href");
        Document form = page(coordinator.get(plan));
        assertThat(form.select("select[name=standard-code-0] option[selected]").val()).isEqualTo("EDU-1");
        assertThat(form.select("select[name=standard-from-0] option[selected]").val()).isEqualTo("1");
        assertThat(form.select("select[name=standard-to-0] option[selected]").val()).isEqualTo("3");
        assertThat(form.select("[name=area][checked], select[name=area] option[selected]").val()).isEqualTo("EDU");

        assertThat(as("czlonek-2205").post(LIST + "/EDU-1/dzialania", List.of(Map.entry("dzialanie", "A-EDU-2"))).statusCode()).isEqualTo(403);
        assertThat(standard.select("input[name=bylo]").eachAttr("value")).containsExactly("A-EDU-1");
        assertThat(coordinator.post(LIST + "/EDU-1/dzialania", Map.of()).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get("/powiaty/2205/dzialania/A-EDU-1")).text()).as("tied by somebody else, not untied here").contains("EDU-1 Przyjęcie ucznia");
        assertThat(coordinator.post(LIST + "/EDU-1/dzialania", List.of(Map.entry("bylo", "A-EDU-1"), Map.entry("dzialanie", "A-EDU-2"))).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get("/powiaty/2205/dzialania/A-EDU-2")).select("dd a[href=/powiaty/2205/samoocena/EDU-1]").text()).contains("EDU-1 Przyjęcie ucznia", "→ 3");
        assertThat(page(coordinator.get("/powiaty/2205/dzialania/A-EDU-1")).text()).doesNotContain("EDU-1 Przyjęcie ucznia");
        assertThat(page(coordinator.get(LIST)).select("#EDU-1").text()).contains("Prowadzą do celu: A-EDU-2");
        assertThat(coordinator.post(LIST + "/EDU-1/dzialania", Map.of("bylo", "A-EDU-2")).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get(LIST)).select("#EDU-1").text()).contains("Poniżej celu i bez działania.");
    }

    @Test
    void othersSeeWhatWasDoneElsewhereAsFarAsTheyMay() {
        Document neighbour = page(as("koordynator-2206").get("/powiaty/2206/samoocena/EDU-1"));
        assertThat(neighbour.select("section[aria-labelledby=cele-h] table tr:contains(kartuski) a").attr("href")).isEqualTo("/powiaty/2205/dzialania/A-EDU-1?edition=2027");
        assertThat(page(as("czlonek-2205").get(LIST + "/EDU-1")).select("section[aria-labelledby=cele-h] table")).as("nothing is published yet").isEmpty();
    }

    private static int version(String code) {
        Integer version = JsonPath.from(DemoProcess.of("2205")).get("self_assessment.find { it.standard == '" + code + "' }.standard_version");
        return version == null ? 1 : version;
    }

    private Session as(String user) {
        return Sessions.of(user, base());
    }

    private String base() {
        return address.replaceAll("/$", "");
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }
}
