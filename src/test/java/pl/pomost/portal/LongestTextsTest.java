package pl.pomost.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.process.ProcessJson;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.Forms;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** The longest text that a form allows is taken, whatever letters it is written in, and comes in again with a file. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class LongestTextsTest {

    private static final String POWIAT = "/powiaty/2205";

    @TestHTTPResource
    String root;
    private Session coordinator;

    @BeforeEach
    void logIn() {
        coordinator = Sessions.of("koordynator-2205", root.replaceAll("/$", ""));
    }

    @AfterEach
    void restore() {
        DemoProcess.restore();
    }

    /** Two bytes, four bytes. */
    @ParameterizedTest
    @ValueSource(strings = {"ł", "🌊"})
    void theLongestTextIsSavedAndComesBack(String letter) {
        isSaved("/plan/tekst/method", "text", letter.repeat(30_000));
        isSaved("/diagnoza/D-EDU-01/edycja", "description", letter.repeat(20_000));
        String words = letter.repeat(2_000 / letter.length());
        assertThat(coordinator.post(POWIAT + "/warsztaty/2/dopisz", Map.of("id", UUID.randomUUID().toString(), "cwiczenie", "W2-4:diagnosis", "obszar", "EDU",
                "tresc", words, "kanal", "scribe", "jezyk", "pl")).statusCode()).isEqualTo(303);
        String file = DemoProcess.of("2205");
        var tree = ProcessJson.parse(file);
        assertThat(tree.at("/narrative/method").asText()).isEqualTo(letter.repeat(30_000));
        assertThat(tree.at("/workshops/1").findValuesAsText("text")).contains(words);
        DemoProcess.replace("2205", file);
    }

    private void isSaved(String form, String field, String text) {
        var sent = Forms.filled(Jsoup.parse(coordinator.get(POWIAT + form).body()), field, text);
        assertThat(coordinator.post(POWIAT + form, sent).statusCode()).as(form).isEqualTo(303);
        assertThat(Jsoup.parse(coordinator.get(POWIAT + form).body()).select("[name=" + field + "]").val()).isEqualTo(text);
    }
}
