package pl.pomost.thread;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.File;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.Forms;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** The way from a card of the demo, by the button on its page, to what is made of it, and back. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class EntriesFromCardsTest {

    private static final String BASE = "/powiaty/2205";
    private static final String CARDS = BASE + "/kartki/";

    @TestHTTPResource
    String address;

    @AfterEach
    void putTheDemoBack() {
        DemoProcess.restore();
    }

    @ParameterizedTest
    @CsvSource({"W2-024,Dodaj do diagnozy,/diagnoza/,Dzieci przychodzą przez cały rok", "W3-023,Zrób z tego cel,/cele/,90% szkół działa",
            "W4-013,Zrób z tego działanie,/dzialania/,Wspólna procedura przyjęcia ucznia"})
    void cardBecomesAnEntryThatNamesItAndThatItNames(String card, String button, String list, String said) {
        Session coordinator = coordinator();
        Document page = page(coordinator.get(CARDS + card));
        String kind = page.select("main button[name=rodzaj]").stream().filter(each -> each.text().equals(button)).findFirst().orElseThrow().val();
        String form = saved(coordinator.post(CARDS + "wpis", Map.of("kartka", page.select("main input[name=kartka]").val(), "rodzaj", kind)));

        Document opened = page(coordinator.get(form));
        assertThat(opened.select("#title").val() + opened.select("#description, #text").text()).containsIgnoringCase(said);
        assertThat(opened.select("input[name=cards][checked]").eachAttr("value")).containsExactly(card);

        String made = saved(coordinator.post(form.replaceAll("\\?.*", ""), Forms.filled(opened, "title", "Powstało z kartki " + card)));
        assertThat(made).startsWith(BASE + list);
        assertThat(page(coordinator.get(made)).select(".bead .code").eachText()).contains(card);
        assertThat(page(coordinator.get(CARDS + card)).select("a[href=" + made + "]").text()).contains("Powstało z kartki " + card);
        assertThat(page(coordinator.get(BASE + "/watek/" + card)).select(".bead[href=" + made + "]")).hasSize(1);
    }

    @Test
    void whatACardSaysIsNeverRefusedByTheFormThatItFills() throws IOException {
        Session coordinator = coordinator();
        var refused = new ArrayList<String>();
        for (JsonNode card : cards()) {
            String form = BASE + switch (card.get("type").asText()) {
                case "diagnosis", "cause" -> "/diagnoza/nowy";
                case "resource" -> "/zasoby/nowy";
                case "goal" -> "/cele/nowy";
                case "action" -> "/dzialania/nowy";
                case "risk", "concern" -> "/ryzyka/nowy";
                default -> "";
            };
            if (!form.equals(BASE)) {
                var answer = coordinator.get(form + "?kartka=" + card.get("id").asText());
                assertThat(answer.statusCode()).as(form).isEqualTo(200);
                Document back = page(coordinator.post(form, Forms.filled(page(answer), "version", "")));
                // what a card does not say at all is for the team to choose
                back.select(".errors li a").stream().filter(each -> !List.of("#area", "#kind").contains(each.attr("href")))
                        .forEach(each -> refused.add(card.get("id").asText() + " " + each.text()));
            }
        }
        // this one names a child, which every form asks about
        assertThat(refused).isNotEmpty().allMatch(each -> each.startsWith("W2-033 "));
    }

    private static List<JsonNode> cards() throws IOException {
        var cards = new ArrayList<JsonNode>();
        new ObjectMapper().readTree(new File("src/main/resources/demo/kartuski.json")).get("workshops")
                .forEach(workshop -> workshop.get("activities").forEach(activity -> activity.get("cards").forEach(cards::add)));
        return cards;
    }

    private Session coordinator() {
        return Sessions.of("koordynator-2205", address.replaceAll("/$", ""));
    }

    private static String saved(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(() -> page(answer).select(".errors").text()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+|\\?zapisano.*", "");
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }
}
