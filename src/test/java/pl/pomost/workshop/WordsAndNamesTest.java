package pl.pomost.workshop;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.Forms;
import pl.pomost.testing.LocalStackResource;

/** What forms take can be carried by every file, and is signed by whoever may sign it. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class WordsAndNamesTest {

    private static final String EXERCISE = "W2-4:diagnosis";

    @TestHTTPResource
    String root;

    @AfterEach
    void restore() {
        DemoProcess.restore();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u000b", "\u001b", "\uFFFE"})
    void aCharacterThatNoFileCarriesIsToldAtItsField(String unseen) {
        var coordinator = new Hall("koordynator-2205", "2205", root);
        String text = "Dobre słowa" + unseen + " i dalsze";
        String before = DemoProcess.of("2205");
        refused(coordinator.post("/plan/tekst/method", Forms.filled(coordinator.page("/plan/tekst/method"), "text", text)), "Dobre słowa");
        refused(coordinator.post("/diagnoza/D-EDU-01/edycja", Forms.filled(coordinator.page("/diagnoza/D-EDU-01/edycja"), "causes", text)), "Dobre słowa");
        refused(coordinator.post("/zespol/powolanie", Map.of("akt", text)), "którego nie widać");
        refused(coordinator.post("/warsztaty/2/dopisz", Hall.card(UUID.randomUUID(), EXERCISE, "EDU", text)), "którego nie widać");
        refused(coordinator.post("/kartki/W1-018/usuniecie", Map.of("powod", text)), "którego nie widać");
        refused(coordinator.post("/warsztaty/2/termin", Map.of("miejsce", text)), "którego nie widać");
        assertThat(DemoProcess.of("2205")).isEqualTo(before);
    }

    @Test
    void aMemberSignsNothingForOthersOnAnOwnDevice() {
        var member = new Hall("czlonek-2205", "2205", root);
        List<String> people = member.page("/warsztaty/2/dopisz?cwiczenie=" + EXERCISE).select("select[name=autor] option").eachAttr("value").stream().filter(id -> !id.isEmpty()).toList();
        long own = people.stream().filter(person -> sign(member, person, Channels.DEVICE).statusCode() == 303).count();
        assertThat(own).isLessThanOrEqualTo(1);
        refused(sign(member, foreign(member, people), Channels.DEVICE), "tylko własną kartkę");
        assertThat(sign(member, "", Channels.DEVICE).statusCode()).isEqualTo(303);
        assertThat(sign(member, foreign(member, people), Channels.SCRIBE).statusCode()).isEqualTo(303);
        assertThat(sign(new Hall("koordynator-2205", "2205", root), people.get(0), Channels.DEVICE).statusCode()).isEqualTo(303);
    }

    private static String foreign(Hall member, List<String> people) {
        return people.stream().filter(person -> sign(member, person, Channels.DEVICE).statusCode() == 422).findFirst().orElseThrow();
    }

    private static HttpResponse<String> sign(Hall who, String author, String channel) {
        var card = new HashMap<>(Hall.card(UUID.randomUUID(), EXERCISE, "EDU", "Podpisana myśl"));
        card.put("autor", author);
        card.put("kanal", channel);
        return who.post("/warsztaty/2/dopisz", card);
    }

    private static void refused(HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("main").text()).contains(words);
    }
}
