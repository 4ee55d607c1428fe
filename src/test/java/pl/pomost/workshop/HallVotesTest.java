package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** What people of a hall do besides writing, as plain forms: dots, placing, consent, rating; and what everybody gets to know of it. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class HallVotesTest {

    private static final String TERYT = "2214";

    @TestHTTPResource
    String address;
    @Inject
    EntityManager database;

    private Hall hall;
    private int stage;
    private String code;

    @Test
    void dotsOfPhonesHandsAndPaperAreOneSumWithinTheLimits() {
        begin(2);
        UUID first = written("W2-4:diagnosis", "EDU", "Brak nauczycieli polskiego");
        UUID other = written("W2-4:diagnosis", "EDU", "Długie oczekiwanie na poradnię");
        revealed("W2-4");
        go("W2-8");
        Session phone = joined("Głosuje Kropkami");
        assertThat(Jsoup.parse(phone.get("/w/" + code).body()).select("[data-ballot=importance]").text()).contains("Na jedną kartkę najwyżej: 4").contains("Brak nauczycieli");
        HttpResponse<String> many = dots(phone, first, 5);
        assertThat(many.statusCode()).isEqualTo(422);
        assertThat(many.body()).contains("Na jednej kartce jest za dużo kropek");
        assertThat(dots(phone, first, 4).statusCode()).isEqualTo(303);
        assertThat(dots(phone, first, 4).statusCode()).as("again changes nothing").isEqualTo(303);
        assertThat(Jsoup.parse(phone.get("/w/" + code).body()).select("[data-ballot=importance] [data-dots-left]").text()).isEqualTo("8");
        assertThat(tally("importance", "scribe", "kropki." + first, "2").statusCode()).isEqualTo(303);
        assertThat(tally("importance", "paper", "kropki." + other, "900").statusCode()).as("more than the hall has").isEqualTo(422);
        assertThat(tally("importance", "device", "kropki." + first, "4").statusCode()).as("phones have told theirs").isEqualTo(422);
        Document entering = hall.page("/warsztaty/2/kropki?pytanie=importance&kanal=device");
        assertThat(entering.select("#kanal option").eachAttr("value")).containsExactly("scribe", "paper");
        assertThat(entering.select("[id=kropki." + first + "]").val()).as("what phones have told so far").isEmpty();
        locked(true);
        assertThat(tally("importance", "paper", "kropki." + first, "1").statusCode()).as("nothing changes any more").isEqualTo(422);
        locked(false);
        hall.post("/warsztaty/2/tablica/schowanie", Map.of("jedna", other.toString()));
        assertThat(hall.page("/warsztaty/2/kropki?pytanie=importance").select("[id=kropki." + other + "]")).as("nobody votes on what is held back").isEmpty();
        hall.post("/warsztaty/2/tablica/pokazanie", Map.of("jedna", other.toString()));
        assertThat(phone.get("/w/" + code + "/wyniki").body()).contains("Wyniki pokaże").doesNotContain("Brak nauczycieli");
        show();
        assertThat(row(Jsoup.parse(phone.get("/w/" + code + "/wyniki").body()), "Brak nauczycieli")).contains("6").doesNotContain("telefon");
        assertThat(hall.page("/warsztaty/2/wyniki").select("tr:contains(Brak nauczycieli) .channels").first().text()).contains("4").contains("2");
    }

    @Test
    void aCardStandsWhereTheMiddleOfAllAnswersPutsIt() {
        begin(4);
        UUID action = written("W4-3:action", "EDU", "Kurs polskiego wieczorami");
        revealed("W4-3");
        go("W4-5");
        List<Session> phones = List.of(joined("Kładzie Jeden"), joined("Kładzie Dwa"), joined("Kładzie Trzy"));
        levels(phones.get(0), "kartka", action, Map.of("poziom.effect", "5", "poziom.effort", "1"));
        levels(phones.get(1), "kartka", action, Map.of("poziom.effect", "5", "poziom.effort", "2"));
        levels(phones.get(2), "kartka", action, Map.of("poziom.effect", "1", "poziom.effort", "2"));
        levels(phones.get(2), "kartka", action, Map.of("poziom.effect", "2", "poziom.effort", "2"));
        assertThat(send(phones.get(0), "kartka", action, Map.of("poziom.effect", "9")).statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(phones.get(2).get("/w/" + code).body()).select("[name=poziom.effect][checked]").eachAttr("value")).as("one's own stays on the phone").containsExactly("2");
        show();
        Document wall = hall.page("/warsztaty/4/ekran/wyniki");
        assertThat(wall.select("tr:contains(Kurs polskiego) td").eachText()).containsExactly("5", "2", "3");
        assertThat(wall.select("svg.matrix circle")).singleElement().satisfies(point -> {
            assertThat(point.attr("cx")).as("second of five fields from the left").isEqualTo("204");
            assertThat(point.attr("cy")).as("highest of five fields").isEqualTo("68");
        });
    }

    @Test
    void whoeverObjectsWritesWhyAndTheHallSeesCountsAndReasons() {
        begin(3);
        UUID sentence = written("W3-3:vision", "EDU", "Każde dziecko uczy się razem z innymi");
        go("W3-3");
        Session first = joined("Popiera Wizję");
        Session second = joined("Sprzeciw Wobec");
        revealed("W3-3");
        levels(first, "kartka", sentence, Map.of("poziom.consent", "5"));
        levels(second, "kartka", sentence, Map.of("poziom.consent", "1"));
        String number = query("select code from card where id = '" + sentence + "'").get(0).toString();
        assertThat(hall.post("/warsztaty/3/dopisz", Map.of("id", UUID.randomUUID().toString(), "cwiczenie", "W3-3:concern", "tresc", "Nie mamy na to sal", "kanal", "scribe",
                "jezyk", "pl", "pole.about", number)).statusCode()).isEqualTo(303);
        revealed("W3-3");
        show();
        Document results = soon(first, "Nie mamy na to sal");
        assertThat(results.select("tr:contains(Każde dziecko) td.num").eachText()).as("five levels, together").containsExactly("1", "0", "0", "0", "1", "2");
        assertThat(results.select("tr:contains(Każde dziecko) li").text()).isEqualTo("Nie mamy na to sal");
    }

    @Test
    void eachRatesAloneThenTheHallAgreesAndTheSelfAssessmentKnows() {
        begin(2);
        go("W2-7");
        Session first = joined("Ocenia Sam");
        Session second = joined("Ocenia Też");
        levels(first, "standard", "EDU-3", Map.of("poziom.level", "1"));
        levels(second, "standard", "EDU-3", Map.of("poziom.level", "2"));
        assertThat(tally("level", "scribe", "kropki.EDU-3.1", "0").statusCode()).isEqualTo(303);
        assertThat(tally("level", "paper", "kropki.EDU-4.1", "1").statusCode()).isEqualTo(303);
        assertThat(tally("level", "paper", "kropki.EDU-4.2", "1").statusCode()).as("another level of the same standard").isEqualTo(303);
        HttpResponse<String> meanwhile = tally("level", "paper", "kropki.EDU-4.1", "2");
        assertThat(meanwhile.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(meanwhile.body()).select("[id=kropki.EDU-4.1-blad]").text()).contains("w międzyczasie 1, a Ty wpisujesz 2");
        assertThat(hall.page("/warsztaty/2/kropki?pytanie=level&kanal=paper").select("[id=kropki.EDU-4.1], [id=kropki.EDU-4.2]").eachAttr("value")).containsExactly("1", "1");
        assertThat(send(first, "standard", "NIE-1", Map.of("poziom.level", "1")).statusCode()).isEqualTo(422);
        assertThat(hall.post("/warsztaty/2/wyniki/EDU-3", Map.of("uzgodniony.EDU-3", "7")).statusCode()).isEqualTo(422);
        HttpResponse<String> unread = hall.post("/warsztaty/2/wyniki/EDU-3", Map.of("uzgodniony.EDU-3", "2", "wersja.EDU-3", "7"));
        assertThat(unread.statusCode()).as("by conditions that the hall has not read").isEqualTo(422);
        assertThat(Jsoup.parse(unread.body()).select("[name=wersja.EDU-3]").val()).isEqualTo("1");
        HttpResponse<String> unproved = hall.post("/warsztaty/2/wyniki/EDU-1", Map.of("uzgodniony.EDU-1", "2", "wersja.EDU-1", "1"));
        assertThat(unproved.statusCode()).isEqualTo(422);
        assertThat(unproved.body()).contains("Ten poziom wymaga dowodu", "dowod.EDU-1");
        assertThat(hall.post("/warsztaty/2/wyniki/EDU-3", Map.of("uzgodniony.EDU-3", "2", "wersja.EDU-3", "1", "dowod.EDU-3", "Umowa z asystentem")).statusCode()).isEqualTo(303);
        assertThat(hall.get("/samoocena/EDU-3").body()).contains("Umowa z asystentem");
        assertThat(query("select agreed_level from self_assessment where standard = 'EDU-3' and evidence like '%Umowa z asystentem%'")).extracting(Object::toString).containsExactly("2");
        assertThat(query("select cast(ratings as char) from self_assessment where standard = 'EDU-3' and evidence like '%Umowa z asystentem%'").get(0).toString())
                .as("counts, no names").contains("\"count\"").doesNotContain("Ocenia");
    }

    /** Everything that leaves the service for others: the stream from its beginning, what a phone starts from, the wall, the results, the log. */
    @Test
    void nothingThatIsSentSaysWhoVotedHow() throws Exception {
        begin(2);
        UUID card = written("W2-4:diagnosis", "EDU", "Sprawa tajnego głosu");
        revealed("W2-4");
        go("W2-8");
        Session voter = joined("Głosuje Skrycie");
        Session other = joined("Patrzy Ciekawie");
        JsonNode start = new ObjectMapper().readTree(other.get("/w/" + code + "/stan").body());
        String person = query("select cast(id as char) from participant where name = 'Głosuje Skrycie'").get(0).toString();
        String guest = query("select code from participant where name = 'Głosuje Skrycie'").get(0).toString();
        dots(voter, card, 3);
        String before = other.get("/w/" + code + "/stan").body();
        assertThat(new ObjectMapper().readTree(before).at("/hall/state/tally").asText()).as("nothing to fetch before the results are shown").isEmpty();
        show();
        String told = stream(start.path("pass").asText(), start.at("/hall/position").asText());
        assertThat(told).as("the results have come").contains("\"tally\":\"");
        String log = String.join("\n", query("select cast(payload as char) from workshop_event where kind in ('dots-placed', 'level-chosen')").stream().map(Object::toString).toList());
        for (String sent : List.of(told, before, other.get("/w/" + code + "/stan").body(), other.get("/w/" + code + "/wyniki").body(),
                hall.get("/warsztaty/2/ekran").body(), hall.get("/warsztaty/2/ekran/wyniki").body(), hall.get("/warsztaty/2/prowadzenie/stan").body(),
                hall.get("/warsztaty/2/wyniki").body(), log)) {
            assertThat(sent).doesNotContain(person).doesNotContain("\"" + guest + "\"").doesNotContain("Głosuje Skrycie").doesNotContain("\"dots\"");
        }
        assertThat(new ObjectMapper().readTree(voter.get("/w/" + code + "/stan").body()).at("/own/votes/importance/" + card).asInt()).as("one's own phone knows").isEqualTo(3);
    }

    private void begin(int which) {
        stage = which;
        hall = new Hall("koordynator-" + TERYT, TERYT, address).opened(stage);
        hall.post(lead() + "/rozpoczecie", Map.of());
        code = hall.page(lead()).select(".join-code").text();
    }

    private String lead() {
        return "/warsztaty/" + stage + "/prowadzenie";
    }

    private UUID written(String exercise, String area, String text) {
        UUID id = UUID.randomUUID();
        hall.added(stage, id, exercise, area, text);
        return id;
    }

    private void revealed(String step) {
        go(step);
        hall.post(lead() + "/odslona", Map.of("odslona", "tak"));
    }

    private void go(String step) {
        assertThat(hall.post(lead() + "/punkt", Map.of("punkt", step)).statusCode()).isEqualTo(303);
    }

    private void show() {
        assertThat(hall.post(lead() + "/wyniki", Map.of("wyniki", "tak")).statusCode()).isEqualTo(303);
        Session wall = Sessions.of("koordynator-" + TERYT, base());
        for (int i = 0; i < 200 && wall.get("/powiaty/" + TERYT + "/warsztaty/" + stage + "/ekran/wyniki").body().contains("Wyniki pokaże"); i++) {
            Thread.onSpinWait();
        }
    }

    private Session joined(String name) {
        Session phone = Sessions.anonymous(base());
        assertThat(phone.post("/w/" + code + "/wejscie", Map.of("imie", name, "sektor", "immigrants")).statusCode()).isEqualTo(303);
        return phone;
    }

    private HttpResponse<String> dots(Session phone, UUID card, int dots) {
        return phone.post("/w/" + code + "/kropki", Map.of("pytanie", "importance", "kartka", card.toString(), "kropki", String.valueOf(dots)));
    }

    private void levels(Session phone, String field, Object thing, Map<String, String> levels) {
        HttpResponse<String> answer = send(phone, field, thing, levels);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private HttpResponse<String> send(Session phone, String field, Object thing, Map<String, String> levels) {
        var fields = new java.util.HashMap<>(levels);
        fields.put(field, thing.toString());
        return phone.post("/w/" + code + "/glosy", fields);
    }

    private HttpResponse<String> tally(String question, String channel, String field, String count) {
        return hall.post("/warsztaty/" + stage + "/kropki", Map.of("pytanie", question, "kanal", channel, field, count));
    }

    private void locked(boolean shut) {
        assertThat(hall.post("/warsztaty/" + stage + "/prowadzenie/blokada", Map.of("punkt", "W2-8", "blokada", shut ? "tak" : "nie")).statusCode()).isEqualTo(303);
    }

    private static String row(Document page, String words) {
        return page.select("tr:contains(" + words + ")").text();
    }

    /** Screens are told after the commit, in another thread. */
    private Document soon(Session phone, String words) {
        Document page = Jsoup.parse("");
        for (int i = 0; i < 200 && !page.text().contains(words); i++) {
            page = Jsoup.parse(phone.get("/w/" + code + "/wyniki").body());
        }
        return page;
    }

    /** Reads the stream from a place on until it tells that the results are shown. */
    private String stream(String pass, String from) throws Exception {
        URI place = URI.create(base() + "/w/strumien?przepustka=" + pass + "&od=" + URLEncoder.encode(from, StandardCharsets.UTF_8));
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(place).build(), HttpResponse.BodyHandlers.ofInputStream());
        var read = new StringBuilder();
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && !read.toString().matches("(?s).*\"tally\":\"[0-9a-f].*"); line = lines.readLine()) {
                read.append(line).append('\n');
            }
        }
        return read.toString();
    }

    private String base() {
        return address.replaceAll("/$", "");
    }

    @SuppressWarnings("unchecked")
    private List<Object> query(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> (List<Object>) database.createNativeQuery(sql).getResultList());
    }
}
