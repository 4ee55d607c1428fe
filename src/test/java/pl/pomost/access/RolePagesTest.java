package pl.pomost.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.Forms;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** Roles are given and ended on pages, and what they open is what they say. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class RolePagesTest {

    private static final String POWIAT = "/powiaty/2205";
    private static final String PERSON = "ekspert-kultura";

    @TestHTTPResource
    String address;

    @AfterEach
    void endWhatWasGiven() {
        end("koordynator-2205", POWIAT + "/role", PERSON);
        end("admin", "/role", "ekspert-pomoc");
        DemoProcess.restore();
    }

    @Test
    void aLeaderOfAnAreaReadsEverythingAndWritesTheirOwnArea() {
        assertThat(as(PERSON).get(POWIAT + "/kartki").statusCode()).isEqualTo(404);

        grant("koordynator-2205", POWIAT + "/role", Map.of("konto", PERSON, "rola", "AREA_LEADER", "obszar", "KUL"));

        assertThat(as(PERSON).get(POWIAT + "/kartki").statusCode()).isEqualTo(200);
        assertThat(as(PERSON).get(POWIAT + "/zespol").statusCode()).isEqualTo(200);
        assertThat(as(PERSON).get(POWIAT + "/diagnoza/nowy").statusCode()).isEqualTo(200);
        assertThat(as(PERSON).post(POWIAT + "/diagnoza/D-KUL-01/stan", Map.of("do", "cofnij")).statusCode()).isEqualTo(303);
        assertThat(as(PERSON).post(POWIAT + "/diagnoza/D-EDU-01/stan", Map.of("do", "cofnij")).statusCode()).isEqualTo(403);
        assertThat(as(PERSON).post(POWIAT + "/cele/C-EDU-1/usun", Map.of()).statusCode()).isEqualTo(403);
        assertThat(page(PERSON, POWIAT + "/diagnoza/D-KUL-01").select("a[href$=edycja]")).isNotEmpty();
        assertThat(page(PERSON, POWIAT + "/diagnoza/D-EDU-01").select("a[href$=edycja]")).isEmpty();
        assertThat(as(PERSON).get(POWIAT + "/zespol/osoby/t21/edycja").statusCode()).isEqualTo(403);
    }

    @Test
    void aLeaderOfAnAreaWritesItsStandardsAndItsVisionAndNoOthers() {
        grant("koordynator-2205", POWIAT + "/role", Map.of("konto", PERSON, "rola", "AREA_LEADER", "obszar", "KUL"));

        assertThat(as(PERSON).post(POWIAT + "/samoocena/KUL-1", Forms.filled(page(PERSON, POWIAT + "/samoocena/KUL-1"), "level", "1")).statusCode()).isEqualTo(303);
        assertThat(as(PERSON).get(POWIAT + "/samoocena/obszar/KUL").statusCode()).isEqualTo(200);
        assertThat(as(PERSON).post(POWIAT + "/wizja/KUL", Forms.filled(page(PERSON, POWIAT + "/wizja/KUL"), "text", "Spotykamy się i znamy się nawzajem.")).statusCode()).isEqualTo(303);

        assertThat(as(PERSON).post(POWIAT + "/samoocena/EDU-1", Map.of("do", "zapisz", "level", "1")).statusCode()).isEqualTo(403);
        assertThat(as(PERSON).get(POWIAT + "/samoocena/obszar/EDU").statusCode()).isEqualTo(403);
        assertThat(as(PERSON).get(POWIAT + "/wizja/EDU").statusCode()).isEqualTo(403);
        assertThat(as(PERSON).post(POWIAT + "/wizja/powiat", Map.of("do", "zapisz", "text", "Nie moje")).statusCode()).isEqualTo(403);
        assertThat(page(PERSON, POWIAT + "/wizja").select("a[href$=/wizja/KUL]")).hasSize(1);
        assertThat(page(PERSON, POWIAT + "/wizja").select("a[href$=/wizja/EDU]")).isEmpty();
    }

    @Test
    void theLastCoordinatorKeepsTheRoleUntilSomebodyElseHasItToo() {
        Element only = page("admin", "/role").select("tbody tr:contains(koordynator-2262)").first();
        var refused = as("admin").post(only.select("form").attr("action"), Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select(".errors").text()).contains("to ostatnia osoba koordynująca w tym powiecie");
        assertThat(as("koordynator-2262").get("/powiaty/2262/plan/metryka").statusCode()).isEqualTo(200);

        var closing = as("koordynator-2262").post("/moje-dane/zamkniecie", Map.of("rozumiem", "tak"));
        assertThat(closing.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(closing.body()).select("#rozumiem-blad").text()).contains("Gdynia").contains("Najpierw przekaż");

        grant("admin", "/role", Map.of("konto", "ekspert-pomoc", "rola", "COORDINATOR", "powiat", "2262"));
        Element other = page("admin", "/role").select("tbody tr:contains(ekspert-pomoc):contains(Gdynia)").first();
        assertThat(as("admin").post(other.select("form").attr("action"), Map.of()).statusCode()).isEqualTo(303);
    }

    @Test
    void aScribeWritesCardsButChangesNoEntries() {
        grant("koordynator-2205", POWIAT + "/role", Map.of("konto", PERSON, "rola", "SCRIBE"));

        assertThat(as(PERSON).get(POWIAT + "/warsztaty/1/dopisz").statusCode()).isEqualTo(200);
        assertThat(as(PERSON).get(POWIAT + "/diagnoza/nowy").statusCode()).isEqualTo(403);
    }

    @Test
    void whoeverLeadsOneWorkshopSeesItsRoomsAndNothingBesideThem() {
        grant("koordynator-2205", POWIAT + "/role", Map.of("konto", PERSON, "rola", "FACILITATOR", "etap", "2"));

        for (String path : new String[] {"/warsztaty/2", "/warsztaty/2/tablica", "/warsztaty/2/kropki", "/warsztaty/2/dopisz", "/kartki/W2-001"}) {
            assertThat(as(PERSON).get(POWIAT + path).statusCode()).as(path).isEqualTo(200);
        }
        for (String path : new String[] {"/warsztaty/1", "/warsztaty/1/tablica", "/warsztaty", "/kartki", "/kartki/W1-018", "/zespol", "/plan", "/watek"}) {
            assertThat(as(PERSON).get(POWIAT + path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(page(PERSON, "/start").select("a[href=/powiaty/2205/warsztaty/2]")).hasSize(1);
        assertThat(page(PERSON, POWIAT + "/warsztaty/2").select(".rail-links a")).isEmpty();
        assertThat(page(PERSON, POWIAT + "/warsztaty/2").select("form[action$=ponowne-otwarcie]")).hasSize(1);
        assertThat(as(PERSON).post(POWIAT + "/warsztaty/1/ponowne-otwarcie", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverLeadsOneWorkshopMakesEntriesOfItsCardsInTheHallAndTiesThemToNothingElse() {
        grant("koordynator-2205", POWIAT + "/role", Map.of("konto", PERSON, "rola", "FACILITATOR", "etap", "2"));
        Document board = page(PERSON, POWIAT + "/warsztaty/2/tablica");
        assertThat(board.select("button[name=rodzaj][value=DIAGNOSIS]")).hasSize(1);
        String card = board.select("[data-card]:has(a:containsOwn(W2-001)) input[name=kartka]").val();
        String foreign = page("koordynator-2205", POWIAT + "/warsztaty/1/tablica").select("[data-card]:has(a:containsOwn(W1-018)) input[name=kartka]").val();
        var asked = List.of(Map.entry("etap", "2"), Map.entry("rodzaj", "DIAGNOSIS"), Map.entry("kartka", card), Map.entry("kartka", foreign));
        String hall = as(PERSON).post(POWIAT + "/kartki/wpis", asked).headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", "");
        Document form = page(PERSON, hall);
        assertThat(form.select("input[name=cards]").eachAttr("value")).as("cards of other workshops are left out").containsExactly("W2-001");
        assertThat(form.select("a[href*=nowy]")).as("what they may not open is not offered").isEmpty();

        var entry = new ArrayList<Map.Entry<String, String>>();
        form.select("form.room-entry input[name], .room-entry form [name]").stream().filter(field -> !field.tagName().equals("button")).forEach(field -> entry.add(Map.entry(field.attr("name"), field.val())));
        entry.removeIf(field -> List.of("kind", "area", "csrf-token").contains(field.getKey()));
        entry.addAll(List.of(Map.entry("kind", "problem"), Map.entry("area", "EDU"), Map.entry("do", "zapisz")));
        var more = new ArrayList<>(entry);
        more.addAll(List.of(Map.entry("cards", "W1-018"), Map.entry("goals", "C-EDU-1")));
        HttpResponse<String> made = as(PERSON).post(POWIAT + "/diagnoza/nowy", more);
        assertThat(made.statusCode()).as(() -> Jsoup.parse(made.body()).select(".errors").text()).isEqualTo(303);
        String back = made.headers().firstValue("Location").orElseThrow();
        assertThat(back).contains("/warsztaty/2/prowadzenie?dodano=D-");
        String code = back.replaceAll(".*=", "");
        assertThat(page("koordynator-2205", POWIAT + "/diagnoza/" + code).text()).contains("W2-001").doesNotContain("W1-018").doesNotContain("C-EDU-1");
        assertThat(page("koordynator-2205", POWIAT + "/historia?rodzaj=diagnosis").select("tbody tr:contains(" + code + ")").text()).contains("Dodano");

        entry.removeIf(field -> field.getKey().equals("cards"));
        assertThat(as(PERSON).post(POWIAT + "/diagnoza/nowy", entry).statusCode()).as("of no card of the workshop").isEqualTo(403);
        entry.add(Map.entry("cards", "W2-001"));
        entry.removeIf(field -> field.getKey().equals("title"));
        Document refused = Jsoup.parse(as(PERSON).post(POWIAT + "/diagnoza/nowy", entry).body());
        assertThat(refused.select(".errors li")).isNotEmpty();
        assertThat(refused.text()).as("what lies beside the workshop is not shown in a form that comes back").doesNotContain("W1-0").doesNotContain("C-EDU-");
        entry.replaceAll(field -> field.getKey().equals("wroc") ? Map.entry("wroc", POWIAT + "/warsztaty/1/prowadzenie") : field);
        assertThat(as(PERSON).post(POWIAT + "/diagnoza/nowy", entry).statusCode()).as("of another workshop").isEqualTo(404);
        assertThat(as(PERSON).get(POWIAT + "/diagnoza/nowy").statusCode()).isEqualTo(404);
        assertThat(as(PERSON).get(POWIAT + "/diagnoza/" + code + "/edycja").statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverLeadsOneWorkshopRewritesASentenceInTheHallAndFindsTheWayBack() {
        grant("koordynator-2205", POWIAT + "/role", Map.of("konto", PERSON, "rola", "FACILITATOR", "etap", "3"));
        String console = POWIAT + "/warsztaty/3/prowadzenie";
        String card = page(PERSON, POWIAT + "/warsztaty/3/tablica").select("[data-card]:has(a:containsOwn(W3-014)) input[name=kartka]").val();
        var asked = List.of(Map.entry("etap", "3"), Map.entry("rodzaj", "VISION"), Map.entry("kartka", card));
        String hall = as(PERSON).post(POWIAT + "/kartki/wpis", asked).headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", "");
        Document form = page(PERSON, hall);
        assertThat(form.select("textarea[name=text]").text()).as("the sentence as it is").startsWith("Każda szkoła wie");
        var sentence = new ArrayList<Map.Entry<String, String>>();
        form.select(".room-entry input[name], .room-entry textarea[name]").stream().filter(field -> !field.attr("name").equals("csrf-token"))
                .forEach(field -> sentence.add(Map.entry(field.attr("name"), field.val())));
        sentence.removeIf(field -> field.getKey().equals("text"));
        sentence.add(Map.entry("do", "zapisz"));

        HttpResponse<String> empty = as(PERSON).post(POWIAT + "/wizja/EDU", sentence);
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(empty.body()).select(".crumbs a").eachAttr("href")).as("they see no list of sentences").containsExactly(console);
        sentence.add(Map.entry("text", "Każda szkoła uczy po polsku i słucha."));
        assertThat(as(PERSON).post(POWIAT + "/wizja/EDU", sentence).headers().firstValue("Location").orElse("")).contains("/warsztaty/3/prowadzenie?dodano=WIZJA-EDU");
        assertThat(page("koordynator-2205", POWIAT + "/wizja").text()).contains("Każda szkoła uczy po polsku i słucha.", "W3-014");
        HttpResponse<String> late = as(PERSON).post(POWIAT + "/wizja/EDU", sentence);
        assertThat(late.statusCode()).as("saved since: both are shown").isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select(".crumbs a").eachAttr("href")).containsExactly(console);
        assertThat(as(PERSON).get(console).statusCode()).isEqualTo(200);
        assertThat(as(PERSON).get(POWIAT + "/wizja").statusCode()).isEqualTo(404);
    }

    @Test
    void aRoleThatEndedOpensNothing() {
        grant("koordynator-2205", POWIAT + "/role", Map.of("konto", PERSON, "rola", "MEMBER", "od", "2020-01-01", "do-dnia", "2020-12-31"));

        assertThat(as(PERSON).get(POWIAT + "/kartki").statusCode()).isEqualTo(404);
        assertThat(page("koordynator-2205", POWIAT + "/role").select("tbody tr:contains(" + PERSON + ")").text()).contains("zakończona");
    }

    @Test
    void endingARoleClosesTheDoorAtOnceAndBothAreInTheHistory() {
        grant("koordynator-2205", POWIAT + "/role", Map.of("konto", PERSON, "rola", "MEMBER"));
        assertThat(as(PERSON).get(POWIAT + "/kartki").statusCode()).isEqualTo(200);

        end("koordynator-2205", POWIAT + "/role", PERSON);

        assertThat(as(PERSON).get(POWIAT + "/kartki").statusCode()).isEqualTo(404);
        assertThat(page("koordynator-2205", POWIAT + "/historia?rodzaj=role").select("tbody").text())
                .contains("Nadano rolę: członek zespołu").contains("Odebrano rolę: członek zespołu");
    }

    @Test
    void aDepartmentReadsWhatIsConfirmedAcrossPowiats() {
        grant("admin", "/role", Map.of("konto", "ekspert-pomoc", "rola", "DEPARTMENT"));

        assertThat(as("ekspert-pomoc").get(POWIAT + "/diagnoza/D-EDU-01").statusCode()).isEqualTo(200);
        assertThat(as("ekspert-pomoc").get(POWIAT + "/kartki").statusCode()).isEqualTo(404);
    }

    @Test
    void anObserverReadsAndChangesNothing() {
        grant("admin", "/role", Map.of("konto", "ekspert-pomoc", "rola", "OBSERVER", "powiat", "2205"));

        assertThat(as("ekspert-pomoc").get(POWIAT + "/diagnoza/D-EDU-01").statusCode()).isEqualTo(200);
        assertThat(as("ekspert-pomoc").post(POWIAT + "/diagnoza/D-EDU-01/stan", Map.of("do", "cofnij")).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nikt-taki|MEMBER||konto|Nie ma takiego konta", "ekspert-kultura|AREA_LEADER||obszar|Wybierz obszar",
        "ekspert-kultura|FACILITATOR||etap|Wybierz warsztat", "ekspert-kultura|COORDINATOR||rola|wybierz jedną", "|MEMBER||konto|wpisz treść"})
    void aFormWithAMistakeComesBackWithEverythingTyped(String account, String role, String area, String field, String sentence) {
        var answer = as("koordynator-2205").post(POWIAT + "/role", Map.of("konto", account == null ? "" : account, "rola", role));

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#" + field + "-blad").text()).contains(sentence);
        assertThat(page.select("#konto").attr("value")).isEqualTo(account == null ? "" : account);
    }

    @Test
    void rolesAreNotForEverybody() {
        assertThat(as("czlonek-2205").get(POWIAT + "/role").statusCode()).isEqualTo(403);
        assertThat(as("koordynator-2206").get(POWIAT + "/role").statusCode()).isEqualTo(404);
        assertThat(as("koordynator-2205").get("/role").statusCode()).isEqualTo(403);
        assertThat(as("auditor").get(POWIAT + "/role").statusCode()).isEqualTo(200);
        assertThat(as("auditor").post(POWIAT + "/role", Map.of("konto", PERSON, "rola", "MEMBER")).statusCode()).isEqualTo(403);
        assertThat(as("auditor").post("/role", Map.of("konto", PERSON, "rola", "OBSERVER")).statusCode()).isEqualTo(403);
    }

    private void grant(String by, String page, Map<String, String> form) {
        var answer = as(by).post(page, form);
        assertThat(answer.statusCode()).as(() -> Jsoup.parse(answer.body()).select(".errors").text()).isEqualTo(303);
    }

    private void end(String by, String page, String account) {
        for (Element row : page(by, page).select("tbody tr:contains(" + account + ")")) {
            if (!row.text().contains("ekspert obszaru")) {
                row.select("form").forEach(form -> as(by).post(form.attr("action"), Map.of()));
            }
        }
    }

    private Document page(String user, String path) {
        return Jsoup.parse(as(user).get(path).body());
    }

    private Session as(String user) {
        return Sessions.of(user, address.replaceAll("/$", ""));
    }
}
