package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;

/** Invitations to a workshop, ready for a mail program and for the printer. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class InvitationPagesTest {

    private static final String FIRST = "/powiaty/2205/warsztaty/1";

    @TestHTTPResource
    String address;

    @Test
    void linkOpensALetterWithDayHoursAndPlace() {
        Document page = page(FIRST + "/zaproszenia");
        String link = page.select("a[href^=mailto:j.miotk@example.org]").attr("href");
        assertThat(URI.create(link).getScheme()).isEqualTo("mailto");
        String letter = URLDecoder.decode(link, StandardCharsets.UTF_8);
        assertThat(letter).contains("?subject=Warsztat 1: Kim jesteśmy? – zaproszenie&body=Dzień dobry,\r\n\r\n", "Kiedy: 15 czerwca 2027, godziny: 09:00–12:30.",
                "3\u00a0godziny 30 min", "koordynator lokalnego planu integracji, powiat kartuski");
    }

    @Test
    void institutionsThatNobodyComesFromAreAskedToNameSomebody() {
        Document letters = page(FIRST + "/druk/zaproszenia");
        List<String> asked = letters.select(".leaf:contains(wskazanie osoby) h2").eachText();
        assertThat(asked).isNotEmpty().doesNotContain("Starostwo Powiatowe w Kartuzach");
        assertThat(letters.select(".leaf h2").eachText()).contains("Joanna Miotk").containsAll(asked);
    }

    private Document page(String path) {
        return Jsoup.parse(Sessions.of("koordynator-2205", address.replaceAll("/$", "")).get(path).body());
    }
}
