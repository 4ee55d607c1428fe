package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.process.ProcessJson;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.EditedWorkbook;
import pl.pomost.testing.Forms;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** Tables of the demo's process go out, are edited, come back, and are taken back. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class ReturnPagesTest {

    private static final String POWIAT = "/powiaty/2205";
    private static final String TABLES = POWIAT + "/tabele";
    private static final double MOST_FOR_A_ROW = 7;

    @TestHTTPResource
    String address;
    @Inject
    SessionFactory sessions;
    @Inject
    LongTables accounts;
    @Inject
    @CacheName("memberships")
    Cache memberships;
    private Session coordinator;

    @BeforeEach
    void begin() {
        DemoProcess.restore();
        coordinator = as("koordynator-2205");
    }

    @AfterEach
    void putTheDemoBack() {
        DemoProcess.restore();
    }

    @Test
    void editedCellsComeBackAndGoBack() {
        String before = DemoProcess.of("2205");
        var book = book();
        assertThat(book.sheets()).contains("Działania", "Wskaźniki", "Zespół", "Instytucje", "Jak to działa");
        book.set("Działania", "A-EDU-1", "Tytuł", "Kurs polskiego, poprawiony w Excelu").set("Działania", "A-EDU-1", "Koniec", "31.12.2029").set("Działania", "A-EDU-2", "Kwota na rok 2028", "61000").set("Działania", "A-EDU-2", "Razem", "301000")
                .set("Działania", "A-EDU-3", "Kwota na rok 2028", "20 000")
                .set("Wskaźniki", "WSK-01", "Jednostka", "=osoby").set("Zespół", "t02", "Funkcja", "zastępczyni dyrektora").set("Instytucje", "i01", "Telefon", "0 58 111 22 33");
        book.row("Instytucje", Map.of("Nazwa instytucji", "Klub Integracji Nowej", "Rodzaj", "organizacja pozarządowa", "Kogo reprezentuje", "organizacje pozarządowe", "Siedziba", "Kartuzy"));
        book.row("Działania", Map.of("Obszar", "Edukacja", "Tytuł", "Całkiem nowe działanie", "Odpowiada: instytucja", "Klub Integracji Nowej", "Kwota na rok 2028", "1 200,50 zł",
                "Kamienie milowe", "31.03.2028 | pierwsza grupa\n2028-06-30 | druga grupa"));
        String preview = bring(book.bytes());

        Document shown = page(coordinator.get(preview));
        assertThat(shown.select("main").text()).contains("Nowe: 2. Zmienione: 6. Usunięte: 0.", "Kurs polskiego, poprawiony w Excelu", "Klub Integracji Nowej", "Całkiem nowe działanie",
                "1 200,5", "2028-03-31 | pierwsza grupa", "Działania!");
        assertThat(SameJson.differences(ProcessJson.parse(before), ProcessJson.parse(DemoProcess.of("2205")))).as("a preview changes nothing").isEmpty();

        var form = form(shown);
        assertThat(coordinator.post(preview, form).statusCode()).isEqualTo(303);
        assertThat(coordinator.post(preview, form).statusCode()).as("sent twice").isEqualTo(303);
        String after = DemoProcess.of("2205");
        assertThat(after).containsOnlyOnce("\"Całkiem nowe działanie\"").contains("Kurs polskiego, poprawiony w Excelu", "=osoby", "zastępczyni dyrektora", "0 58 111 22 33");
        assertThat(SameJson.differences(ProcessJson.parse(before), withoutTheLast(after, "/actions", "/institutions")).stream().map(each -> each.replaceFirst(":.*", "")).toList())
                .as("only what was edited").containsExactlyInAnyOrder("/actions/0/title", "/actions/0/end", "/actions/1/budget/2028", "/actions/1/budget_total", "/actions/2/budget/2028",
                        "/actions/2/budget_total", "/indicators/0/unit", "/team/members/1/function", "/institutions/0/phone");

        assertThat(differing(book, book())).as("exporting again gives the edited table, but for a total that follows its years").singleElement().asString()
                .startsWith("Działania A-EDU-3").contains("20 000", "66000.0", "20000.0", "68000.0");

        Document applied = page(coordinator.get(preview));
        assertThat(applied.select("form[action$=/cofnij]")).hasSize(1);
        assertThat(coordinator.post(preview + "/cofnij", Map.of()).statusCode()).isEqualTo(303);
        assertThat(SameJson.differences(ProcessJson.parse(before), ProcessJson.parse(DemoProcess.of("2205")))).as("undone").isEmpty();
        assertThat(page(coordinator.get(preview)).select("main").text()).contains("Cofnięto wczytanie tabeli");
        assertThat(page(coordinator.get(POWIAT + "/historia")).text()).contains("Wczytano tabelę", "Cofnięto wczytanie tabeli");
    }

    @Test
    void whatBothChangedIsChosenAndWhatChangedSinceThePreviewIsShownAgain() {
        var book = book();
        rename("WSK-02", "Nazwa z Pomostu");
        book.set("Wskaźniki", "WSK-02", "Nazwa", "Nazwa z pliku").set("Wskaźniki", "WSK-02", "Jednostka", "osoby z pliku").set("Wskaźniki", "WSK-03", "Nazwa", "Trzecia z pliku");
        String preview = bring(book.bytes());
        Document shown = page(coordinator.get(preview));
        String choice = shown.select("input[type=radio][value=plik]").attr("name");
        assertThat(shown.select("section:has(input[name=" + choice + "])").text()).contains("Nazwa z Pomostu", "Nazwa: zmieniono w obu miejscach. Co zostaje?", "Nazwa z pliku", "Wskaźniki!" + book.place("Wskaźniki", "WSK-02", "Nazwa"));
        assertThat(shown.select("input[type=radio][checked]").eachAttr("value")).as("what stands in Pomost stays unless somebody says otherwise").containsExactly("pomost");

        rename("WSK-03", "Jeszcze inna nazwa");
        Map<String, String> form = form(shown);
        HttpResponse<String> again = coordinator.post(preview, form);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(again.body()).select(".errors").text()).contains("Od podglądu coś się zmieniło w Pomoście");
        assertThat(DemoProcess.of("2205")).as("all or nothing").doesNotContain("osoby z pliku");

        form = form(Jsoup.parse(again.body()));
        form.replaceAll((name, value) -> name.equals(choice) ? "plik" : value);
        assertThat(coordinator.post(preview, form).statusCode()).isEqualTo(303);
        assertThat(DemoProcess.of("2205")).contains("Nazwa z pliku", "osoby z pliku", "Jeszcze inna nazwa").doesNotContain("Nazwa z Pomostu", "Trzecia z pliku");

        rename("WSK-02", "Potem zmieniona");
        HttpResponse<String> late = coordinator.post(preview + "/cofnij", Map.of());
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select(".errors").text()).contains("Nie można cofnąć, bo potem zmieniono: WSK-02.");
        assertThat(DemoProcess.of("2205")).contains("Potem zmieniona", "osoby z pliku");
    }

    @Test
    void whatIsWrongIsToldByTheAddressesOfCellsAndNothingIsTaken() {
        String before = DemoProcess.of("2205");
        var book = book();
        book.set("Działania", "A-EDU-1", "Koniec", "31.02.2028").set("Działania", "A-EDU-2", "Odpowiada: instytucja", "Nibyfirma").set("Działania", "A-EDU-3", "Obszar", "Zdrowie")
                .set("Działania", "A-EDU-4", "Cele, które realizuje", "C-EDU-99").set("Działania", "A-EDU-5", "Usuń", "tak").set("Zespół", "t02", "Nazwisko", "")
                .set("Wskaźniki", "WSK-01", "Kod", "WSK-77").set("Wskaźniki", "WSK-02", "Jednostka", "dobra zmiana");
        book.row("Działania", Map.of("Tytuł", "Bez obszaru"));
        var twice = Map.of("Nazwa instytucji", "Klub dwa razy", "Rodzaj", "organizacja pozarządowa", "Kogo reprezentuje", "organizacje pozarządowe", "Siedziba", "Kartuzy");
        book.row("Instytucje", twice).row("Instytucje", twice);
        String preview = bring(book.bytes());
        HttpResponse<String> refused = coordinator.post(preview, form(page(coordinator.get(preview))));
        assertThat(refused.statusCode()).isEqualTo(422);
        String errors = Jsoup.parse(refused.body()).select(".errors").text();
        assertThat(errors).contains("Działania!" + book.place("Działania", "A-EDU-1", "Koniec") + " (Koniec): ", "Działania!" + book.place("Działania", "A-EDU-2", "Odpowiada: instytucja"),
                "Działania!" + book.place("Działania", "A-EDU-3", "Obszar") + " (Obszar): tego nie można zmienić", "nie ma wpisu C-EDU-99", "nie można usunąć: wskazuj",
                "Zespół!" + book.place("Zespół", "t02", "Nazwisko"), "w Pomoście nie ma wpisu WSK-77", " (Obszar): wybierz")
                .containsOnlyOnce("Na liście jest już instytucja o tej nazwie i siedzibie.");
        assertThat(DemoProcess.of("2205")).isEqualTo(before);
        assertThat(coordinator.post(preview, Map.of("do", "porzuc")).statusCode()).isEqualTo(303);
        assertThat(coordinator.get(preview).statusCode()).isEqualTo(404);
    }

    @Test
    void aPastedTableIsAskedAboutAndWordsAboutAPersonToo() {
        String table = "Co robimy\tObszar\tDokąd\nKurs dla Pana Jana Kowalskiego, który choruje na depresję\tEDU\t31.12.2028";
        HttpResponse<String> asked = coordinator.post(TABLES + "/wklejona", Map.of("co", "ACTIONS", "tabela", table));
        Document columns = page(asked);
        assertThat(columns.select("textarea").first().wholeText()).contains(table);
        assertThat(columns.select("select[name^=kolumna]").eachAttr("name")).containsExactly("kolumna-0", "kolumna-1", "kolumna-2");
        var chosen = new HashMap<>(Map.of("co", "ACTIONS", "tabela", table, "kolumny", "wybrane", "naglowki", "tak", "kolumna-0", "title", "kolumna-1", "area", "kolumna-2", "area"));
        HttpResponse<String> twice = coordinator.post(TABLES + "/wklejona", chosen);
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(twice.body()).select(".errors").text()).contains("Każda kolumna może być wybrana tylko raz: Obszar.");
        assertThat(Jsoup.parse(twice.body()).select("textarea").first().wholeText()).as("nothing typed is lost").contains(table);

        chosen.put("kolumna-2", "ends");
        String preview = coordinator.post(TABLES + "/wklejona", chosen).headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        Document shown = page(coordinator.get(preview));
        assertThat(shown.select("#dane-osobowe").text()).contains("Działania!A2", "Zapisz mimo to");
        assertThat(coordinator.post(preview, form(shown)).statusCode()).isEqualTo(422);
        Map<String, String> despite = form(shown);
        despite.put("do", shown.select("#dane-osobowe button").attr("value"));
        assertThat(coordinator.post(preview, despite).statusCode()).isEqualTo(303);
        assertThat(DemoProcess.of("2205")).contains("Kurs dla Pana Jana Kowalskiego");
        assertThat(coordinator.post(TABLES + "/wklejona", Map.of("co", "", "tabela", table)).statusCode()).isEqualTo(422);
    }

    @Test
    void removalsGoTheOtherWayRoundAndComeBackAndStrangersAreRefused() {
        String before = DemoProcess.of("2205");
        var book = book();
        book.row("Instytucje", Map.of("Nazwa instytucji", "Klub Efemeryda", "Rodzaj", "organizacja pozarządowa", "Kogo reprezentuje", "organizacje pozarządowe", "Siedziba", "Kartuzy"));
        book.row("Działania", Map.of("Obszar", "EDU", "Tytuł", "Działanie Efemeryda", "Odpowiada: instytucja", "Klub Efemeryda"));
        String first = bring(book.bytes());
        coordinator.post(first, form(page(coordinator.get(first))));
        String withBoth = DemoProcess.of("2205");

        var again = book();
        again.set("Działania", again.codeOf("Działania", "Tytuł", "Działanie Efemeryda"), "Usuń", "tak").set("Instytucje", again.codeOf("Instytucje", "Nazwa instytucji", "Klub Efemeryda"), "Usuń", "tak")
                .set("Wskaźniki", "WSK-05", "Usuń", "tak");
        String preview = bring(again.bytes());
        assertThat(as("czlonek-2205").get(preview).statusCode()).isEqualTo(403);
        assertThat(as("rops").get(TABLES).statusCode()).isEqualTo(403);
        assertThat(as("koordynator-2262").get(TABLES + "/tabele.xlsx").statusCode()).isEqualTo(404);
        assertThat(as("admin").get(preview).statusCode()).as("somebody else's preview").isEqualTo(404);
        assertThat(page(as("czlonek-2205").get(POWIAT + "/dzialania")).select("a[href$=/tabele]")).isEmpty();
        assertThat(page(coordinator.get(POWIAT + "/wskazniki")).select("a[href$=/tabele]")).isNotEmpty();

        assertThat(coordinator.post(preview, form(page(coordinator.get(preview)))).statusCode()).isEqualTo(303);
        assertThat(DemoProcess.of("2205")).doesNotContain("Efemeryda", "\"WSK-05\"");
        assertThat(coordinator.post(preview + "/cofnij", Map.of()).statusCode()).isEqualTo(303);
        assertThat(SameJson.differences(ProcessJson.parse(withBoth), ProcessJson.parse(DemoProcess.of("2205")))).as("removed entries are as they were").isEmpty();
        assertThat(coordinator.post(first + "/cofnij", Map.of()).statusCode()).as("nothing has changed but for what was taken back").isEqualTo(303);
        assertThat(SameJson.differences(ProcessJson.parse(before), ProcessJson.parse(DemoProcess.of("2205")))).isEmpty();
    }

    @Test
    void aLongTableIsReadWithAsManyQueriesAsAShortOne() throws SQLException {
        long few = asked(bring(LongTables.mistaken(book(), 2).bytes()));
        assertThat(asked(bring(LongTables.mistaken(book(), 14).bytes()))).as("preview of rows with mistakes, half of them new").isEqualTo(few);

        long two = asked(bring(LongTables.changed(book(), 2).bytes()));
        long fourteen = asked(bring(LongTables.changed(book(), 14).bytes()));
        assertThat((fourteen - two) / 48.0).as("a preview writes what it shows: each row that is taken").isLessThanOrEqualTo(MOST_FOR_A_ROW);

        long applied = asked(applied(LongTables.changed(book(), 2)));
        assertThat(asked(applied(LongTables.changed(book(), 14)))).as("whether an applied table can be undone").isEqualTo(applied);

        accounts.accounts(2);
        long workbook = asked(TABLES + "/tabele.xlsx");
        accounts.accounts(14);
        assertThat(asked(TABLES + "/tabele.xlsx")).as("a team with many accounts").isEqualTo(workbook);
        accounts.accounts(0);
    }

    private String applied(EditedWorkbook book) {
        String preview = bring(book.bytes());
        assertThat(coordinator.post(preview, form(page(coordinator.get(preview)))).statusCode()).isEqualTo(303);
        return preview;
    }

    /** How often a page asks the database. Roles are kept for some seconds, which begin anew, so that they do not end while a long table is read. */
    private long asked(String path) {
        memberships.invalidateAll().await().indefinitely();
        coordinator.download(path);
        sessions.getStatistics().clear();
        coordinator.download(path);
        return sessions.getStatistics().getPrepareStatementCount();
    }

    private void rename(String indicator, String name) {
        String edit = POWIAT + "/wskazniki/" + indicator + "/edycja";
        coordinator.post(edit, Forms.filled(page(coordinator.get(edit)), "name", name));
    }

    private static JsonNode withoutTheLast(String process, String... lists) {
        JsonNode tree = ProcessJson.parse(process);
        for (String list : lists) {
            ((ArrayNode) tree.at(list)).remove(tree.at(list).size() - 1);
        }
        return tree;
    }

    private List<String> differing(EditedWorkbook edited, EditedWorkbook again) {
        return edited.differences(again, List.of("Klub Integracji Nowej", "Całkiem nowe działanie"));
    }

    private EditedWorkbook book() {
        return new EditedWorkbook(coordinator.download(TABLES + "/tabele.xlsx"));
    }

    private String bring(byte[] file) {
        HttpResponse<String> answer = coordinator.upload(TABLES, Map.of(), "plik", file);
        assertThat(answer.statusCode()).as(Jsoup.parse(answer.body()).select(".errors").text()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    /** What the page would send when its main button is pressed. */
    private static Map<String, String> form(Document page) {
        var fields = new HashMap<String, String>(Map.of("do", "zapisz"));
        page.select("main form input[type=hidden][name=widziane]").forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        page.select("main form input[type=radio][checked]").forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        return fields;
    }

    private Session as(String user) {
        return Sessions.of(user, address.replaceAll("/$", ""));
    }

    private static Document page(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
