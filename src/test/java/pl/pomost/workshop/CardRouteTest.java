package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.team.Guest;
import pl.pomost.team.GuestPasses;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.RawHttp;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** The short way of a card from a phone allows nothing that the long one does not, and both say the same. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class CardRouteTest {

    private static final String LEAD = "/warsztaty/1/prowadzenie";
    private static final String MODERATED = "W1-6:group";

    @TestHTTPResource
    String address;
    @Inject
    Cards cards;
    @Inject
    GuestPasses passes;
    @Inject
    Turnstile turnstile;

    private Doorway door;
    private Session phone;

    @BeforeEach
    void begin() {
        Hall hall = new Hall("koordynator-2211", "2211", address).opened(1);
        hall.post(LEAD + "/rozpoczecie", Map.of());
        hall.post(LEAD + "/drzwi", Map.of("drzwi", "otworz"));
        hall.post(LEAD + "/punkt", Map.of("punkt", "W1-6"));
        door = new Doorway(address.replaceAll("/$", ""), hall.page(LEAD).select(".join-code").text());
        phone = door.joined("Pisze Skryptem");
        assertThat(phone.get("/w/" + door.code() + "/stan").statusCode()).as("known from now on").isEqualTo(200);
    }

    @Test
    void aPlainCardIsAnsweredWithItsCodeAndTheHeadersOfAllAnswers() throws Exception {
        UUID id = UUID.randomUUID();
        HttpResponse<String> first = send(card(id, "Rodziny z „Ukrainy” & z dziećmi + 100%"), Map.of());
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Type")).contains("application/json;charset=UTF-8");
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(first.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(first.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'");
        assertThat(first.headers().firstValue("Referrer-Policy")).contains("same-origin");
        Card written = stored(id);
        assertThat(written.text()).isEqualTo("Rodziny z „Ukrainy” & z dziećmi + 100%");
        assertThat(read(first).path("code").asText()).isEqualTo(written.code());
        assertThat(read(send(card(id, "Rodziny z „Ukrainy” & z dziećmi + 100%"), Map.of()))).as("a repeat changes nothing").isEqualTo(read(first));
        var noLanguage = card(id, "Rodziny z „Ukrainy” & z dziećmi + 100%");
        noLanguage.remove("jezyk");
        assertThat(read(send(noLanguage, Map.of()))).as("by the long way").isEqualTo(read(first));
    }

    @Test
    void whatTheLongWayRefusesTheShortOneRefuses() throws Exception {
        UUID id = UUID.randomUUID();
        assertThat(phone.script(at(), "", card(id, "Bez znaku formularza"), Map.of()).statusCode()).isEqualTo(400);
        assertThat(phone.script(at(), "A".repeat(22), card(id, "Z cudzym znakiem"), Map.of()).statusCode()).isEqualTo(400);
        for (Map<String, String> elsewhere : List.of(Map.of("Sec-Fetch-Site", "cross-site"), Map.of("Sec-Fetch-Site", "same-site"), Map.of("Origin", "https://example.com"), Map.of("Origin", "null"))) {
            assertThat(send(card(id, "Z innej strony"), elsewhere).statusCode()).as(elsewhere.toString()).isEqualTo(403);
        }
        assertThat(send(card(id, "x".repeat(64_001)), Map.of()).statusCode()).isEqualTo(413);
        assertThat(phone.script("/w/x;y/../" + door.code() + "/kartki", phone.formToken(), card(id, "Przez średnik w adresie"), Map.of()).statusCode()).isEqualTo(400);
        HttpResponse<String> person = send(card(id, "Pani Anna Kowalska, tel. 601 202 303"), Map.of());
        assertThat(person.statusCode()).isEqualTo(422);
        assertThat(read(person).path("doubts")).isNotEmpty();
        assertThat(send(card(id, ""), Map.of()).statusCode()).as("no words").isEqualTo(422);
        HttpResponse<String> closed = send(Map.of("id", id.toString(), "cwiczenie", "W1-99:group", "tresc", "Nie ma takiego punktu", "jezyk", "pl"), Map.of());
        assertThat(closed.statusCode()).isEqualTo(422);
        assertThat(read(closed).path("wrong")).as("in words").isNotEmpty();
        Session stranger = Sessions.anonymous(door.base());
        assertThat(stranger.script(at(), stranger.formToken(), card(id, "Kogo nie ma"), Map.of()).statusCode()).isEqualTo(403);
        assertThat(QuarkusTransaction.requiringNew().call(() -> cards.findByIdOptional(id))).as("nothing of it was written").isEmpty();
        var many = new HashMap<>(card(id, "Z tysiącem pól"));
        IntStream.range(0, 1_100).forEach(each -> many.put("x" + each, ""));
        assertThat(send(many, Map.of()).statusCode()).isEqualTo(400);
        HttpCookie cookie = phone.cookies().stream().filter(each -> each.getName().equals("csrf-token")).findFirst().orElseThrow();
        String token = cookie.getValue();
        cookie.setValue("a");
        assertThat(phone.script(at(), "a", card(id, "Ze znakiem, którego nikt tu nie dał"), Map.of()).statusCode()).isEqualTo(400);
        cookie.setValue(token);
        assertThat(QuarkusTransaction.requiringNew().call(() -> cards.findByIdOptional(id))).as("nothing of it either").isEmpty();
        var sure = new HashMap<>(card(id, "Pani Anna Kowalska, tel. 601 202 303"));
        sure.put("do", read(person).path("consent").asText());
        assertThat(send(sure, Map.of()).statusCode()).as("said twice").isEqualTo(200);
    }

    /** A refused card counts once, though it was weighed by both ways; and whoever has come too often comes by neither. */
    @Test
    void theTurnstileCountsEachCardOnceAndHoldsForBothWays() throws Exception {
        assertThat(send(card(UUID.randomUUID(), "Pierwsza w tej minucie"), Map.of()).statusCode()).isEqualTo(200);
        String pass = phone.cookies().stream().filter(cookie -> cookie.getName().startsWith("gosc-")).findFirst().orElseThrow().getValue();
        Guest guest = QuarkusTransaction.requiringNew().call(() -> passes.byPass(cards.find("text", "Pierwsza w tej minucie").<Card>firstResult().enrolmentId(), pass).orElseThrow());
        IntStream.range(2, Turnstile.A_MINUTE).forEach(each -> turnstile.pass(guest));
        HttpResponse<String> refused = send(Map.of("id", UUID.randomUUID().toString(), "cwiczenie", "W1-99:group", "tresc", "Nie ma takiego punktu", "jezyk", "pl"), Map.of());
        assertThat(refused.statusCode()).as("the last of the minute").isEqualTo(422);
        String why = read(refused).path("wrong").toString();
        HttpResponse<String> tooOften = send(card(UUID.randomUUID(), "Za często"), Map.of());
        assertThat(tooOften.statusCode()).isEqualTo(422);
        assertThat(read(tooOften).path("wrong").toString()).isNotEqualTo(why).contains("Za dużo prób");
    }

    @Test
    void aCardThatNeverEndsKeepsNoConnection() {
        String promised = "Accept: application/json\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n";
        try (RawHttp slow = RawHttp.to(door.base())) {
            slow.begin("POST", at(), RawHttp.cookies(phone) + promised, "jezyk=pl&tresc=Reszta");
            assertThat(slow.answer()).as("closed without a word, and long before the reader here gave up").isEmpty();
        }
    }

    private HttpResponse<String> send(Map<String, String> fields, Map<String, String> headers) {
        return phone.script(at(), phone.formToken(), fields, headers);
    }

    private String at() {
        return "/w/" + door.code() + "/kartki";
    }

    private static Map<String, String> card(UUID id, String text) {
        return new HashMap<>(Map.of("id", id.toString(), "cwiczenie", MODERATED, "tresc", text, "jezyk", "pl"));
    }

    private Card stored(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> cards.findById(id));
    }

    private static JsonNode read(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }
}
