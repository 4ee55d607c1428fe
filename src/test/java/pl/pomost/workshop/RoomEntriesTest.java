package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.testing.LocalStackResource;

/** One tap in the hall makes each kind of entry from a card, by the short form of the console, and the hall goes on. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class RoomEntriesTest {

    @TestHTTPResource
    String address;

    @ParameterizedTest
    @CsvSource({"DIAGNOSIS,2,W2-4:diagnosis", "RESOURCE,1,W1-4:resource", "VISION,3,W3-3:vision", "GOAL,3,W3-4:goal", "ACTION,4,W4-3:action", "RISK,3,W3-7:concern",
        "POSTULATE,4,W4-5:postulate"})
    void anEntryRestsOnTheCardThatItWasMadeOf(String kind, int stage, String exercise) {
        Hall hall = new Hall("koordynator-2208", "2208", address);
        hall.begun(stage);
        UUID id = UUID.randomUUID();
        String card = hall.added(stage, id, exercise, "EDU", "Z tej kartki powstanie wpis");
        String console = "/warsztaty/" + stage + "/prowadzenie";
        hall.post(console + "/punkt", Map.of("punkt", exercise.replaceAll(":.*", "")));
        hall.post(console + "/odslona", Map.of("odslona", "tak"));
        assertThat(hall.page(console).select("button[formaction$=wpis][name=rodzaj]").eachAttr("value")).as("offered at the board").contains(kind);

        Document form = hall.page(console + "/wpis?rodzaj=" + kind + "&kartka=" + id);
        assertThat(form.select(".room-entry").text()).contains(card);
        HttpResponse<String> made = hall.post(form.select(".room-entry form").attr("action").replaceFirst("^/powiaty/2208", ""), filled(form));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
        String back = made.headers().firstValue("Location").orElseThrow();
        assertThat(back).contains(console);
        String said = hall.page(back.replaceAll("^.*?/powiaty/2208", "")).select(".toast-top").text();
        assertThat(said).startsWith("Zapisano wpis ");
        assertThat(hall.page("/kartki/" + card).select("main").text()).as("the card tells of the entry").contains(said.replaceAll("Zapisano wpis ([^ ]+?)[.]?( .*)?$", "$1"));
    }

    /** As somebody fills it who types one sentence and takes the first choice wherever nothing is chosen yet. */
    private static List<Map.Entry<String, String>> filled(Document page) {
        var sent = new ArrayList<Map.Entry<String, String>>();
        for (Element field : page.select(".room-entry form [name]:not(button):not([name=csrf-token])")) {
            String value = field.tagName().equals("select") ? field.select("option[selected]").val() : field.val();
            if (value.isEmpty()) {
                value = field.tagName().equals("select") ? field.select("option:not([value=''])").attr("value") : "Zdanie z sali";
            }
            sent.add(Map.entry(field.attr("name"), value));
        }
        sent.add(Map.entry("do", "zapisz"));
        return sent;
    }
}
