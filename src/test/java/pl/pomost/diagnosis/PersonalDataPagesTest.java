package pl.pomost.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** Words about a particular person: asked about before they are kept, marked when they are, and never public. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class PersonalDataPagesTest {

    private static final String ENTRIES = "/powiaty/2205/diagnoza";
    private static final String WORDS = "Mama Zuzi Hinz z 2b prosi o tłumacza, tel. 601 234 567.";

    @TestHTTPResource
    String address;

    @AfterEach
    void putTheDemoBack() {
        // a file is not taken in while a workshop is open
        as("koordynator-2205").post("/powiaty/2205/warsztaty/2/zamkniecie", Map.of("podsumowanie", "Wspólne podsumowanie."));
        DemoProcess.restore();
    }

    @Test
    void entryAboutAChildComesBackWithItsPlacesAndIsKeptOnlyWhenConfirmed() {
        Session coordinator = as("koordynator-2205");
        var typed = List.of(Map.entry("do", "zapisz"), Map.entry("title", "Tłumacz w szkole"), Map.entry("area", "EDU"), Map.entry("kind", "need"), Map.entry("description", WORDS));
        HttpResponse<String> asked = coordinator.post(ENTRIES + "/nowy", typed);
        Document page = Jsoup.parse(asked.body());

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(page.select("#dane-osobowe mark").eachText()).containsExactly("Zuzi Hinz", "601 234 567");
        assertThat(page.select("#description").text()).isEqualTo(WORDS);

        String consent = page.select("#dane-osobowe button").val();
        var confirmed = List.of(Map.entry("do", consent), typed.get(1), typed.get(2), typed.get(3), typed.get(4));
        HttpResponse<String> kept = coordinator.post(ENTRIES + "/nowy", confirmed);
        assertThat(kept.statusCode()).isEqualTo(303);
        String entry = kept.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
        assertThat(Jsoup.parse(coordinator.get(entry).body()).select(".doubtful").text()).contains("Zuzi Hinz", "601 234 567");

        String gaps = coordinator.get("/powiaty/2205/braki").body();
        assertThat(gaps).contains("możliwe dane osobowe (imię dziecka, prywatny telefon)");
    }

    @Test
    void consentIsGoodForThePlacesThatWereShownOnly() {
        var other = Map.of("do", "mimo:0", "title", "Tłumacz w szkole", "area", "EDU", "kind", "need", "description", WORDS);
        assertThat(as("koordynator-2205").post(ENTRIES + "/nowy", other).statusCode()).isEqualTo(422);
    }

    @Test
    void cardAboutAChildIsAskedAboutWithEverythingTypedStillThere() {
        Session coordinator = as("koordynator-2205");
        coordinator.post("/powiaty/2205/warsztaty/2/ponowne-otwarcie", Map.of());
        Document quick = Jsoup.parse(coordinator.get("/powiaty/2205/warsztaty/2/dopisz").body());
        String exercise = quick.select("select[name=cwiczenie] option").eachAttr("value").stream().filter(value -> value.contains("diagnosis")).findFirst().orElseThrow();
        Map<String, String> card = new HashMap<>(Map.of("id", UUID.randomUUID().toString(), "cwiczenie", exercise, "obszar", "EDU", "tresc", WORDS, "kanal", "scribe", "jezyk", "pl"));
        HttpResponse<String> asked = coordinator.post("/powiaty/2205/warsztaty/2/dopisz", card);
        Document page = Jsoup.parse(asked.body());

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(page.select("#dane-osobowe mark").eachText()).contains("Zuzi Hinz");
        assertThat(page.select("#slowa").val()).isEqualTo(WORDS);

        card.put("do", page.select("#dane-osobowe button").val());
        HttpResponse<String> kept = coordinator.post("/powiaty/2205/warsztaty/2/dopisz", card);
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(Jsoup.parse(coordinator.get(kept.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "")).body())
                .select(".just-added .doubtful").text()).contains("Zuzi Hinz");
    }

    @Test
    void summaryOfAWorkshopAndNameOfAGroupAreAskedAbout() {
        Session coordinator = as("koordynator-2205");
        coordinator.post("/powiaty/2205/warsztaty/2/ponowne-otwarcie", Map.of());
        HttpResponse<String> closing = coordinator.post("/powiaty/2205/warsztaty/2/zamkniecie", Map.of("podsumowanie", WORDS));
        Document asked = Jsoup.parse(closing.body());
        assertThat(closing.statusCode()).isEqualTo(422);
        assertThat(asked.select("#zamkniecie #dane-osobowe mark").eachText()).containsExactly("Zuzi Hinz", "601 234 567");
        assertThat(asked.select("#podsumowanie").val()).isEqualTo(WORDS);

        Document board = Jsoup.parse(coordinator.get("/powiaty/2205/warsztaty/2/tablica").body());
        var group = new HashMap<>(Map.of("nazwa", "Sprawa Zuzi Hinz z 2b", "grupa", board.select("#grupa option[value~=.+]").attr("value")));
        HttpResponse<String> naming = coordinator.post("/powiaty/2205/warsztaty/2/tablica/grupy", group);
        Document question = Jsoup.parse(naming.body());
        assertThat(naming.statusCode()).isEqualTo(422);
        assertThat(question.select("#dane-osobowe mark").text()).isEqualTo("Zuzi Hinz");
        assertThat(question.select("#nazwa").val()).isEqualTo("Sprawa Zuzi Hinz z 2b");
        assertThat(question.select("#dane-osobowe button").attr("form")).isEqualTo("tablica");
        group.put("do", question.select("#dane-osobowe button").val());
        assertThat(coordinator.post("/powiaty/2205/warsztaty/2/tablica/grupy", group).statusCode()).isEqualTo(303);
        assertThat(Jsoup.parse(coordinator.get("/powiaty/2205/warsztaty/2/tablica").body()).select(".group .doubtful").text()).contains("Zuzi Hinz");

        coordinator.post("/powiaty/2205/warsztaty/2/zamkniecie", Map.of("podsumowanie", WORDS, "do", asked.select("#dane-osobowe button").val()));
        assertThat(Jsoup.parse(coordinator.get("/powiaty/2205/warsztaty/2").body()).select(".doubtful").text()).contains("Zuzi Hinz");
        assertThat(coordinator.get("/powiaty/2205/braki").body()).contains("możliwe dane osobowe");
    }

    @Test
    void translationOfACardIsAskedAbout() {
        HttpResponse<String> sent = as("koordynator-2205").post("/powiaty/2205/kartki/W2-024/tlumaczenia", Map.of("jezyk", "en", "tlumaczenie", WORDS));
        assertThat(sent.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(sent.body());
        assertThat(page.select("#przetlumacz #dane-osobowe mark").eachText()).contains("601 234 567");
        assertThat(page.select("#tlumaczenie").val()).isEqualTo(WORDS);
    }

    @Test
    void textOfThePlanIsAskedAbout() {
        Session coordinator = as("koordynator-2205");
        Document form = Jsoup.parse(coordinator.get("/powiaty/2205/plan/tekst/method").body());
        var sent = coordinator.post("/powiaty/2205/plan/tekst/method", Map.of("do", "zapisz", "version", form.select("input[name=version]").val(), "text", "Uczeń Artem opowiedział o szkole."));
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("<mark>Artem</mark>");
    }

    @Test
    void workContactsOfTheTeamAreNotAskedAbout() {
        Session coordinator = as("koordynator-2205");
        Document form = Jsoup.parse(coordinator.get("/powiaty/2205/zespol/instytucje/i35/edycja").body());
        assertThat(form.select("#telefon")).isNotEmpty();
        var sent = new HashMap<String, String>();
        form.select("main form [name]").stream().filter(each -> !List.of("checkbox", "radio", "submit").contains(each.attr("type")) && !each.tagName().equals("button"))
                .forEach(each -> sent.putIfAbsent(each.attr("name"), each.tagName().equals("select") ? each.select("option[selected]").val() : each.val()));
        sent.remove("csrf-token");
        sent.put("telefon", "601 234 567");
        sent.put("do", "zapisz");
        assertThat(coordinator.post("/powiaty/2205/zespol/instytucje/i35/edycja", sent).body()).doesNotContain("dane-osobowe");
    }

    private Session as(String username) {
        return Sessions.of(username, address.replaceAll("/$", ""));
    }
}
