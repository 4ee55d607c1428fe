package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.LocalStackResource;

/** What is left of a workshop: its summary, drafted from the results and written by people, and its tables to take away. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class AfterWorkshopTest {

    private static final String SUMMARY = "/warsztaty/1/podsumowanie";
    private static final String TABLES = "/warsztaty/1/eksport";

    @TestHTTPResource
    String address;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall("koordynator-2263", "2263", address).opened(1);
    }

    @Test
    void theSummaryIsDraftedFromWhatWasSaidAndKeptOnlyWhenSomebodySavesIt() {
        hall.added(1, UUID.randomUUID(), "W1-2:encounter", "", "Widujemy się na targu");
        Document draft = hall.page(SUMMARY + "/tekst?szkic=tak");
        assertThat(draft.select("#text").val()).contains("Kto był").contains("Widujemy się na targu");
        assertThat(hall.page(SUMMARY).text()).doesNotContain("Widujemy się na targu");
        String words = "Wnioski " + UUID.randomUUID() + "\n- tłumacz w przychodni\n\nRazem zrobimy więcej.";
        assertThat(save(draft.select("input[name=version]").val(), "", words).statusCode()).isEqualTo(303);
        Document page = hall.page(SUMMARY);
        assertThat(page.select(".document h2").text()).startsWith("Wnioski ");
        assertThat(page.select(".document li").text()).isEqualTo("tłumacz w przychodni");
        assertThat(page.select(".document p").text()).isEqualTo("Razem zrobimy więcej.");
    }

    @Test
    void twoWhoWriteAtOnceBothKeepTheirWords() {
        String begun = "Pierwszy.\n\nŚrodek.\n\nOstatni.";
        save(version(), "", begun);
        String version = version();
        assertThat(save(version, begun, "Pierwszy Anny.\n\nŚrodek.\n\nOstatni.").statusCode()).isEqualTo(303);
        HttpResponse<String> second = save(version, begun, "Pierwszy.\n\nŚrodek.\n\nOstatni Jana.");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(second.body()).select("#text").val()).contains("Pierwszy Anny.").contains("Ostatni Jana.");
        HttpResponse<String> alone = hall.post(SUMMARY + "/tekst/samo", Map.of("version", version, "text", "Trzecia wersja."));
        assertThat(alone.statusCode()).isEqualTo(409);
        HttpResponse<String> typed = hall.post(SUMMARY + "/tekst/samo", Map.of("version", version(), "text", "Trzecia wersja."));
        assertThat(typed.headers().firstValue("Pomost-Revision")).hasValue(version());
    }

    @Test
    void wordsAboutAParticularPersonAreAskedAboutFirst() {
        HttpResponse<String> asked = save(version(), "", "Proszę dzwonić: 501 234 567.");
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("dane-osobowe");
        assertThat(hall.page(SUMMARY).text()).doesNotContain("501 234 567");
    }

    @Test
    void everythingCanBeTakenAwayInTheMiddleOfAWorkshopAndNoCellIsAFormula() throws Exception {
        String code = hall.added(1, UUID.randomUUID(), "W1-2:encounter", "", "=HYPERLINK(\"http://example.org\"), bez kropek");
        String csv = hall.get(TABLES + "/tabela.csv?tabela=cards").body();
        List<CSVRecord> rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(csv)).getRecords();
        assertThat(rows).filteredOn(row -> row.get("kartka").equals(code)).singleElement().satisfies(row -> {
            assertThat(row.get("treść")).isEqualTo("'=HYPERLINK(\"http://example.org\"), bez kropek");
            assertThat(row.get("autor")).isEmpty();
        });
        assertThat(hall.get(TABLES + "/tabela.csv?tabela=cards&odmiana=excel").body()).startsWith("\uFEFFkartka;ćwiczenie;");
        JsonNode json = new ObjectMapper().readTree(hall.get(TABLES + "/warsztat.json").body());
        assertThat(json.path("cards")).anySatisfy(card -> assertThat(card.path("code").asText()).isEqualTo(code));
        assertThat(json.properties()).extracting(Map.Entry::getKey).containsExactly("cards", "groups", "votes", "levels", "translations", "present");
        assertThat(hall.get(TABLES + "/tabela.csv?tabela=nie-ma").statusCode()).isEqualTo(404);
        assertThat(hall.page(TABLES).select("caption, th").eachText()).contains("Kartki", "Grupy", "Kropki", "Poziomy", "Tłumaczenia", "Obecność");
    }

    /** In the middle of it: nothing is closed, the other cards have no dots. */
    @Test
    void dotsLevelsOfCardsAndStandardsAndTranslationsAreTakenAwayEachAsWhatItIs() throws Exception {
        hall.opened(2).attend(2, 3);
        UUID id = UUID.randomUUID();
        String card = hall.added(2, id, "W2-4:diagnosis", "EDU", "Kolejka do logopedy");
        assertThat(hall.post("/kartki/" + card + "/tlumaczenia", Map.of("jezyk", "uk", "tlumaczenie", "Черга до логопеда")).statusCode()).isEqualTo(303);
        assertThat(enter("importance", "scribe", "kropki." + id, "3").statusCode()).isEqualTo(303);
        assertThat(enter("importance", "paper", "kropki." + id, "2").statusCode()).isEqualTo(303);
        assertThat(enter("level", "scribe", "kropki.EDU-3.1", "2").statusCode()).isEqualTo(303);
        JsonNode tables = new ObjectMapper().readTree(hall.get("/warsztaty/2/eksport/warsztat.json").body());
        assertThat(tables.path("cards")).filteredOn(row -> row.path("code").asText().equals(card)).singleElement().satisfies(row -> {
            assertThat(row.path("dots_importance").asInt()).isEqualTo(5);
            assertThat(row.has("dots_level")).as("people who chose a level are no dots").isFalse();
        });
        assertThat(tables.path("votes")).filteredOn(row -> row.path("card").asText().equals(card)).extracting(row -> row.path("channel").asText() + row.path("dots").asInt())
                .containsExactlyInAnyOrder("scribe3", "paper2");
        assertThat(tables.path("levels")).filteredOn(row -> row.path("subject").asText().equals("EDU-3")).singleElement().satisfies(row -> {
            assertThat(row.path("level").asInt()).isEqualTo(1);
            assertThat(row.path("level_title").asText()).isNotEmpty();
            assertThat(row.path("people").asInt()).isEqualTo(2);
        });
        assertThat(tables.path("translations")).filteredOn(row -> row.path("card").asText().equals(card)).extracting(row -> row.path("text").asText()).containsExactly("Черга до логопеда");
    }

    private HttpResponse<String> enter(String question, String channel, String field, String count) {
        return hall.post("/warsztaty/2/kropki", Map.of("pytanie", question, "kanal", channel, field, count));
    }

    private String version() {
        return hall.page(SUMMARY + "/tekst").select("input[name=version]").val();
    }

    private HttpResponse<String> save(String version, String base, String words) {
        return hall.post(SUMMARY + "/tekst", Map.of("version", version, "base", base, "text", words, "do", "zapisz"));
    }
}
