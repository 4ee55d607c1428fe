package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;

/** Forms of a workshop that come back: each mistake in the list says which field it means. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class RoomFormsTest {

    private static final String STAGES = "/powiaty/2205/warsztaty/";

    @TestHTTPResource
    String address;

    @Test
    void hoursThatAreNoneAreListedEachByItsName() {
        Document page = refused(coordinator().post(STAGES + "1/termin", Map.of("poczatek", "rano", "koniec", "wieczorem")));
        assertThat(page.select(".errors li").eachText()).containsExactly("Od godziny: podaj godzinę, na przykład 09:00.", "Do godziny: podaj godzinę, na przykład 09:00.");
        assertThat(page.title()).startsWith("Błąd: ");
    }

    @Test
    void dotsThatAreNoNumbersAreListedByTheirCards() {
        Document form = Jsoup.parse(coordinator().get(STAGES + "2/kropki").body());
        List<String> fields = form.select("input[name^=kropki.]").eachAttr("name").subList(0, 2);
        List<String> codes = form.select("tr:has(input[name^=kropki.]) .code").eachText().subList(0, 2);
        Document page = refused(coordinator().post(STAGES + "2/kropki", Map.of("pytanie", form.select("input[name=pytanie]").val(),
                "kanal", form.select("input[name=kanal]").val(), fields.get(0), "dużo", fields.get(1), "mało")));
        assertThat(page.select(".errors li").eachText()).containsExactlyInAnyOrder(codes.get(0) + ": wpisz liczbę całkowitą od zera.",
                codes.get(1) + ": wpisz liczbę całkowitą od zera.");
    }

    private Sessions.Session coordinator() {
        return Sessions.of("koordynator-2205", address.replaceAll("/$", ""));
    }

    private static Document refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.body());
    }
}
