package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.LocalStackResource;

/** What whoever leads does in the room, by plain forms: grouping, undoing, holding back, parking, locking. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class LeadingTest {

    private static final String TERYT = "2208";
    private static final String BOARD = "/warsztaty/2/tablica";

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
        assertThat(hall.page(BOARD + "/podpowiedzi?cwiczenie=W2-4").select("input[value=" + three + "]")).as("what was left out is not proposed again").isEmpty();

        answer(hall, BOARD + "/cofniecie", List.of());
        assertThat(group(hall, "Okulista")).isEmpty();
        assertThat(hall.page(BOARD + "/podpowiedzi?cwiczenie=W2-4").select("input[value=" + three + "]")).isNotEmpty();

        answer(hall, BOARD + "/podpowiedzi/odrzucenie", List.of(Map.entry("cwiczenie", "W2-4"), Map.entry("pokazana", one.toString()), Map.entry("pokazana", two.toString()),
                Map.entry("pokazana", three.toString())));
        assertThat(hall.page(BOARD + "/podpowiedzi?cwiczenie=W2-4").select("input[value=" + one + "]")).isEmpty();
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

    private static List<String> group(Hall hall, String title) {
        return new ArrayList<>(hall.page(BOARD).select(".group:has(h4:contains(" + title + ")) [data-card]").eachAttr("data-card"));
    }

    private static void answer(Hall hall, String path, List<Map.Entry<String, String>> form) {
        assertThat(hall.post(path, form).statusCode()).as(path).isEqualTo(303);
    }
}
