package pl.pomost.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;

/** Participants and the public read Pomost in the language that they chose, or that their browser speaks. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class LanguagePagesTest {

    /** The official ids of a declaration of accessibility. */
    private static final List<String> OFFICIAL = List.of("a11y-deklaracja", "a11y-wstep", "a11y-podmiot", "a11y-url", "a11y-data-publikacja",
            "a11y-data-aktualizacja", "a11y-status", "a11y-data-sporzadzenie", "a11y-kontakt", "a11y-osoba", "a11y-email", "a11y-telefon", "a11y-procedura",
            "a11y-architektura", "a11y-aplikacje", "a11y-ocena", "a11y-audytor", "a11y-data-przeglad");

    @TestHTTPResource
    String address;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"uk,ru;q=0.8|uk|Чотирма дошками від розмови до плану", "en-GB,en;q=0.9|en|Four planks from a talk to a plan",
        "de,fr|pl|Czterema deskami od rozmowy do planu"})
    void theFirstVisitIsInTheLanguageOfTheBrowser(String asked, String language, String heading) {
        Document page = Jsoup.parse(RestAssured.given().header("Accept-Language", asked).get("/").asString());

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.selectFirst("h1").text()).isEqualTo(heading);
    }

    @Test
    void aChosenLanguageStaysAndLeadsBackToTheSamePage() {
        Response chosen = RestAssured.given().redirects().follow(false).queryParam("wroc", "/powiaty?edition=2027").get("/jezyk/uk");

        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.header("Location")).endsWith("/powiaty?edition=2027");
        String page = RestAssured.given().cookie("jezyk", chosen.cookie("jezyk")).header("Accept-Language", "pl").get("/powiaty").asString();
        assertThat(page).contains("lang=\"uk\"", "Повіти").contains("після воркшопу 4");
    }

    @ParameterizedTest
    @CsvSource({"//example.org", "/\\example.org", "https://example.org"})
    void nobodyIsLedToAnotherService(String elsewhere) {
        Response chosen = RestAssured.given().redirects().follow(false).queryParam("wroc", elsewhere).get("/jezyk/en");

        assertThat(chosen.header("Location")).isEqualTo(address.replaceAll("/$", "") + "/");
    }

    @Test
    void anUnknownLanguageIsNoPage() {
        assertThat(RestAssured.get("/jezyk/xx").statusCode()).isEqualTo(404);
    }

    @Test
    void aMemberReadsTheWorkshopAndTheCardsInTheirLanguageAndCardsKeepTheirs() {
        var member = Sessions.alone("czlonek-2205", address.replaceAll("/$", ""));
        member.get("/jezyk/en?wroc=/start");

        Document home = Jsoup.parse(member.get("/start").body());
        Document room = Jsoup.parse(member.get("/powiaty/2205/warsztaty/2").body());
        Document board = Jsoup.parse(member.get("/powiaty/2205/warsztaty/2/tablica").body());
        Document quick = Jsoup.parse(member.get("/powiaty/2205/warsztaty/2/dopisz").body());
        Document cards = Jsoup.parse(member.get("/powiaty/2205/kartki").body());

        assertThat(home.select(".top-nav").text()).contains("What next");
        assertThat(room.selectFirst("h1").text()).startsWith("Workshop 2: ");
        assertThat(room.select(".agenda").text()).contains("min").doesNotContain("kartek");
        assertThat(board.select(".note-text[lang=pl]")).isNotEmpty();
        assertThat(board.select(".note-text[lang=en]")).isEmpty();
        assertThat(quick.select("main").attr("lang")).isEmpty();
        assertThat(cards.select("caption").text()).matches(".*[0-9].cards?");
        assertThat(Jsoup.parse(member.get("/powiaty/2205/diagnoza").body()).select("main").attr("lang")).isEqualTo("pl");
        member.get("/jezyk/pl?wroc=/start");
    }

    @Test
    void theAccountKeepsTheLanguageForOtherDevices() {
        String base = address.replaceAll("/$", "");
        Sessions.alone("koordynator-2206", base).get("/jezyk/uk?wroc=/start");
        var other = Sessions.alone("koordynator-2206", base);

        assertThat(Jsoup.parse(other.get("/start").body()).selectFirst("html").attr("lang")).isEqualTo("uk");
        other.get("/jezyk/pl?wroc=/start");
    }

    @Test
    void aPageThatIsNotThereSaysSoInTheLanguageAskedFor() {
        assertThat(RestAssured.given().cookie("jezyk", "en").header("Accept", "text/html").get("/nic-takiego").asString()).contains("There is no such page");
    }

    @ParameterizedTest
    @CsvSource({"pl", "uk", "en"})
    void theDeclarationCarriesEveryOfficialIdOnce(String language) {
        Document page = Jsoup.parse(RestAssured.given().cookie("jezyk", language).get("/deklaracja-dostepnosci").asString());

        assertThat(OFFICIAL).allSatisfy(id -> assertThat(page.select("[id=" + id + "]")).as(id).hasSize(1));
        assertThat(page.select("[id^=a11y-]")).hasSize(OFFICIAL.size());
        assertThat(page.select("main").attr("lang")).isEmpty();
        assertThat(page.select("time")).allSatisfy(time -> assertThat(time.attr("datetime")).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"pl|Jak długo", "uk|Як довго", "en|For how long"})
    void privacyIsExplainedInEveryLanguage(String language, String heading) {
        assertThat(Jsoup.parse(RestAssured.given().cookie("jezyk", language).get("/prywatnosc").asString()).select("h2").eachText()).contains(heading);
    }
}
