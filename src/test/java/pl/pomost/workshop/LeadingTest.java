package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** What whoever leads does in the room, by plain forms: grouping, undoing, holding back, parking, locking. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class LeadingTest {

    private static final String TERYT = "2208";
    private static final String BOARD = "/warsztaty/2/tablica";
    private static final String BOARD1 = "/warsztaty/1/tablica";
    private static final String LEAD = "/warsztaty/1/prowadzenie";

    @TestHTTPResource
    String address;

    @Test
    void similarCardsAreProposedTakenInPartTurnedDownAndTakenBack() {
        Hall hall = new Hall("koordynator-" + TERYT, TERYT, address).opened(2);
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        UUID three = UUID.randomUUID();
        hall.added(2, one, "W2-4:diagnosis", "ZDR", "Kolejki do okulisty ciągną się miesiącami");
        hall.added(2, two, "W2-4:diagnosis", "ZDR", "w kolejce do okulistów stoją całe rodziny");
        hall.added(2, three, "W2-4:diagnosis", "POM", "kolejka do okulisty, nikt nie tłumaczy");
        Document proposals = hall.page(BOARD + "/podpowiedzi?cwiczenie=W2-4");
        assertThat(proposals.select(".suggestion h2").eachText()).anyMatch(title -> title.contains("kolejka") && title.contains("okulista"));
        assertThat(proposals.select(".suggestion:contains(różne obszary) input[value=" + three + "]")).as("across areas").isNotEmpty();

        answer(hall, BOARD + "/podpowiedzi", List.of(Map.entry("cwiczenie", "W2-4"), Map.entry("nazwa", "Okulista"), Map.entry("kartka", one.toString()),
                Map.entry("kartka", two.toString()), Map.entry("pokazana", one.toString()), Map.entry("pokazana", two.toString()), Map.entry("pokazana", three.toString())));
        assertThat(group(hall, "Okulista")).containsExactlyInAnyOrder(one.toString(), two.toString());
        assertThat(together(hall, one, three)).as("what was left out is not proposed again").isEmpty();

        answer(hall, BOARD + "/cofniecie", List.of());
        assertThat(group(hall, "Okulista")).isEmpty();
        assertThat(together(hall, one, three)).isNotEmpty();

        answer(hall, BOARD + "/podpowiedzi/odrzucenie", List.of(Map.entry("cwiczenie", "W2-4"), Map.entry("pokazana", one.toString()), Map.entry("pokazana", two.toString()),
                Map.entry("pokazana", three.toString())));
        assertThat(together(hall, one, two)).isEmpty();
    }

    @Test
    void tablesOfOneItemShareAGroupAndEveryStepCanBeTakenBack() {
        Hall hall = new Hall("koordynator-" + TERYT, TERYT, address).opened(2);
        UUID health = UUID.randomUUID();
        UUID help = UUID.randomUUID();
        hall.added(2, health, "W2-4:diagnosis", "ZDR", "Dentysta nie przyjmuje");
        hall.added(2, help, "W2-4:diagnosis", "POM", "Pytają nas o dentystę");
        // dropped onto each other: nobody has typed a name
        answer(hall, BOARD + "/grupy", List.of(Map.entry("kartka", health.toString()), Map.entry("kartka", help.toString()), Map.entry("sama", "tak")));
        assertThat(group(hall, "dentysta")).containsExactlyInAnyOrder(health.toString(), help.toString());
        String group = hall.page(BOARD).select(".group:has(h4:contains(dentysta))").attr("data-group");
        answer(hall, BOARD + "/grupy", List.of(Map.entry("grupa", group), Map.entry("nazwa", "Zęby")));
        assertThat(group(hall, "Zęby")).hasSize(2);
        answer(hall, BOARD + "/wyjecie", List.of(Map.entry("kartka", health.toString()), Map.entry("kartka", help.toString())));
        assertThat(group(hall, "Zęby")).isEmpty();
        answer(hall, BOARD + "/cofniecie", List.of());
        assertThat(group(hall, "Zęby")).as("the group is there again, with its name").hasSize(2);
        answer(hall, BOARD + "/cofniecie", List.of());
        assertThat(group(hall, "dentysta")).hasSize(2);
        answer(hall, BOARD + "/cofniecie", List.of());
        assertThat(group(hall, "dentysta")).isEmpty();
    }

    @Test
    void whereTheScenarioSaysSoACardIsShownAfterTheYesOfWhoeverLeads() throws Exception {
        Hall hall = new Hall("koordynator-" + TERYT, TERYT, address).opened(1);
        String code = begun(hall, "W1-6");
        Session phone = joined(code, "Czeka Cierpliwie");
        UUID shown = card(phone, code, "W1-6:group", "Rodziny z Kolumbii w Przodkowie");
        UUID refused = card(phone, code, "W1-6:group", "Pan z trzeciego piętra");
        UUID parked = card(phone, code, "W1-6:group", "A co z autobusem?");
        answer(hall, LEAD + "/odslona", List.of(Map.entry("odslona", "tak")));
        assertThat(held(phone, code, shown)).isEqualTo("waiting");
        assertThat(ids(phone, code)).doesNotContain(shown.toString(), refused.toString(), parked.toString());
        assertThat(hall.page(LEAD).select(".held-waiting .note")).hasSize(3);
        assertThat(Jsoup.parse(phone.get("/w/" + code).body()).select("[data-id=" + shown + "]").text()).contains("czeka na osobę prowadzącą");

        assertThat(hall.post(BOARD1 + "/odmowa", List.of(Map.entry("jedna", refused.toString()))).statusCode()).as("without a reason").isEqualTo(422);
        answer(hall, BOARD1 + "/odmowa", List.of(Map.entry("jedna", refused.toString()), Map.entry("powod-" + refused, "To o jednej osobie")));
        answer(hall, BOARD1 + "/parking", List.of(Map.entry("jedna", parked.toString())));
        answer(hall, BOARD1 + "/pokazanie", List.of(Map.entry("wszystkie", "tak")));
        soon(() -> ids(phone, code).contains(shown.toString()));
        assertThat(ids(phone, code)).doesNotContain(refused.toString(), parked.toString());
        assertThat(Jsoup.parse(phone.get("/w/" + code).body()).select("[data-id=" + refused + "]").text()).contains("nie pokazano").contains("To o jednej osobie")
                .contains("Pan z trzeciego piętra");

        assertThat(state(phone, code).at("/hall/state/parking")).as("on the wall only when it is asked for").isEmpty();
        answer(hall, LEAD + "/sciana", List.of(Map.entry("sciana", "parking")));
        soon(() -> state(phone, code).at("/hall/state/parking").size() == 1);
        answer(hall, BOARD1 + "/pokazanie", List.of(Map.entry("jedna", parked.toString())));
        soon(() -> ids(phone, code).contains(parked.toString()));
        answer(hall, BOARD1 + "/nowa-mysl", List.of(Map.entry("wroc", "prowadzenie"), Map.entry("cwiczenie", "W1-6:group"), Map.entry("mysl", "Wrócić do pytania o szkołę")));
        assertThat(hall.page(LEAD).select(".held-parked .note-text").eachText()).containsExactly("Wrócić do pytania o szkołę");
        assertThat(hall.page("/warsztaty/2/prowadzenie").text()).as("the next stage has not begun").doesNotContain("Wrócić do pytania");
    }

    @Test
    void whatIsLockedDoesNotChangeAndAClosedDoorKeepsStrangersOutOnly() throws Exception {
        Hall hall = new Hall("koordynator-" + TERYT, TERYT, address).opened(1);
        String code = begun(hall, "W1-2");
        Session phone = joined(code, "Pierwsza Osoba");
        assertThat(phone.get("/w/" + code).body()).contains("Pierwsza Osoba");
        answer(hall, LEAD + "/blokada", List.of(Map.entry("punkt", "W1-2"), Map.entry("blokada", "tak")));
        assertThat(send(phone, code, UUID.randomUUID(), "W1-2:encounter", "Za późno").statusCode()).isEqualTo(422);
        assertThat(hall.add(1, UUID.randomUUID(), "W1-2:encounter", "", "Też nie").statusCode()).isEqualTo(422);
        answer(hall, LEAD + "/blokada", List.of(Map.entry("punkt", "W1-2"), Map.entry("blokada", "nie")));
        UUID card = card(phone, code, "W1-2:encounter", "Zdążyłam");

        answer(hall, LEAD + "/drzwi", List.of(Map.entry("drzwi", "zamknij")));
        HttpResponse<String> stranger = join(Sessions.anonymous(base()), code, "Spóźniony");
        assertThat(stranger.statusCode()).isEqualTo(422);
        assertThat(stranger.body()).contains("Drzwi tego warsztatu są zamknięte");
        assertThat(phone.get("/w/" + code + "/stan").statusCode()).isEqualTo(200);
        answer(hall, LEAD + "/drzwi", List.of(Map.entry("drzwi", "otworz")));

        answer(hall, LEAD + "/nowy-kod", List.of());
        String renewed = hall.page(LEAD).select(".join-code").text();
        assertThat(renewed).isNotEqualTo(code);
        assertThat(phone.get("/w/" + code + "/stan").statusCode()).as("whoever is in stays in").isEqualTo(200);
        assertThat(Sessions.anonymous(base()).get("/w/" + code).statusCode()).as("strangers need the new code").isEqualTo(404);

        String person = hall.page(LEAD).select("#osoba option:contains(Pierwsza Osoba)").attr("value");
        answer(hall, LEAD + "/wyjscie", List.of(Map.entry("osoba", person), Map.entry("kartki", "tak")));
        assertThat(phone.get("/w/" + renewed + "/stan").statusCode()).isEqualTo(403);
        assertThat(phone.get("/w/" + renewed).body()).contains("poprosiła cię o wyjście");
        assertThat(join(phone, code, "Pod Innym Imieniem").statusCode()).as("the old code lets nobody join").isEqualTo(422);
        HttpResponse<String> renamed = join(phone, renewed, "Pod Innym Imieniem");
        assertThat(renamed.statusCode()).as("nor does this phone under another name").isEqualTo(422);
        assertThat(renamed.body()).contains("poprosiła cię o wyjście");
        assertThat(Jsoup.parse(renamed.body()).select("#imie")).isEmpty();
        assertThat(Jsoup.parse(phone.get("/w/" + renewed).body()).select("#imie")).isEmpty();
        Document old = Jsoup.parse(phone.get("/w/" + code).body());
        assertThat(old.text()).contains("poprosiła cię o wyjście");
        assertThat(old.select("#imie")).isEmpty();
        assertThat(hall.page(BOARD1).select(".held-hidden .note-text").eachText()).as("the card is there still").contains("Zdążyłam");
        answer(hall, LEAD + "/powrot", List.of());
        assertThat(phone.get("/w/" + renewed).statusCode()).isEqualTo(200);
        assertThat(phone.get("/w/" + renewed + "/stan").statusCode()).isEqualTo(200);
        assertThat(card).isNotNull();

        // with one tap: out, and the code that they know is of no use on another phone
        answer(hall, LEAD + "/wyjscie", List.of(Map.entry("osoba", person), Map.entry("kod", "nowy")));
        assertThat(phone.get("/w/" + renewed + "/stan").statusCode()).isEqualTo(403);
        assertThat(hall.page(LEAD).select(".join-code").text()).isNotEqualTo(renewed);
        assertThat(join(Sessions.anonymous(base()), renewed, "Z Innego Telefonu").statusCode()).isEqualTo(404);
    }

    @Test
    void aPhoneSaysAtWhichTableItLiesAndANoteTakerSeesOneTable() {
        Hall hall = new Hall("koordynator-" + TERYT, TERYT, address).opened(2);
        hall.post("/warsztaty/2/prowadzenie/rozpoczecie", Map.of());
        answer(hall, "/warsztaty/2/prowadzenie/punkt", List.of(Map.entry("punkt", "W2-4")));
        String code = hall.page("/warsztaty/2/prowadzenie").select(".join-code").text();
        Session phone = joined(code, "Przy Stoliku");
        assertThat(phone.post("/w/" + code + "/stolik", Map.of("obszar", "KUL")).statusCode()).isEqualTo(303);
        assertThat(Jsoup.parse(phone.get("/w/" + code).body()).select("[data-step=W2-4] [name=obszar] option[selected]").attr("value")).isEqualTo("KUL");
        hall.added(2, UUID.randomUUID(), "W2-4:diagnosis", "KUL", "Biblioteka zamknięta w soboty");
        hall.added(2, UUID.randomUUID(), "W2-4:diagnosis", "BEZ", "Ciemno na przystanku");
        String table = hall.page("/warsztaty/2/stoliki/KUL").select("main").text();
        assertThat(table).contains("Biblioteka zamknięta w soboty").doesNotContain("Ciemno na przystanku");
        assertThat(hall.page("/warsztaty/2/stoliki/KUL").select("a[href$=obszar=KUL]")).isNotEmpty();
        answer(hall, "/warsztaty/2/prowadzenie/sciana", List.of(Map.entry("sciana", "table:KUL")));
        assertThat(hall.page("/warsztaty/2/prowadzenie").select("#sciana option[selected]").attr("value")).isEqualTo("table:KUL");
    }

    @Test
    void whatIsSkippedIsNotNextAndTheNextStageOpensWithWhatThisOneLeft() {
        Hall hall = new Hall("koordynator-" + TERYT, TERYT, address).opened(1);
        begun(hall, "W1-2");
        answer(hall, LEAD + "/pominiecie", List.of(Map.entry("punkt", "W1-3"), Map.entry("pominiecie", "tak")));
        Document lead = hall.page(LEAD);
        assertThat(lead.select(".section button[name=punkt]").attr("value")).isEqualTo("W1-4");
        assertThat(lead.select("button:contains(Wróć do)").attr("value")).isEqualTo("W1-1");
        answer(hall, LEAD + "/pominiecie", List.of(Map.entry("punkt", "W1-3"), Map.entry("pominiecie", "nie")));

        hall.added(1, UUID.randomUUID(), "W1-7:data_gap", "EDU", "Ilu nastolatków nie chodzi do szkoły?");
        hall.opened(2);
        hall.post("/warsztaty/2/prowadzenie/rozpoczecie", Map.of());
        answer(hall, "/warsztaty/2/prowadzenie/punkt", List.of(Map.entry("punkt", "W2-1")));
        assertThat(hall.page("/warsztaty/2/prowadzenie").select(".left").text()).contains("Ilu nastolatków nie chodzi do szkoły?");
        assertThat(hall.page("/warsztaty/2/ekran").select(".left").text()).contains("Ilu nastolatków nie chodzi do szkoły?");
    }

    private String begun(Hall hall, String step) {
        hall.post(LEAD + "/rozpoczecie", Map.of());
        answer(hall, LEAD + "/punkt", List.of(Map.entry("punkt", step)));
        return hall.page(LEAD).select(".join-code").text();
    }

    private Session joined(String code, String name) {
        Session phone = Sessions.anonymous(base());
        assertThat(join(phone, code, name).statusCode()).isEqualTo(303);
        return phone;
    }

    private static HttpResponse<String> join(Session phone, String code, String name) {
        return phone.post("/w/" + code + "/wejscie", Map.of("imie", name, "sektor", "immigrants"));
    }

    private static UUID card(Session phone, String code, String exercise, String text) {
        UUID id = UUID.randomUUID();
        assertThat(send(phone, code, id, exercise, text).statusCode()).isEqualTo(303);
        return id;
    }

    private static HttpResponse<String> send(Session phone, String code, UUID id, String exercise, String text) {
        return phone.post("/w/" + code + "/kartki", Map.of("id", id.toString(), "cwiczenie", exercise, "tresc", text, "jezyk", "pl"));
    }

    private static JsonNode state(Session phone, String code) throws Exception {
        return new ObjectMapper().readTree(phone.get("/w/" + code + "/stan").body());
    }

    private static String held(Session phone, String code, UUID card) throws Exception {
        soon(() -> state(phone, code).at("/hall/state/held").has(card.toString()));
        return state(phone, code).at("/hall/state/held").path(card.toString()).asText();
    }

    private static List<String> ids(Session phone, String code) throws Exception {
        return state(phone, code).at("/hall/cards").findValuesAsText("id");
    }

    /** Screens are told after the commit, in another thread. */
    private static void soon(Callable<Boolean> seen) throws Exception {
        boolean is = seen.call();
        for (int i = 0; i < 200 && !is; i++) {
            is = seen.call();
        }
        assertThat(is).isTrue();
    }

    private String base() {
        return address.replaceAll("/$", "");
    }

    /** Proposals that hold both cards. */
    private static Elements together(Hall hall, UUID one, UUID other) {
        return hall.page(BOARD + "/podpowiedzi?cwiczenie=W2-4").select(".suggestion:has(input[value=" + one + "]):has(input[value=" + other + "])");
    }

    private static List<String> group(Hall hall, String title) {
        return new ArrayList<>(hall.page(BOARD).select(".group:has(h4:contains(" + title + ")) [data-card]").eachAttr("data-card"));
    }

    private static void answer(Hall hall, String path, List<Map.Entry<String, String>> form) {
        assertThat(hall.post(path, form).statusCode()).as(path).isEqualTo(303);
    }
}
