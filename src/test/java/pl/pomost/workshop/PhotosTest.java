package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Photographs;
import pl.pomost.testing.Sessions;

/** Photographs of flipcharts: added by the team, seen by those who see its cards, taken away by whoever added them or the coordinator. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class PhotosTest {

    private static final String PHOTOS = "/powiaty/2205/warsztaty/2/zdjecia";

    @TestHTTPResource
    String address;

    @Test
    void aMemberAddsAPhotographAndTypesItsCards() {
        String words = "Arkusz stolika " + UUID.randomUUID();
        assertThat(send("czlonek-2205", Map.of("opis", words, "cwiczenie", "W2-4"), Photographs.fromAPhone(800, 600)).statusCode()).isEqualTo(303);
        Document page = page("czlonek-2205");
        assertThat(page.select("img[alt='" + words + "']")).hasSize(1);
        assertThat(page.select("li:has(img[alt='" + words + "']) a.go").attr("href")).isEqualTo("/powiaty/2205/warsztaty/2/dopisz?cwiczenie=W2-4&kanal=paper");
        HttpResponse<String> picture = session("rops").get(page.select("img[alt='" + words + "']").attr("src"));
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(picture.body()).doesNotContain(Photographs.PLACE);
        assertThat(session("czlonek-2205").post(address(page, words) + "/usun", Map.of()).statusCode()).isEqualTo(303);
        assertThat(page("czlonek-2205").text()).doesNotContain(words);
    }

    @Test
    void aFormSentTwiceAddsOnePhotograph() {
        String words = "Dwa razy " + UUID.randomUUID();
        var form = Map.of("opis", words, "id", UUID.randomUUID().toString());
        assertThat(send("koordynator-2205", form, Photographs.jpeg(80, 60)).statusCode()).isEqualTo(303);
        assertThat(send("koordynator-2205", form, Photographs.jpeg(80, 60)).statusCode()).isEqualTo(303);
        assertThat(page("koordynator-2205").select("img[alt='" + words + "']")).hasSize(1);
        assertThat(session("czlonek-2205").post(address(page("koordynator-2205"), words) + "/usun", Map.of()).statusCode()).as("somebody else's").isEqualTo(403);
        assertThat(session("koordynator-2205").post(address(page("koordynator-2205"), words) + "/usun", Map.of()).statusCode()).isEqualTo(303);
    }

    @Test
    void whatIsNoPictureComesBackWithTheWords() {
        var answer = send("koordynator-2205", Map.of("opis", "Arkusz o szkołach", "cwiczenie", "W2-4"), "to nie jest zdjęcie".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#zdjecie-blad").text()).contains("JPEG lub PNG");
        assertThat(page.select("#opis").val()).isEqualTo("Arkusz o szkołach");
        assertThat(page.select("#cwiczenie option[selected]").val()).isEqualTo("W2-4");
    }

    @Test
    void aPhotographNeedsWordsAndAnExerciseThatThereIs() {
        Document page = Jsoup.parse(send("koordynator-2205", Map.of("opis", " ", "cwiczenie", "W9-9"), Photographs.jpeg(80, 60)).body());
        assertThat(page.select("#opis-blad").text()).contains("co widać");
        assertThat(page.select("#cwiczenie-blad")).hasSize(1);
        Document bomb = Jsoup.parse(send("koordynator-2205", Map.of("opis", "Ściana"), Photographs.bomb(50_000, 50_000)).body());
        assertThat(bomb.select("#zdjecie-blad").text()).contains("21 milionów");
    }

    @Test
    void wordsThatMayTellOfAPersonAreAskedAboutBeforeThePhotographIsKept() {
        var fields = Map.of("id", UUID.randomUUID().toString(), "opis", "Arkusz; dzwonić do pani Oli, 601 234 567");
        var asked = send("koordynator-2205", fields, Photographs.jpeg(80, 60));
        assertThat(asked.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(asked.body());
        assertThat(page.select("#dane-osobowe mark").text()).isEqualTo("pani Oli 601 234 567");
        var despite = new LinkedHashMap<>(fields);
        despite.put("do", page.select("#dane-osobowe button[name=do]").val());
        assertThat(send("koordynator-2205", despite, Photographs.jpeg(80, 60)).statusCode()).isEqualTo(303);
        assertThat(page("koordynator-2205").select("figcaption:contains(601 234 567) .doubtful")).hasSize(2);
    }

    @Test
    void othersNeitherSeeNorAdd() {
        assertThat(session("koordynator-2206").get(PHOTOS).statusCode()).isEqualTo(404);
        assertThat(send("koordynator-2206", Map.of("opis", "Nie moje"), Photographs.jpeg(80, 60)).statusCode()).isEqualTo(404);
        assertThat(send("rops", Map.of("opis", "Z urzędu"), Photographs.jpeg(80, 60)).statusCode()).isEqualTo(403);
        assertThat(session("koordynator-2205").get(PHOTOS + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(session("koordynator-2205").get(PHOTOS + "/nie-ma").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> send(String user, Map<String, String> fields, byte[] picture) {
        return session(user).upload(PHOTOS, new LinkedHashMap<>(fields), "zdjecie", picture);
    }

    private Document page(String user) {
        return Jsoup.parse(session(user).get(PHOTOS).body());
    }

    private static String address(Document page, String words) {
        return page.select("figure:has(img[alt='" + words + "']) a").attr("href");
    }

    private Sessions.Session session(String user) {
        return Sessions.of(user, address.replaceAll("/$", ""));
    }
}
