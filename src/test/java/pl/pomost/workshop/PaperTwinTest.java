package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.Browser;
import pl.pomost.testing.LocalStackResource;

/** A workshop held on paper: blank cards with codes, typed by one person and compared with the paper by another. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class PaperTwinTest {

    private static final String PAPER = "/warsztaty/2/papier";
    private static final String PRINTS = "/warsztaty/2/druk";
    private static final String TABLE = "W2-4-EDU";
    private static final double MILLIMETRES = 25.4 / 72;

    @TestHTTPResource
    String address;

    private Hall scribe;

    @BeforeEach
    void open() {
        scribe = new Hall("koordynator-2263", "2263", address).opened(2);
    }

    @Test
    void cardsAreTypedByTableAndCountOnlyWhenAnotherPersonHasComparedThem() {
        String code = printed(2).get(0);
        String words = "Wpisane z kartki " + UUID.randomUUID();
        assertThat(scribe.page(PAPER + "?kod=" + code).select("#k-kod-0").val()).as("where the QR code leads").isEqualTo(code);
        HttpResponse<String> saved = type(row(0, UUID.randomUUID(), code, words));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        assertThat(scribe.page("/warsztaty/2/tablica").select(".note:contains(" + words + ")").text()).contains("niesprawdzone z papierem");
        entriesRestOnUncheckedPaperWithAReasonOnly(words);
        Document check = scribe.page(PAPER + "/sprawdzanie");
        String card = check.select("li:contains(" + words + ") input[name=zgodna]").val();
        HttpResponse<String> own = scribe.post(PAPER + "/sprawdzanie", Map.of("zgodna", card, "tresc." + card, words, "do", "zapisz"));
        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(own.body()).select("#powod-blad").text()).contains("Poproś drugą osobę");
        var other = new Hall("admin", "2263", address);
        assertThat(other.post(PAPER + "/sprawdzanie", Map.of("zgodna", card, "tresc." + card, words + " i poprawione", "do", "zapisz")).statusCode()).isEqualTo(303);
        assertThat(scribe.page("/warsztaty/2/tablica").select(".note:contains(" + words + " i poprawione)").text()).doesNotContain("niesprawdzone");
        assertThat(scribe.page(PAPER + "?stolik=" + TABLE).select("tr:contains(" + code + ")").text()).contains(words + " i poprawione").contains("tak");
    }

    private void entriesRestOnUncheckedPaperWithAReasonOnly(String words) {
        Element note = scribe.page("/warsztaty/2/tablica").select(".note:contains(" + words + ")").first();
        String number = note.select("a[href*=/kartki/]").text();
        Document room = scribe.page("/warsztaty/2/prowadzenie/wpis?rodzaj=DIAGNOSIS&kartka=" + note.attr("data-card"));
        assertThat(room.select("#w-cards-powod-pomoc").text()).as("asked at once in the hall").contains(number);
        var form = new LinkedHashMap<>(Map.of("cards", number, "title", words, "area", "EDU", "kind", "problem", "version", "-1", "do", "zapisz"));
        HttpResponse<String> asked = scribe.post("/diagnoza/nowy", form);
        assertThat(asked.statusCode()).isEqualTo(422);
        Document again = Jsoup.parse(asked.body());
        assertThat(again.select(".errors li").text()).contains("Nikt drugi nie porównał jeszcze z papierem kartek: " + number);
        assertThat(again.select("#title").val()).isEqualTo(words);
        assertThat(again.select("input[name=cards][checked]").val()).isEqualTo(number);
        form.put("cards-powod", "Autorka stoi obok i potwierdza.");
        HttpResponse<String> made = scribe.post("/diagnoza/nowy", form);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
        String entry = made.headers().firstValue("Location").orElseThrow().replaceAll("[?].*", "").replaceAll(".*/", "");
        assertThat(scribe.page("/historia").text()).contains(entry + " opiera się na kartkach niesprawdzonych z papierem. Powód: Autorka stoi obok i potwierdza.");
    }

    @Test
    void mistakesStandAtTheirRowsAndNothingIsSavedOrLost() {
        String code = printed(2).get(0);
        var form = row(0, UUID.randomUUID(), code, "Pierwsza z tym kodem");
        form.putAll(row(1, UUID.randomUUID(), code, "Druga z tym samym kodem"));
        form.putAll(row(2, UUID.randomUUID(), "999Z", "Kod, którego nie ma"));
        form.putAll(row(3, UUID.randomUUID(), printed(2).get(1), " "));
        HttpResponse<String> answer = type(form);
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".error-text").eachAttr("id")).containsExactlyInAnyOrder("k-kod-1-blad", "k-kod-2-blad", "k-tresc-3-blad");
        assertThat(page.select("#k-tresc-1").val()).isEqualTo("Druga z tym samym kodem");
        assertThat(scribe.page("/warsztaty/2/tablica").text()).doesNotContain("Pierwsza z tym kodem");
        page = Jsoup.parse(scribe.post(PAPER, Map.of("stolik", TABLE, "k-rows", "8", "do", "wiersze", "k-tresc-0", "Jeszcze nie zapisane")).body());
        assertThat(page.select(".paper-rows > li")).hasSize(13);
        assertThat(page.select("#k-tresc-0").val()).isEqualTo("Jeszcze nie zapisane");
    }

    @Test
    void aFormSentTwiceAddsOneCardAndOneSentWithOtherWordsSaysSo() {
        UUID id = UUID.randomUUID();
        String words = "Dwa razy " + id;
        assertThat(type(row(0, id, "", words)).statusCode()).isEqualTo(303);
        assertThat(type(row(0, id, "", words)).headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("zapisano=0"));
        HttpResponse<String> other = type(row(0, id, "", "Inne słowa po cofnięciu strony"));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(other.body()).select("input[name=k-id-0]").val()).isNotEqualTo(id.toString());
        assertThat(scribe.page("/warsztaty/2/tablica").select(".note:contains(" + words + ")")).hasSize(1);
    }

    @Test
    void peopleOfThePaperListAreTickedOrAddedAndNobodyTwice() {
        String known = scribe.page("/zespol").select("#osoby tbody th").first().text();
        String stranger = "Spoza Listy " + UUID.randomUUID().toString().substring(0, 6);
        assertThat(scribe.post("/warsztaty/2/goscie/lista", Map.of("nazwiska", known + "\n\n" + stranger, "sektor-listy", "nie-ma")).statusCode()).isEqualTo(422);
        String sector = scribe.page("/warsztaty/2").select("#sektor-listy option").last().val();
        for (int twice = 0; twice < 2; twice++) {
            assertThat(scribe.post("/warsztaty/2/goscie/lista", Map.of("nazwiska", known.toUpperCase() + "\n" + stranger, "sektor-listy", sector)).statusCode()).isEqualTo(303);
        }
        Document page = scribe.page("/warsztaty/2");
        assertThat(page.select("tr:contains(" + known + ") input[name=osoba][checked]")).hasSize(1);
        assertThat(page.select("tr:contains(" + stranger + ") input[name=osoba][checked]")).hasSize(1);
    }

    @Test
    void printsHaveTheirPaperAndEveryCardItsCode() throws Exception {
        List<String> codes = printed(5);
        assertThat(scribe.page(PRINTS).select("tbody th").eachText()).contains("Plakaty do ćwiczeń", "Puste kartki z kodami", "Zasady spotkania", "Lista obecności z klauzulą");
        String run = scribe.page(PRINTS + "/kartki").select("tr:contains(" + codes.get(0) + ") a").attr("href");
        try (var browser = new Browser(address)) {
            var window = browser.window(1280, 900);
            Page page = browser.logIn(window, "koordynator-2263");
            try (PDDocument cards = print(page, run)) {
                assertThat(cards.getNumberOfPages()).as("five cards, four on a sheet").isEqualTo(2);
                assertThat(size(cards)).containsExactly(210L, 297L);
                assertThat(new PDFTextStripper().getText(cards)).contains(codes);
            }
            // as many millimetres, and as many sheets for two cards
            for (var paper : Map.of("A5", List.of(148L, 210L, 2L), "A3", List.of(297L, 420L, 1L)).entrySet()) {
                scribe.post(PRINTS + "/kartki", Map.of("cwiczenie", "W2-4", "ile", "2", "papier", paper.getKey()));
                try (PDDocument cards = print(page, scribe.page(PRINTS + "/kartki").select("tr:contains(edukacja) a").last().attr("href"))) {
                    assertThat(size(cards)).as(paper.getKey()).isEqualTo(paper.getValue().subList(0, 2));
                    assertThat((long) cards.getNumberOfPages()).as(paper.getKey()).isEqualTo(paper.getValue().get(2));
                }
            }
            try (PDDocument posters = print(page, "/powiaty/2263" + PRINTS + "/plakaty")) {
                assertThat(size(posters)).containsExactly(297L, 420L);
                assertThat(posters.getNumberOfPages()).isEqualTo(scribe.page(PRINTS + "/plakaty").select(".poster").size());
            }
            try (PDDocument rules = print(page, "/powiaty/2263" + PRINTS + "/zasady")) {
                assertThat(rules.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(rules)).contains("Every").contains("Zasady spotkania").contains("Правила");
            }
        }
    }

    private static PDDocument print(Page page, String path) throws Exception {
        page.navigate(path);
        return Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
    }

    private static List<Long> size(PDDocument document) {
        var box = document.getPage(0).getMediaBox();
        return List.of(Math.round(box.getWidth() * MILLIMETRES), Math.round(box.getHeight() * MILLIMETRES));
    }

    /** Codes of a new run of blank cards for the table. */
    private List<String> printed(int cards) {
        assertThat(scribe.post(PRINTS + "/kartki", Map.of("cwiczenie", "W2-4", "ile", String.valueOf(cards), "papier", "A4")).statusCode()).isEqualTo(303);
        assertThat(scribe.post(PRINTS + "/kartki", Map.of("cwiczenie", "W2-4", "ile", "900", "papier", "A4")).body()).contains("Wpisz liczbę kartek od 1 do 200.");
        String run = scribe.page(PRINTS + "/kartki").select("tr:contains(edukacja) a").last().attr("href");
        return scribe.page(run.substring("/powiaty/2263".length())).select(".blank-code b").eachText();
    }

    private HttpResponse<String> type(Map<String, String> rows) {
        var form = new LinkedHashMap<>(rows);
        form.putAll(Map.of("stolik", TABLE, "k-rows", "8", "jezyk", "pl", "do", "zapisz"));
        return scribe.post(PAPER, form);
    }

    private static Map<String, String> row(int number, UUID id, String code, String words) {
        return new LinkedHashMap<>(Map.of("k-id-" + number, id.toString(), "k-kod-" + number, code, "k-tresc-" + number, words));
    }
}
