package pl.pomost.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.Forms;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** What has to be found out, causes and effects, small numbers, tables of numbers, services, ratings before the agreement. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class WidenedPagesTest {

    private static final String POWIAT = "/powiaty/2205";

    @TestHTTPResource
    String address;

    @AfterEach
    void putTheDemoBack() {
        DemoProcess.restore();
    }

    @Test
    void entryToCheckIsOnTheListWithItsPersonAndDayAndOnTheHomePage() {
        Session coordinator = as("koordynator-2205");
        Document form = page(coordinator.get(POWIAT + "/diagnoza/D-EDU-01/edycja"));
        var sent = Forms.filled(form, "evidence-tag", "to_check");
        sent.removeIf(each -> List.of("check-who", "check-due", "threats").contains(each.getKey()));
        sent.addAll(List.of(Map.entry("check-who", "t11"), Map.entry("check-due", "2027-10-01"), Map.entry("threats", "wykluczenie")));
        assertThat(coordinator.post(POWIAT + "/diagnoza/D-EDU-01/edycja", sent).statusCode()).isEqualTo(303);

        Document list = page(coordinator.get(POWIAT + "/diagnoza/do-sprawdzenia"));
        String row = list.select("tr:has(a[href$=/diagnoza/D-EDU-01])").text();
        assertThat(row).contains("1 października 2027", "po terminie").doesNotContain("nikt");
        assertThat(list.select("tr:has(a[href$=/diagnoza/D-EDU-06])").text()).contains("nikt", "bez terminu");
        assertThat(list.select("tr:has(a[href$=/diagnoza/D-ZDR-04])")).isNotEmpty();
        assertThat(page(coordinator.get(POWIAT)).select("a[href$=/diagnoza/do-sprawdzenia]").text()).contains("1 wpis");
        assertThat(page(coordinator.get(POWIAT + "/diagnoza/D-EDU-01")).select(".attrs").text()).contains("do sprawdzenia", "wykluczenie");
        assertThat(DemoProcess.of("2205")).contains("\"evidence_tag\" : \"to_check\"", "\"due\" : \"2027-10-01\"");
        assertThat(as("koordynator-2206").get(POWIAT + "/diagnoza/do-sprawdzenia").statusCode()).isEqualTo(404);
    }

    @Test
    void treeShowsEveryCauseAndEffectTwiceAsAPictureAndInWords() {
        Document entry = page(as("czlonek-2205").get(POWIAT + "/diagnoza/D-EDU-01"));
        assertThat(entry.select("figure.tree rect.tree-cause")).hasSize(3);
        assertThat(entry.select("figure.tree rect.tree-effect")).hasSize(3);
        assertThat(entry.select("figure.tree table li").eachText()).contains("nikt nie zamówił wspólnego wzoru", "nauczyciele improwizują");
        Document area = page(as("koordynator-2206").get(POWIAT + "/diagnoza/drzewo?obszar=EDU"));
        assertThat(area.select("figure.tree").size()).isGreaterThan(2);
        assertThat(area.select("h2 .code").eachText()).allMatch(code -> code.startsWith("D-EDU"));
    }

    @Test
    void smallNumberIsShownInPublicOnlyWithAReasonAndNoLongerWhenItChanges() {
        Session coordinator = as("koordynator-2205");
        String entry = POWIAT + "/diagnoza/D-POM-03";
        assertThat(coordinator.post(entry + "/liczba", Map.of("do", "pokaz", "count-reason", " ")).statusCode()).isEqualTo(422);
        assertThat(coordinator.post(entry + "/liczba", Map.of("do", "pokaz", "count-reason", "liczbę podał PCPR w sprawozdaniu")).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get(entry)).select("#liczba").text()).contains("liczbę podał PCPR w sprawozdaniu", "koordynator-2205");
        assertThat(page(coordinator.get(POWIAT + "/braki")).select("#L1 .findings .code").eachText()).doesNotContain("D-POM-03");
        assertThat(as("czlonek-2205").post(entry + "/liczba", Map.of("do", "ukryj")).statusCode()).isEqualTo(403);

        assertThat(coordinator.post(entry + "/edycja", Forms.filled(page(coordinator.get(entry + "/edycja")), "scale-count", "4")).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get(entry)).select("#liczba").text()).contains("mniej niż 5");
        assertThat(page(coordinator.get(POWIAT + "/braki")).select("#L1 .findings .code").eachText()).contains("D-POM-03");
    }

    @Test
    void tableOfNumbersIsShownFirstAndTakenInWholeOrNotAtAll() {
        Session coordinator = as("koordynator-2205");
        String broken = "wskaźnik;gmina;rok;wartość;jednostka\r\nUczniowie;Żukowo;2025;51;osoby\r\nUczniowie;Nibylandia;dawno;dużo;osoby\r\n";
        HttpResponse<String> refused = coordinator.postParts(POWIAT + "/dane/wczytaj", Map.of("tabela", broken, "do", "wczytaj"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).select(".errors li").text()).contains("Wiersz 3", "kolumna „gmina”", "Żukowo", "wpisz liczbę");
        assertThat(page(refused).select("#tabela").text()).contains("Nibylandia");
        assertThat(coordinator.get(POWIAT + "/dane").body()).doesNotContain("Nibylandia", ">51<");

        String good = "wskaźnik;gmina;rok;wartość;jednostka;źródło\r\nUczniowie w czasie;Żukowo;2025;51;osoby;SIO\r\nUczniowie w czasie;Żukowo;2026;58,5;osoby;SIO\r\n"
                + "Mieszkańcy powiatu;;2026;147000;osoby;GUS\r\n";
        HttpResponse<String> shown = coordinator.postParts(POWIAT + "/dane/wczytaj", Map.of("tabela", good, "do", "sprawdz"));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(page(shown).select("tr[id^=wiersz] td:last-child").eachText()).containsExactly("doda nową liczbę", "doda nową liczbę", "zmieni DP-01 z 146 000 na 147 000");
        assertThat(coordinator.postParts(POWIAT + "/dane/wczytaj", Map.of("tabela", good, "do", "wczytaj")).statusCode()).isEqualTo(303);

        Document figures = page(coordinator.get(POWIAT + "/dane"));
        assertThat(figures.select("figure.chart:contains(Uczniowie w czasie)")).hasSize(1);
        assertThat(figures.select("figure.chart:contains(Uczniowie w czasie) td").eachText()).containsExactly("51", "58,5");
        assertThat(figures.text()).contains("147 000", "bez osób niezameldowanych");
        String table = coordinator.get(POWIAT + "/dane/liczby.csv").body();
        assertThat(page(coordinator.postParts(POWIAT + "/dane/wczytaj", Map.of("tabela", table, "do", "sprawdz"))).select("tr[id^=wiersz] td:last-child").eachText())
                .isNotEmpty().allMatch(effect -> effect.startsWith("bez zmian"));
    }

    @Test
    void columnThatNobodyKnowsIsRefusedRatherThanLost() {
        HttpResponse<String> refused = as("koordynator-2205").postParts(POWIAT + "/dane/wczytaj", Map.of("tabela", "indicator,value,colour\nA,1,red\n", "do", "wczytaj"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).select(".errors").text()).contains("Nie znamy kolumny „colour”");
    }

    @Test
    void wallHasTenNumbers() {
        assertThat(page(as("czlonek-2205").get(POWIAT + "/dane/sciana")).select(".wall > div")).hasSize(10);
    }

    @Test
    void servicesAreFoundByLanguageAndGmina() {
        Session coordinator = as("koordynator-2205");
        var sent = Forms.filled(page(coordinator.get(POWIAT + "/zasoby/Z-01/edycja")), "hours", "środy 13–17");
        sent.addAll(List.of(Map.entry("gminas", "2205083")));
        assertThat(coordinator.post(POWIAT + "/zasoby/Z-01/edycja", sent).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get(POWIAT + "/zasoby/Z-01")).select(".attrs").text()).contains("środy 13–17", "Żukowo");
        assertThat(codes(coordinator, "?jezyk=uk&gmina=2205083")).contains("Z-01", "Z-02");
        assertThat(codes(coordinator, "?gmina=2205012")).doesNotContain("Z-01").contains("Z-02");
        assertThat(codes(coordinator, "?jezyk=be")).doesNotContain("Z-02");
    }

    @Test
    void handsAreCountedAtTheTableWhileTheCoordinatorWritesTheRest() {
        Session coordinator = as("koordynator-2205");
        Session member = as("czlonek-2205");
        Document form = page(coordinator.get(POWIAT + "/samoocena/EDU-1"));
        assertThat(member.post(POWIAT + "/samoocena/EDU-1/liczenie", Map.of("rece-0", "2", "rece-1", "7", "rece-2", "", "rece-3", "")).statusCode()).isEqualTo(303);
        assertThat(coordinator.post(POWIAT + "/samoocena/EDU-1", Forms.filled(form, "comment", "Uzgodniliśmy poziom pierwszy.")).statusCode()).isEqualTo(303);

        Document page = page(coordinator.get(POWIAT + "/samoocena/EDU-1"));
        assertThat(page.select("#oceny .two table td:nth-child(2)").eachText()).containsExactly("2 osoby", "11 osób", "1 osoba", "0 osób");
        assertThat(page.select("svg.spread .spread-count").eachText()).containsExactly("2", "11", "1", "0");
        assertThat(page.select("#comment").text()).isEqualTo("Uzgodniliśmy poziom pierwszy.");
        assertThat(member.post(POWIAT + "/samoocena/EDU-1/liczenie", Map.of("rece-0", "dużo")).statusCode()).isEqualTo(422);
        assertThat(as("koordynator-2206").post(POWIAT + "/samoocena/EDU-1/liczenie", Map.of("rece-0", "1")).statusCode()).isEqualTo(404);
    }

    @Test
    void standardThatIsNotThePowiatsIsSettledByItsReason() {
        Session coordinator = as("koordynator-2205");
        var sent = Forms.filled(page(coordinator.get(POWIAT + "/samoocena/BEZ-3")), "not-ours", "to zadanie Straży Granicznej");
        sent.removeIf(each -> each.getKey().equals("level"));
        sent.add(Map.entry("level", "1"));
        var both = coordinator.post(POWIAT + "/samoocena/BEZ-3", sent);
        assertThat(both.statusCode()).isEqualTo(422);
        assertThat(page(both).select("#bledy a[href='#not-ours']").text()).contains("albo poziom, albo powód");
        sent.removeIf(each -> each.getKey().equals("level"));
        sent.add(Map.entry("level", "brak"));
        assertThat(coordinator.post(POWIAT + "/samoocena/BEZ-3", sent).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get(POWIAT + "/samoocena")).select("#BEZ-3").text()).contains("Nie nasza kompetencja: to zadanie Straży Granicznej");
        assertThat(page(coordinator.get(POWIAT + "/braki")).select("#S1 .findings .code").eachText()).doesNotContain("BEZ-3");
    }

    private static List<String> codes(Session session, String query) {
        return page(session.get(POWIAT + "/zasoby" + query)).select("tbody th .code").eachText();
    }

    private Session as(String username) {
        return Sessions.of(username, address.replaceAll("/$", ""));
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }
}
