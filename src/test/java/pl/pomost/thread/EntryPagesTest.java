package pl.pomost.thread;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.Forms;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** Entries, goals and actions of powiat kartuski, written and linked with real logins on the real database. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class EntryPagesTest {

    private static final String BASE = "/powiaty/2205";
    private static final String ENTRIES = BASE + "/diagnoza";
    private static final String GOALS = BASE + "/cele";
    private static final String ACTIONS = BASE + "/dzialania";
    private static final String HOSTILE = "<script>alert('x')</script> & \"cytat\"";

    @TestHTTPResource
    String address;

    @AfterEach
    void putTheDemoBack() {
        DemoProcess.restore();
    }

    @Test
    void wordsFromTheRoomLeadThroughEntryAndGoalToAnActionAndBack() {
        Session coordinator = coordinator();
        String entry = added(coordinator, ENTRIES + "/nowy?kartka=W2-014&kartka=W2-024", "title", "Zapis trwa za długo");
        String goal = added(coordinator, GOALS + "/nowy?wpis=" + code(entry), "title", "Zapis w jeden dzień");
        String action = added(coordinator, ACTIONS + "/nowy?cel=" + code(goal), "title", "Jedno okienko");

        assertThat(beads(coordinator.get(BASE + "/watek/" + code(action)))).contains("W2-014", "W2-024", code(entry), code(goal), code(action));
        assertThat(beads(coordinator.get(BASE + "/watek/W2-014"))).contains(code(entry), code(goal), code(action));
        assertThat(beads(coordinator.get(entry))).contains("W2-014", "W2-024", code(goal), code(action));
        assertThat(coordinator.get(BASE + "/kartki/W2-014").body()).contains(code(entry), "Jedno okienko");
    }

    @Test
    void formOfAnEntryIsFilledFromItsCards() {
        Document form = page(coordinator().get(ENTRIES + "/nowy?kartka=W2-024&kartka=W2-025&kartka=W9-999"));
        assertThat(form.select("input[name=cards][checked]").eachAttr("value")).containsExactly("W2-024", "W2-025");
        assertThat(form.select("input[name=area][checked]").val()).isEqualTo("EDU");
        assertThat(form.select("#title").val()).startsWith("Dzieci przychodzą przez cały rok");
        assertThat(form.select("select[name=competence] option[selected]").val()).isEqualTo("yes");
        assertThat(form.select("#description").text()).contains("brak jednego sposobu przyjmowania");
    }

    @Test
    void cardOffersToMakeAnEntryAGoalOrAnAction() {
        assertThat(page(coordinator().get(BASE + "/kartki/W2-024")).select("main button").eachText()).contains("Dodaj do diagnozy");
        assertThat(page(coordinator().get(BASE + "/kartki/W3-023")).select("main button").eachText()).contains("Zrób z tego cel");
        assertThat(page(coordinator().get(BASE + "/kartki/W4-013")).select("main button").eachText()).contains("Zrób z tego działanie");
    }

    @Test
    void whoSavesSecondSeesBothTextsAndMaySaveAgain() {
        Session coordinator = coordinator();
        for (String edited : List.of(ENTRIES + "/D-EDU-01", GOALS + "/C-EDU-1", ACTIONS + "/A-EDU-1")) {
            String form = edited + "/edycja";
            Document opened = page(coordinator.get(form));
            assertThat(coordinator.post(form, Forms.filled(opened, "title", "Pierwsza wersja")).statusCode()).as(edited).isEqualTo(303);
            var refused = coordinator.post(form, Forms.filled(opened, "title", "Druga wersja"));
            assertThat(refused.statusCode()).as(edited).isEqualTo(409);
            assertThat(page(refused).select("table.cards").text()).as(edited).contains("Tytuł", "Pierwsza wersja", "Druga wersja");
            assertThat(page(refused).select("#title").val()).as(edited).isEqualTo("Druga wersja");
            assertThat(coordinator.post(form, Forms.filled(page(refused), "title", "Druga wersja")).statusCode()).as(edited).isEqualTo(303);
            assertThat(page(coordinator.get(edited)).select("h1").text()).isEqualTo("Druga wersja");
        }
    }

    @Test
    void linkTiedByOneSurvivesTheFormThatAnotherHadOpen() {
        Session coordinator = coordinator();
        Document opened = page(coordinator.get(GOALS + "/C-EDU-1/edycja"));
        var linked = new ArrayList<>(Forms.filled(page(coordinator.get(ACTIONS + "/A-ZDR-1/edycja")), "goals", "C-EDU-1"));
        assertThat(coordinator.post(ACTIONS + "/A-ZDR-1/edycja", linked).statusCode()).isEqualTo(303);
        assertThat(coordinator.post(GOALS + "/C-EDU-1/edycja", Forms.filled(opened, "unit", "procent")).statusCode()).isEqualTo(303);
        assertThat(beads(coordinator.get(GOALS + "/C-EDU-1"))).contains("A-ZDR-1");
    }

    @Test
    void badFormComesBackWithEverythingTypedAndEveryMistake() {
        Session coordinator = coordinator();
        var answer = coordinator.post(ACTIONS + "/nowy", List.of(Map.entry("do", "zapisz"), Map.entry("title", HOSTILE), Map.entry("budget-2028", "dużo"),
                Map.entry("starts", "31.02.2028"), Map.entry("people", "-3"), Map.entry("milestone-rows", "2"), Map.entry("milestone-date-1", "2028-05-01"),
                Map.entry("source-rows", "1"), Map.entry("source-amount-0", "12,345"), Map.entry("cards", "W4-013"), Map.entry("state", "dropped"),
                Map.entry("type", "wymyślony")));

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = page(answer);
        assertThat(page.select(".errors a").eachAttr("href")).contains("#area", "#budget-2028", "#starts", "#people", "#milestone-what-1", "#source-name-0",
                "#source-amount-0", "#state-reason", "#type");
        assertThat(page.select("#title").val()).isEqualTo(HOSTILE);
        assertThat(page.select("#budget-2028").val()).isEqualTo("dużo");
        assertThat(page.select("#starts").val()).isEqualTo("31.02.2028");
        assertThat(page.select("#milestone-date-1").val()).isEqualTo("2028-05-01");
        assertThat(page.select("input[name=cards][checked]").eachAttr("value")).containsExactly("W4-013");
        assertThat(page.select("[aria-invalid]")).isNotEmpty().allSatisfy(field -> assertThat(page.getElementById(field.id() + "-blad")).isNotNull());
    }

    @Test
    void addingARowLosesNothing() {
        Document more = page(coordinator().post(ACTIONS + "/nowy", List.of(Map.entry("do", "wiersz:milestone"), Map.entry("title", "Zaczęte"),
                Map.entry("milestone-rows", "1"), Map.entry("milestone-what-0", "umowa"), Map.entry("goals", "C-EDU-1"))));
        assertThat(more.select("#milestone-what-0").val()).isEqualTo("umowa");
        assertThat(more.select("#milestone-what-1")).hasSize(1);
        assertThat(more.select("#title").val()).isEqualTo("Zaczęte");
        assertThat(more.select("input[name=goals][checked]").eachAttr("value")).containsExactly("C-EDU-1");
        assertThat(more.select(".errors")).isEmpty();
    }

    @Test
    void moneyIsTakenInPolishNotationAndAddedUp() {
        Session coordinator = coordinator();
        String action = saved(coordinator.post(ACTIONS + "/nowy", List.of(Map.entry("do", "zapisz"), Map.entry("title", "Kurs"), Map.entry("area", "EDU"),
                Map.entry("budget-2028", "1 200,50"), Map.entry("budget-2029", "800"), Map.entry("source-rows", "1"), Map.entry("source-name-0", "FAMI"),
                Map.entry("source-amount-0", "2 000,5"), Map.entry("source-state-0", "planned"))));
        Document page = page(coordinator.get(action));
        assertThat(page.select("tfoot").text()).contains("2 000,50 zł");
        assertThat(page.select("main .message.is-warn")).isEmpty();
        Document form = page(coordinator.get(action + "/edycja"));
        assertThat(form.select("#budget-total").val()).isEqualTo("2 000,5");
        assertThat(coordinator.post(action + "/edycja", Forms.filled(form, "budget-2029", "900")).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get(action)).select("main .message.is-warn").text()).contains("2 100,50 zł", "2 000,50 zł");
    }

    @Test
    void hostileWordsAreShownAsWords() {
        Session coordinator = coordinator();
        String entry = added(coordinator, ENTRIES + "/nowy?kartka=W2-024", "title", HOSTILE);
        for (String place : List.of(entry, entry + "/edycja", entry + "/usun", ENTRIES + "?kolejnosc=kod", BASE + "/watek/" + code(entry), GOALS + "/nowy",
                ENTRIES + "?slowo=%3Cscript%3Ealert(%27x%27)")) {
            var answer = coordinator.get(place);
            assertThat(answer.statusCode()).as(place).isEqualTo(200);
            assertThat(answer.body()).as(place).contains("&lt;script&gt;alert").doesNotContain("<script>alert");
        }
    }

    @Test
    void twoPeopleNeverGetTheSameCode() throws Exception {
        Session coordinator = coordinator();
        coordinator.get(ENTRIES + "/nowy");
        Callable<String> add = () -> saved(coordinator.post(ENTRIES + "/nowy", Map.of("do", "zapisz", "title", "Naraz", "area", "KUL", "kind", "need")));
        var together = Executors.newFixedThreadPool(4);
        try {
            var codes = new ArrayList<String>();
            for (var each : together.invokeAll(List.of(add, add, add, add, add, add))) {
                codes.add(code(each.get()));
            }
            assertThat(codes).doesNotHaveDuplicates().containsExactlyInAnyOrder("D-KUL-06", "D-KUL-07", "D-KUL-08", "D-KUL-09", "D-KUL-10", "D-KUL-11");
        } finally {
            together.shutdown();
        }
    }

    @Test
    void entryThatCarriesAGoalStaysAndSaysWhy() {
        Session coordinator = coordinator();
        var refused = coordinator.post(ENTRIES + "/D-EDU-01/usun", Map.of());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(page(refused).select("main .bead").text()).contains("C-EDU-1");
        String fresh = added(coordinator, ENTRIES + "/nowy?kartka=W2-024", "title", "Na chwilę");
        assertThat(coordinator.post(fresh + "/usun", Map.of()).statusCode()).isEqualTo(303);
        assertThat(coordinator.get(fresh).statusCode()).isEqualTo(404);
        assertThat(beads(coordinator.get(BASE + "/watek/W2-024"))).doesNotContain(code(fresh));
    }

    @Test
    void decisionWithoutAReasonIsRefusedAndWithOneIsShown() {
        Session coordinator = coordinator();
        String entry = added(coordinator, ENTRIES + "/nowy?kartka=W2-024", "title", "Do odrzucenia");
        var refused = coordinator.post(entry + "/stan", Map.of("do", "odrzuc", "reason", " "));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).select(".errors").text()).contains("Napisz powód");
        assertThat(coordinator.post(entry + "/stan", Map.of("do", "odrzuc", "reason", "to samo mówi D-EDU-02")).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get(entry)).text()).contains("odrzucony", "to samo mówi D-EDU-02");
    }

    @Test
    void listIsNarrowedByAreaKindStatusAndWord() {
        Session coordinator = coordinator();
        assertThat(codes(coordinator.get(ENTRIES))).hasSize(25).first().isEqualTo("D-POM-01");
        assertThat(codes(coordinator.get(ENTRIES + "?kolejnosc=kod&strona=2"))).hasSize(5);
        assertThat(codes(coordinator.get(ENTRIES + "?obszar=ZAT&rodzaj=szansa"))).isEmpty();
        assertThat(codes(coordinator.get(ENTRIES + "?obszar=ZAT&rodzaj=opportunity"))).containsExactly("D-ZAT-03");
        assertThat(codes(coordinator.get(ENTRIES + "?slowo=PROCEDURY"))).contains("D-EDU-01");
        assertThat(codes(coordinator.get(ENTRIES + "?slowo=%25"))).allSatisfy(code -> assertThat(coordinator.get(ENTRIES + "/" + code).body()).contains("%"));
        assertThat(codes(coordinator.get(ENTRIES + "?stan=rejected"))).containsExactly("D-KUL-05");
    }

    @Test
    void looseEndsNameWhatIsNotLinked() {
        Session coordinator = coordinator();
        String action = saved(coordinator.post(ACTIONS + "/nowy", Map.of("do", "zapisz", "title", "Samotne", "area", "BEZ")));
        assertThat(page(coordinator.get(BASE + "/watek")).select(".findings li").eachText()).anySatisfy(
                text -> assertThat(text).contains(code(action), "działanie bez celu", "Samotne"));
    }

    private Session coordinator() {
        return Sessions.of("koordynator-2205", address.replaceAll("/$", ""));
    }

    /** Fills one field of a form of a new thing, chooses what must be chosen, and saves. */
    private static String added(Session session, String form, String field, String value) {
        Document opened = page(session.get(form));
        var sent = new ArrayList<>(Forms.filled(opened, field, value));
        if (opened.select("input[name=area][checked]").isEmpty()) {
            sent.add(Map.entry("area", "EDU"));
        }
        if (!opened.select("input[name=kind]").isEmpty() && opened.select("input[name=kind][checked]").isEmpty()) {
            sent.add(Map.entry("kind", "problem"));
        }
        return saved(session.post(form.replaceAll("\\?.*", ""), sent));
    }

    private static String saved(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(() -> Jsoup.parse(answer.body()).select(".errors").text()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+|\\?zapisano.*", "");
    }

    private static String code(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static List<String> beads(HttpResponse<String> answer) {
        return page(answer).select(".bead .code").eachText();
    }

    private static List<String> codes(HttpResponse<String> answer) {
        return page(answer).select("tbody th .code").eachText();
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }
}
