package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** A card keeps its own language; a translation stands beside it, with the name of whoever made it. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class TranslationTest {

    private static final String CARD = "/powiaty/2205/kartki/W1-018";

    @TestHTTPResource
    String address;

    @AfterEach
    void putTheDemoBack() {
        DemoProcess.restore();
    }

    @Test
    void aTranslationCarriesItsLanguageAndItsAuthorAndTheCardStays() {
        String own = page("koordynator-2205").select("blockquote.note p").get(0).text();

        assertThat(as("czlonek-2205").post(CARD + "/tlumaczenia", Map.of("jezyk", "uk", "tlumaczenie", "Наші слова українською")).statusCode()).isEqualTo(303);

        Document page = page("koordynator-2205");
        assertThat(page.select("blockquote.note p").get(0).text()).isEqualTo(own);
        assertThat(page.select("blockquote[lang=uk]").text()).isEqualTo("Наші слова українською");
        assertThat(page.select("blockquote[lang=uk] + p").text()).contains("tłumaczenie: ").doesNotEndWith("tłumaczenie: ");
        assertThat(page("koordynator-2205").select("select[name=jezyk] option[value=pl]")).isEmpty();
    }

    @Test
    void aTranslationGoesWithTheWordsWhenTheyAreRemovedAndIntoTheCopyOfTheWork() {
        as("czlonek-2205").post(CARD + "/tlumaczenia", Map.of("jezyk", "en", "tlumaczenie", "Our words in English"));
        assertThat(as("koordynator-2205").get("/powiaty/2205/plik/pobierz").body()).contains("Our words in English");

        as("koordynator-2205").post(CARD + "/usuniecie", Map.of("powod", "dane osoby"));

        assertThat(page("koordynator-2205").select("main").text()).doesNotContain("Our words in English");
        assertThat(as("koordynator-2205").get("/powiaty/2205/plik/pobierz").body()).doesNotContain("Our words in English");
    }

    @Test
    void aMistakeComesBackWithTheWords() {
        var answer = as("czlonek-2205").post(CARD + "/tlumaczenia", Map.of("jezyk", "pl", "tlumaczenie", "To samo"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#tlumaczenie").text()).isEqualTo("To samo");
        assertThat(Jsoup.parse(answer.body()).select("#przetlumacz[open] #jezyk-blad")).hasSize(1);
    }

    private Document page(String user) {
        return Jsoup.parse(as(user).get(CARD).body());
    }

    private Session as(String user) {
        return Sessions.of(user, address.replaceAll("/$", ""));
    }
}
