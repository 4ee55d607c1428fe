package pl.pomost.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.audit.AuditLog;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.Forms;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** The team of powiat kartuski and its institutions, mended and taken out with real logins on the real database. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class TeamPagesTest {

    private static final String TEAM = "/powiaty/2205/zespol";
    /** Never came to a workshop and is named nowhere. */
    private static final String UNNAMED = TEAM + "/osoby/t21";
    private static final String NAMED = TEAM + "/osoby/t11";
    /** Works in many powiats. */
    private static final String SHARED = TEAM + "/instytucje/i35";
    private static final String OWN = TEAM + "/instytucje/i26";

    @TestHTTPResource
    String address;
    @Inject
    AuditLog audit;

    @AfterEach
    void putTheDemoBack() {
        DemoProcess.restore();
    }

    @Test
    void everythingWrittenOfAPersonCanBeMended() {
        Session coordinator = as("koordynator-2205");
        Document form = page(coordinator.get(NAMED + "/edycja"));
        assertThat(form.select("#imie").val() + " " + form.select("#nazwisko").val()).isEqualTo("Dorota Jankowska");
        var sent = Forms.filled(form, "nazwisko", "Jankowska-Nowak <b>");
        assertThat(coordinator.post(NAMED + "/edycja", sent).statusCode()).isEqualTo(303);
        Document team = page(coordinator.get(TEAM + "?zapisano=tak"));
        assertThat(team.select("[role=status]").text()).isNotBlank();
        assertThat(team.select("th").eachText()).contains("Dorota Jankowska-Nowak <b>");
        assertThat(page(coordinator.get("/powiaty/2205/kartki/W2-024")).text()).contains("Dorota Jankowska-Nowak <b>");
        Document again = page(coordinator.get(NAMED + "/edycja"));
        assertThat(Forms.filled(again, "version", "")).containsExactlyInAnyOrderElementsOf(Forms.filled(form, "version", "").stream()
                .map(each -> each.getKey().equals("nazwisko") ? Map.entry("nazwisko", "Jankowska-Nowak <b>") : each).toList());
        assertRecorded("t11", "Zmieniono dane osoby w zespole (t11).");
    }

    @Test
    void coordinatorWhoIsNotInTheTeamIsLedToAFormThatKnowsThem() {
        Session coordinator = as("koordynator-2205");
        assertThat(page(coordinator.get("/start")).select("main a[href='" + TEAM + "?ja=tak#imie']")).hasSize(1);
        Document team = page(coordinator.get(TEAM + "?ja=tak"));
        assertThat(team.select("main .message a[href='" + TEAM + "?ja=tak#imie']")).hasSize(1);
        assertThat(team.select("#osoba[open] #imie").val() + " " + team.select("#nazwisko").val()).isEqualTo("Joanna Miotk");
        assertThat(team.select("#konto").val()).isEqualTo("koordynator-2205");
        assertThat(team.select("#rola option[selected]").val()).isEqualTo("coordinator");
        assertThat(page(as("rops").get(TEAM)).select("a[href*='ja=tak']")).isEmpty();
        assertThat(page(coordinator.get(TEAM + "/klauzula")).select("main a[href='" + TEAM + "?ja=tak#imie']").text()).isEqualTo("Dopisz siebie do zespołu");
    }

    @Test
    void leaderOfNoAreaIsNamed() {
        Session coordinator = as("koordynator-2205");
        assertThat(page(coordinator.get(TEAM)).select("main .message").text()).doesNotContain("Lider bez obszaru");
        var refused = coordinator.post(TEAM + "/osoby", Map.of("imie", "Lech", "nazwisko", "Bezobszarowy", "rola", "area_leader", "sektor", "ngo", "email", "lech.powiat.pl"));
        assertThat(page(refused).select(".errors li a").eachAttr("href")).as("an e-mail that is none").containsExactly("#email");
        assertThat(coordinator.post(TEAM + "/osoby", Map.of("imie", "Lech", "nazwisko", "Bezobszarowy", "rola", "area_leader", "sektor", "ngo")).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get(TEAM)).select("main .message").text()).contains("Lider bez obszaru: Lech Bezobszarowy");
    }

    @Test
    void accountIsTiedAndUntied() {
        Session coordinator = as("koordynator-2205");
        Document form = page(coordinator.get(UNNAMED + "/edycja"));
        assertThat(coordinator.post(UNNAMED + "/edycja", Forms.filled(form, "konto", "koordynator-2216")).statusCode()).isEqualTo(303);
        form = page(coordinator.get(UNNAMED + "/edycja"));
        assertThat(form.select("#konto").val()).isEqualTo("koordynator-2216");
        assertThat(coordinator.post(UNNAMED + "/edycja", Forms.filled(form, "konto", "")).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get(UNNAMED + "/edycja")).select("#konto").val()).isEmpty();
    }

    @Test
    void mistakesInAPersonComeBackAtTheirFieldsWithEverythingTyped() {
        var answer = as("koordynator-2205").post(NAMED + "/edycja", List.of(Map.entry("do", "zapisz"), Map.entry("imie", " "), Map.entry("nazwisko", "Nowak"),
                Map.entry("instytucja", "i99"), Map.entry("rola", "szef"), Map.entry("obszary", "EDU"), Map.entry("konto", "nikt-taki")));
        Document page = page(answer);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select(".errors li a").eachAttr("href")).containsExactly("#imie", "#instytucja", "#rola", "#sektor", "#konto");
        assertThat(page.select("#nazwisko").val()).isEqualTo("Nowak");
        assertThat(page.select("#konto").val()).isEqualTo("nikt-taki");
        assertThat(page.select("input[name=obszary][checked]").eachAttr("value")).containsExactly("EDU");
        assertThat(page.select("[aria-invalid]")).isNotEmpty().allSatisfy(field -> assertThat(page.getElementById(field.id() + "-blad")).isNotNull());
    }

    @Test
    void accountThatNobodyHasIsRefusedAtItsField() {
        Session coordinator = as("koordynator-2205");
        var answer = coordinator.post(NAMED + "/edycja", Forms.filled(page(coordinator.get(NAMED + "/edycja")), "konto", "nikt-taki"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).select(".errors li a").eachAttr("href")).containsExactly("#konto");
        assertThat(page(answer).select("#konto-blad").text()).contains("Nie ma konta");
    }

    @Test
    void whoSavesAPersonOrAnInstitutionSecondSeesBothTextsAndMaySaveAgain() {
        Session coordinator = as("koordynator-2205");
        for (var each : Map.of(NAMED, "funkcja", OWN, "adres").entrySet()) {
            String form = each.getKey() + "/edycja";
            Document opened = page(coordinator.get(form));
            assertThat(coordinator.post(form, Forms.filled(opened, each.getValue(), "pierwsze")).statusCode()).as(form).isEqualTo(303);
            var refused = coordinator.post(form, Forms.filled(opened, each.getValue(), "drugie"));
            assertThat(refused.statusCode()).as(form).isEqualTo(409);
            assertThat(page(refused).select("table.cards").text()).as(form).contains("pierwsze", "drugie");
            assertThat(coordinator.post(form, Forms.filled(page(refused), each.getValue(), "drugie")).statusCode()).as(form).isEqualTo(303);
        }
    }

    @Test
    void personWhomSomethingNamesStaysAndThePageSaysWhere() {
        Session coordinator = as("koordynator-2205");
        Document asked = page(coordinator.get(NAMED + "/usun"));
        assertThat(asked.select("main button")).isEmpty();
        assertThat(asked.select(".bead").eachText()).anyMatch(text -> text.startsWith("W2-024")).anyMatch(text -> text.startsWith("Warsztat 1"));
        asked.select(".bead").eachAttr("href").forEach(place -> assertThat(coordinator.get(place).statusCode()).as(place).isEqualTo(200));
        assertThat(coordinator.post(NAMED + "/usun", Map.of()).statusCode()).isEqualTo(409);
        assertThat(page(coordinator.get(TEAM)).text()).contains("Dorota Jankowska");
    }

    @Test
    void coordinatorOfThePlanStays() {
        assertThat(page(as("koordynator-2205").get(TEAM + "/osoby/t01/usun")).select(".message.is-bad")).hasSize(1);
    }

    @Test
    void personWhomNothingNamesIsTakenOutAndTheNextOneGetsACodeOfTheirOwn() {
        Session coordinator = as("koordynator-2205");
        assertThat(page(coordinator.get(UNNAMED + "/usun")).select("h1").text()).isEqualTo("Usuń z zespołu: Marek Lejk");
        assertThat(coordinator.post(UNNAMED + "/usun", Map.of()).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get(TEAM)).text()).doesNotContain("Marek Lejk");
        assertThat(coordinator.get(UNNAMED + "/edycja").statusCode()).isEqualTo(404);
        assertThat(coordinator.post(UNNAMED + "/usun", Map.of()).statusCode()).isEqualTo(404);
        assertThat(coordinator.post(TEAM + "/osoby", Map.of("imie", "Anna", "nazwisko", "Nowa", "rola", "member", "sektor", "county")).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get(TEAM)).select("caption:contains(Osoby w zespole) ~ tbody tr th").last().text()).isEqualTo("Anna Nowa");
        assertRecorded("t21", "Usunięto osobę z zespołu (t21).");
    }

    @Test
    void personComesWithAnInstitutionThatIsNotOnTheListYet() {
        Session coordinator = as("koordynator-2205");
        var person = Map.of("imie", "Iryna", "nazwisko", "Bojko", "rola", "member", "nowa-nazwa", "Klub „Most”", "nowa-siedziba", "Kartuzy", "sektor", "ngo");
        var refused = coordinator.post(TEAM + "/osoby", person);
        assertThat(refused.statusCode()).isEqualTo(422);
        Document form = page(refused);
        assertThat(form.title()).startsWith("Błąd: ");
        assertThat(form.select(".errors[autofocus] li").eachText()).containsExactly("Rodzaj: wybierz z listy.");
        assertThat(form.select("#nowa-instytucja[open] #nowa-nazwa").val()).isEqualTo("Klub „Most”");
        assertThat(form.select("#instytucje").text()).doesNotContain("Klub „Most”");
        var complete = new HashMap<>(person);
        complete.put("nowa-rodzaj", "NGO");
        assertThat(coordinator.post(TEAM + "/osoby", complete).statusCode()).isEqualTo(303);
        Document team = page(coordinator.get(TEAM));
        assertThat(team.select("tr:has(th:contains(Iryna Bojko)) td").first().text()).isEqualTo("Klub „Most”");
        assertThat(team.select("#instytucje tr:contains(Klub „Most”) td").first().text()).isEqualTo("organizacja pozarządowa");
    }

    @Test
    void personRepresentsWhomTheirInstitutionRepresents() {
        Session coordinator = as("koordynator-2205");
        var alone = Map.of("imie", "Ewa", "nazwisko", "Lis", "rola", "member");
        assertThat(page(coordinator.post(TEAM + "/osoby", alone)).select(".errors li a").eachAttr("href")).containsExactly("#sektor");
        assertThat(coordinator.post(TEAM + "/osoby", Map.of("imie", "Ewa", "nazwisko", "Lis", "rola", "member", "instytucja", "i01")).statusCode()).isEqualTo(303);
        String form = page(coordinator.get(TEAM)).select("tr:has(th:contains(Ewa Lis)) a[href$=edycja]").attr("href");
        assertThat(page(coordinator.get(form)).select("#sektor option[selected]").val()).isEqualTo("county");
    }

    @Test
    void institutionNeedsItsKind() {
        var refused = as("koordynator-2205").post(TEAM + "/instytucje", Map.of("nazwa", "Koło", "sektor-instytucji", "ngo", "siedziba", "Kartuzy"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).select(".errors li a").eachAttr("href")).containsExactly("#rodzaj");
    }

    @Test
    void institutionOfThisPowiatAloneIsCalledOtherwise() {
        Session coordinator = as("koordynator-2205");
        Document form = page(coordinator.get(OWN + "/edycja"));
        assertThat(coordinator.post(OWN + "/edycja", Forms.filled(form, "nazwa", "Fundacja „Dwa Brzegi”")).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get(TEAM)).select("#instytucje th").eachText()).contains("Fundacja „Dwa Brzegi”");
        assertRecorded("i26", "Zmieniono instytucję Fundacja „Dwa Brzegi”.");
        var twice = coordinator.post(OWN + "/edycja", Forms.filled(page(coordinator.get(OWN + "/edycja")), "nazwa", otherName(coordinator)));
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(page(twice).select("#nazwa-blad").text()).contains("Na liście jest już instytucja");
        assertThat(coordinator.post(OWN + "/edycja", Forms.filled(page(coordinator.get(OWN + "/edycja")), "nazwa", form.select("#nazwa").val())).statusCode()).isEqualTo(303);
    }

    @Test
    void institutionThatOtherPowiatsUseKeepsItsNameAndTakesThePowiatsOwnWords() {
        Session coordinator = as("koordynator-2205");
        Document form = page(coordinator.get(SHARED + "/edycja"));
        assertThat(form.select("#nazwa, #siedziba")).isEmpty();
        assertThat(form.select("main").text()).contains("korzysta też inny powiat");
        assertThat(coordinator.post(SHARED + "/edycja", Forms.filled(form, "uwaga", "Dyżur we wtorki")).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get(SHARED + "/edycja")).select("#uwaga").text()).isEqualTo("Dyżur we wtorki");
        var forced = new ArrayList<>(Forms.filled(page(coordinator.get(SHARED + "/edycja")), "nazwa", "Cudza"));
        assertThat(coordinator.post(SHARED + "/edycja", forced).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get(TEAM)).select("#instytucje").text()).contains("Placówka Straży Granicznej w Gdańsku").doesNotContain("Cudza");
    }

    @Test
    void institutionThatSomethingNamesStaysAndAFreeOneGoes() {
        Session coordinator = as("koordynator-2205");
        assertThat(coordinator.post(SHARED + "/usun", Map.of()).statusCode()).isEqualTo(409);
        assertThat(page(coordinator.get(SHARED + "/usun")).select(".bead .code").eachText()).hasSize(1).allMatch(code -> code.startsWith("A-"));
        Document busy = page(coordinator.get(TEAM + "/instytucje/i01/usun"));
        assertThat(busy.select(".bead").eachAttr("href")).hasSize(20).allSatisfy(place -> assertThat(coordinator.get(place).statusCode()).as(place).isEqualTo(200));
        assertThat(busy.text()).contains("I jeszcze w");
        assertThat(coordinator.post(TEAM + "/instytucje", Map.of("nazwa", "Koło bez nikogo", "rodzaj", "NGO", "sektor-instytucji", "ngo", "siedziba", "Kartuzy")).statusCode()).isEqualTo(303);
        assertThat(coordinator.post(TEAM + "/instytucje/i36/usun", Map.of()).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get(TEAM)).select("#instytucje").text()).doesNotContain("Koło bez nikogo");
        assertRecorded("i36", "Usunięto z procesu instytucję Koło bez nikogo.");
    }

    @Test
    void onlyTheOwnCoordinatorMendsTheTeam() {
        Map<String, Integer> answers = Map.of("czlonek-2205", 403, "rops", 403, "auditor", 403, "koordynator-2206", 404, "ekspert-edukacja", 404);
        answers.forEach((user, status) -> {
            for (String path : List.of(UNNAMED + "/edycja", UNNAMED + "/usun", OWN + "/edycja", SHARED + "/usun")) {
                assertThat(as(user).get(path).statusCode()).as("%s reads %s", user, path).isEqualTo(status);
                assertThat(as(user).post(path, Map.of("do", "zapisz")).statusCode()).as("%s posts %s", user, path).isEqualTo(status);
            }
        });
        assertThat(page(as("czlonek-2205").get(TEAM)).select("main a[href*=edycja], main a[href*=usun]")).isEmpty();
    }

    private static String otherName(Session coordinator) {
        return page(coordinator.get(TEAM + "/instytucje/i02/edycja")).select("#nazwa").val();
    }

    private void assertRecorded(String subject, String sentence) {
        assertThat(audit.count("powiat = ?1 and subject = ?2 and sentence = ?3", "2205", subject, sentence)).isPositive();
    }

    private Session as(String user) {
        return Sessions.of(user, address.replaceAll("/$", ""));
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }
}
