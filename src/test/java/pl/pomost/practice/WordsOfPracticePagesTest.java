package pl.pomost.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.Forms;
import pl.pomost.testing.HtmlCheck;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** A practice that fits comes into the form of an action that somebody is writing. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class WordsOfPracticePagesTest {

    @TestHTTPResource
    String address;
    private String elsewhere;

    @BeforeEach
    void rememberThePlanOfTheOther() {
        elsewhere = DemoProcess.of("2206");
    }

    @AfterEach
    void putBack() {
        DemoProcess.replace("2206", elsewhere);
    }

    /** Beside the title of an action that is being written, and without a script: the list at one button, the words of a practice at another; what was typed stays. */
    @Test
    void theWordsOfAPracticeComeIntoTheFormThatIsBeingWritten() {
        Session other = as("koordynator-2206");
        String form = "/powiaty/2206/dzialania/nowy";
        String title = page(other.get("/praktyki/DP-1")).select("h1").text();
        var typed = pressing(Forms.filled(page(other.get(form)), "title", title), "podobne");
        typed.removeIf(field -> field.getKey().equals("description"));
        typed.add(Map.entry("description", "Nasz pomysł na początek."));

        assertThat(page(other.get(form)).select("#podobne .hits")).as("nothing is typed yet").isEmpty();
        String standard = page(other.get("/praktyki/DP-1")).select("main a[href^=/standardy/]").attr("href").replaceAll(".*/", "");
        assertThat(page(other.get(form + "?standard=" + standard)).select("#podobne button[value=praktyka:DP-1]")).as("from the gap of a standard that it raises").hasSize(1);

        Document list = page(other.post(form, typed));
        assertThat(list.select("#podobne .hits a").eachAttr("href")).contains("/praktyki/DP-1");
        assertThat(list.select("#podobne button[value=praktyka:DP-1]").text()).isEqualTo("Weź do formularza: DP-1");
        assertThat(list.select("#podobne button[value=praktyka:DP-3]")).as("a resource has no words for an action").isEmpty();
        assertThat(list.select("textarea[name=description]").val()).isEqualTo("Nasz pomysł na początek.");
        assertThat(page(other.get("/szukaj/podobne/lista?powiat=2206&nowe=1&tytul=" + title.replace(" ", "+"))).select("button[value=praktyka:DP-1]")).as("the same to the script").hasSize(1);
        assertThat(page(other.get("/szukaj/podobne/lista?powiat=2206&tytul=" + title.replace(" ", "+"))).select("button")).as("an action that is there already").isEmpty();

        HttpResponse<String> answer = other.post(form, pressing(typed, "praktyka:DP-1"));
        Document taken = page(answer);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new HtmlCheck().findings(taken.outerHtml())).isEmpty();
        assertThat(taken.select("#wzieto[autofocus]").text()).contains("DP-1");
        assertThat(taken.select("input[name=title]").val()).isEqualTo(title);
        assertThat(taken.select("textarea[name=description]").val()).startsWith("Nasz pomysł na początek.\n\nJeden numer telefonu");
        assertThat(taken.select("textarea[name=target]").val()).startsWith("Kadrowe i właściciele firm");
        assertThat(taken.select("input[name=area][checked]").val()).isEqualTo("ZAT");
        assertThat(page(other.post(form, pressing(Forms.filled(taken, "x", "x"), "praktyka:"))).select("input[name=praktyka]").val()).as("the mark is taken off, the words stay").isEmpty();
        assertThat(page(other.post(form, pressing(typed, "praktyka:DP-3"))).select("#wzieto")).isEmpty();

        HttpResponse<String> lacking = other.post(form, Forms.filled(taken, "title", ""));
        assertThat(lacking.statusCode()).isEqualTo(422);
        assertThat(page(lacking).select("#wzieto").text()).contains("DP-1");
        String action = location(other.post(form, Forms.filled(page(lacking), "title", "Telefon dla kadrowych u nas"))).replaceFirst("^https?://[^/]+", "");
        assertThat(page(other.get(action)).text()).contains("Nasz pomysł na początek.", "dobra praktyka DP-1: powiat kwidzyński", "Przejęte z dobrej praktyki");
        Document again = page(other.get(form));
        var forged = new ArrayList<>(Forms.filled(page(lacking), "title", "Dyżur dla kadrowych"));
        forged.removeIf(field -> field.getKey().equals("praktyka"));
        forged.add(Map.entry("praktyka", "DP-3/1"));
        assertThat(again.select("input[name=praktyka]").val()).isEmpty();
        assertThat(page(other.get(location(other.post(form, forged)).replaceFirst("^https?://[^/]+", ""))).text()).as("of a resource nobody can have taken words").doesNotContain("DP-3");
        assertThat(page(other.get("/powiaty/2206/przejete")).text()).contains("DP-1", action.replaceAll(".*/", ""));
        assertThat(page(other.get("/praktyki/DP-1")).text()).contains(action.replaceAll(".*/", ""));
        var own = pressing(Forms.filled(page(as("koordynator-2207").get("/powiaty/2207/dzialania/nowy")), "title", "x"), "praktyka:DP-1");
        assertThat(page(as("koordynator-2207").post("/powiaty/2207/dzialania/nowy", own)).select("#wzieto")).as("their own").isEmpty();
    }

    /** The same fields, sent by another button. */
    private static ArrayList<Map.Entry<String, String>> pressing(List<Map.Entry<String, String>> fields, String button) {
        var sent = new ArrayList<>(fields);
        sent.removeIf(field -> field.getKey().equals("do"));
        sent.add(Map.entry("do", button));
        return sent;
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(Jsoup.parse(answer.body()).select(".errors").text()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private Session as(String user) {
        return Sessions.of(user, address.replaceAll("/$", ""));
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }
}
