package pl.pomost.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.network.OwnGroups;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.Forms;
import pl.pomost.testing.HtmlCheck;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Photographs;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** The whole way of a practice through its pages: offered, returned, published, taken over elsewhere, improved, rated, withdrawn. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class PracticePagesTest {

    private static final String WHAT = "Asystent spotyka się z rodziną w pierwszym tygodniu.\nSzkoła daje pakiet w trzech językach.";

    @TestHTTPResource
    String address;
    @Inject
    OwnPractices own;
    @Inject
    OwnGroups letters;
    private String elsewhere;
    private String code = "";

    @BeforeEach
    void rememberThePlanOfTheOther() {
        DemoProcess.restore();
        elsewhere = DemoProcess.of("2206");
    }

    @AfterEach
    void putBack() {
        own.remove(code);
        DemoProcess.replace("2206", elsewhere);
    }

    @Test
    void aPracticeIsOfferedPublishedTakenOverAndImproved() throws Exception {
        Session coordinator = as("koordynator-2205");
        Session other = as("koordynator-2206");
        Session rops = as("rops");
        Session world = Sessions.anonymous(base());

        // offered: one button on the page of the action, the form is filled from it
        String offer = page(coordinator.get("/powiaty/2205/dzialania/A-EDU-1")).select("a:containsOwn(Zaproponuj jako dobrą praktykę)").attr("href");
        assertThat(offer).isEqualTo("/powiaty/2205/praktyki/nowa/A-EDU-1");
        Document form = page(coordinator.get(offer));
        assertThat(form.title()).startsWith("Zaproponuj dobrą praktykę");
        assertThat(form.select("input[name=title]").val()).isNotBlank();
        assertThat(as("czlonek-2205").get(offer).statusCode()).isEqualTo(403);
        var lacking = coordinator.post(offer, sent(form, Map.of("title", "", "what", WHAT)));
        assertThat(lacking.statusCode()).isEqualTo(422);
        assertThat(page(lacking).select("textarea[name=what]").val()).isEqualTo(WHAT);
        code = location(coordinator.post(offer, sent(form, Map.of("title", "Pakiet powitalny dla ucznia", "what", WHAT, "result", "", "lang", "pl")))).replaceAll(".*/", "");
        assertThat(code).matches("DP-\\d+");
        String place = "/praktyki/" + code;
        assertThat(world.get(place).statusCode()).isEqualTo(404);
        assertThat(other.get(place).statusCode()).isEqualTo(404);
        assertThat(page(coordinator.get("/powiaty/2205/dzialania/A-EDU-1")).select("a:containsOwn(Zaproponuj)")).as("a practice already").isEmpty();

        // what was never more than a draft stays nobody's but theirs, given up as well
        String idea = location(coordinator.post("/powiaty/2205/praktyki/nowa/A-ZDR-1", sent(form, Map.of("title", "Pomysł, z którego nic nie będzie")))).replaceAll(".*/", "");
        try {
            assertThat(coordinator.post("/praktyki/" + idea + "/wersje/1/stan", Map.of("do", "zapisz", "target", "WITHDRAWN", "note", "")).statusCode()).isEqualTo(303);
            assertThat(coordinator.get("/praktyki/" + idea).statusCode()).isEqualTo(200);
            assertThat(other.get("/praktyki/" + idea).statusCode()).isEqualTo(404);
        } finally {
            own.remove(idea);
        }
        assertThat(coordinator.get(place.toLowerCase(Locale.ROOT)).statusCode()).isEqualTo(404);

        // complete before it goes out, and nobody but the moderator decides
        assertThat(move(coordinator, 1, "OFFERED", "").body()).contains("uzupełnij");
        Map<String, String> rest = Map.of("result", "W 2027 r. 31 z 34 uczniów zostało w szkole.", "for-whom", "uczniowie i rodzice", "conditions", "Pół etatu asystenta w powiecie.",
                "contact", "Wydział Edukacji starostwa, tel. 58 000 00 00", "participation", "Rodzice wybrali, co jest w pakiecie.", "hosts", "Uczniowie oprowadzają nowych.");
        assertThat(coordinator.post(place + "/edycja", sent(page(coordinator.get(place + "/edycja")), rest)).statusCode()).isEqualTo(303);
        assertThat(move(coordinator, 1, "OFFERED", "").statusCode()).isEqualTo(303);
        assertThat(letters.letters("practice/%")).as("whoever moderates is told").isNotEmpty().allMatch(letter -> letter.equals("PRACTICE Nowa praktyka do oceny: " + code + " (powiat kartuski)"));
        assertThat(move(coordinator, 1, "PUBLISHED", "").statusCode()).isEqualTo(422);
        assertThat(coordinator.post(place + "/edycja", sent(form, Map.of("title", "inna", "changes", "x"))).statusCode()).as("offered words stay").isEqualTo(409);
        assertThat(page(rops.get("/praktyki")).select("section[aria-labelledby=czekaja] a").attr("href")).isEqualTo(place);
        assertThat(page(rops.get("/start")).select("section[aria-labelledby=moje-zespoly] a").text()).contains("Dobre praktyki do rozpatrzenia: 1");
        assertThat(page(coordinator.get("/start")).text()).as("their own is not theirs to decide on").doesNotContain("Dobre praktyki do rozpatrzenia");
        assertThat(move(rops, 1, "RETURNED", "").statusCode()).as("without a reason").isEqualTo(422);
        assertThat(move(rops, 1, "RETURNED", "Dopiszcie, ile trwa przygotowanie.").statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get(place)).text()).contains("zwrócona", "Dopiszcie, ile trwa przygotowanie.");
        assertThat(letters.letters("practice/%")).contains("PRACTICE Praktyka " + code + " wróciła do uzupełnienia");
        int before = letters.letters("practice/%").size();
        assertThat(move(coordinator, 1, "OFFERED", "").statusCode()).isEqualTo(303);
        assertThat(letters.letters("practice/%").size()).as("mended after a return it is news").isGreaterThan(before);
        String group = page(rops.get("/zespoly/EDU")).select("section[aria-labelledby=s-praktyki] a").eachAttr("href").toString();
        assertThat(group).as("whoever leads the group finds it there").contains(place + "?wersja=1", "/praktyki?obszar=EDU");
        assertThat(page(other.get("/zespoly/EDU")).select("section[aria-labelledby=s-praktyki] a").eachAttr("href")).containsExactly("/praktyki?obszar=EDU");

        // what is published is what was read
        Document read = page(rops.get(place));
        assertThat(move(coordinator, 1, "DRAFT", "").statusCode()).isEqualTo(303);
        assertThat(coordinator.post(place + "/edycja", sent(page(coordinator.get(place + "/edycja")), Map.of("participation", "Rodzice i uczniowie wybrali, co jest w pakiecie."))).statusCode()).isEqualTo(303);
        long told = letters.letters("practice/%").stream().filter(letter -> letter.contains("Nowa praktyka do oceny")).count();
        assertThat(move(coordinator, 1, "OFFERED", "").statusCode()).isEqualTo(303);
        assertThat(letters.letters("practice/%").stream().filter(letter -> letter.contains("Nowa praktyka do oceny")).count()).as("taken back and offered again is no second letter of the day").isEqualTo(told);
        HttpResponse<String> stale = rops.post(place + "/wersje/1/stan", Forms.filled(read, "target", "PUBLISHED"));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(page(stale).text()).contains("Powiat zmienił tę wersję", "Rodzice i uczniowie wybrali");
        assertThat(rops.post(place + "/wersje/1/stan", List.of(Map.entry("do", "zapisz"), Map.entry("target", "PUBLISHED"), Map.entry("met", "PARTICIPATION"), Map.entry("met", "RESULT"))).statusCode())
                .isEqualTo(303);

        assertThat(letters.letters("practice/%")).contains("PRACTICE Opublikowano praktykę " + code).noneMatch(letter -> letter.contains("ewsza wersja"));

        // everybody reads it and finds it by its words, in any form
        Document published = page(world.get(place));
        assertThat(published.select("section[aria-labelledby=kryteria] .state").eachText())
                .containsExactly("Udział odbiorców: jest", "Rola społeczności przyjmującej: nie potwierdzono", "Pokazany wynik: jest");
        assertThat(published.text()).contains("Nikt jeszcze nie przejął", "31 z 34").doesNotContain("Historia", "koordynator-2205");
        assertThat(new HtmlCheck().findings(published.outerHtml())).isEmpty();
        assertThat(page(world.get("/praktyki?szukaj=pakiety+powitalne")).select(".standard .code").eachText()).containsExactly(code);
        assertThat(page(world.get("/praktyki?szukaj=pakiety+powitalne&obszar=ZDR")).select(".standard .code")).isEmpty();
        assertThat(page(world.get("/praktyki?powiat=2205&jezyk=pl")).select(".standard .code").eachText()).contains(code);
        assertThat(page(world.get("/szukaj?q=asystenci+spotykają&rodzaj=practice")).select(".hits a").eachAttr("href")).contains(place);
        assertThat(page(world.get("/szukaj?q=pakiet+powitalny&rodzaj=practice")).text()).contains("Dobra praktyka");
        assertThat(page(other.get("/szukaj/podobne/lista?tytul=Pakiet+powitalny+dla+ucznia&powiat=2206")).select(".hits a").eachAttr("href")).contains(place);

        // taken over as a draft, with its origin
        assertThat(page(world.get(place)).select("#przejmij")).isEmpty();
        assertThat(world.post(place + "/przejecie", Map.of("powiat", "2206")).statusCode()).isEqualTo(302);
        assertThat(coordinator.post(place + "/przejecie", Map.of("powiat", "2206")).statusCode()).as("no plan of theirs").isEqualTo(404);
        assertThat(other.post(place + "/ocena", Map.of("powiat", "2206", "ocena", "VERY")).statusCode()).as("not taken over yet").isEqualTo(403);
        assertThat(page(other.get(place + "?standard=EDU-1")).select("#przejmij").size()).isEqualTo(1);
        String edit = location(other.post(place + "/przejecie", Map.of("powiat", "2206", "standard", "EDU-1")));
        assertThat(edit).contains("/powiaty/2206/dzialania/A-EDU-").endsWith("/edycja");
        assertThat(location(other.post(place + "/przejecie", Map.of("powiat", "2206", "standard", "EDU-1")))).as("a button that is pressed twice").isEqualTo(edit);
        String entry = edit.replaceAll(".*/dzialania/|/edycja", "");
        String action = "/powiaty/2206/dzialania/" + entry;
        Document taken = page(other.get(action));
        assertThat(taken.text()).contains("Pakiet powitalny dla ucznia", "Asystent spotyka się", "dobra praktyka " + code + ": ", "EDU-1");
        assertThat(taken.select("a[href=" + place + "]")).isNotEmpty();
        assertThat(page(coordinator.get("/powiaty/2205/dzialania/A-EDU-1")).text()).contains("Przejęły powiaty", entry);
        assertThat(page(world.get(place)).text()).contains("Przejęły powiaty: 1").doesNotContain(entry);

        // on the page of the standard, for everybody
        assertThat(page(world.get("/standardy/" + published.select("a[href^=/standardy/]").first().text().split(" ")[0])).select("section[aria-labelledby=praktyki-h] a").eachAttr("href")).contains(place);

        // from a gap of a standard, and as a resource
        assertThat(page(other.get("/powiaty/2206/samoocena/EDU-1")).select("#praktyki + ul a").eachAttr("href")).contains(place + "?standard=EDU-1#przejmij");
        String resource = location(other.post("/praktyki/DP-3/przejecie", Map.of("powiat", "2206"))).replaceAll(".*(?=/powiaty)|/edycja", "");
        assertThat(resource).matches("/powiaty/2206/zasoby/Z-[0-9]+");
        assertThat(page(other.get(resource)).text()).contains("Środowy dyżur", "dobra praktyka DP-3: powiat wejherowski");

        // it goes out in the file and comes in again
        String file = DemoProcess.of("2206");
        JsonNode adoptions = new ObjectMapper().readTree(file).path("adoptions");
        assertThat(adoptions).hasSize(2);
        assertThat(adoptions.get(0).path("entry").asText() + adoptions.get(0).path("practice").asText() + adoptions.get(0).path("revision").asText()).as("in the order of codes").isEqualTo(entry + code + "1");
        DemoProcess.replace("2206", file);
        assertThat(new ObjectMapper().readTree(DemoProcess.of("2206"))).isEqualTo(new ObjectMapper().readTree(file));

        // an improvement is offered, word by word, and never forced
        assertThat(page(other.get("/powiaty/2206/przejete")).text()).contains(entry, "nie ma nowszej wersji", "DP-3");
        Document improve = page(coordinator.get(place + "/edycja"));
        assertThat(coordinator.post(place + "/edycja", sent(improve, Map.of("what", WHAT.replace("trzech", "pięciu"), "result", "Zostało 40 z 42.", "changes", "Dwa języki więcej."))).statusCode())
                .isEqualTo(303);
        assertThat(as("koordynator-2214").get(place + "?wersja=2").statusCode()).as("a draft is not for whoever decides about it").isEqualTo(404);
        assertThat(page(world.get(place)).text()).as("until it is published").contains("trzech").doesNotContain("pięciu");
        assertThat(move(coordinator, 2, "OFFERED", "").statusCode()).isEqualTo(303);
        assertThat(as("koordynator-2214").get(place + "?wersja=2").statusCode()).isEqualTo(200);
        other.get("/jezyk/en?wroc=/start");
        assertThat(move(rops, 2, "PUBLISHED", "").statusCode()).isEqualTo(303);
        other.get("/jezyk/pl?wroc=/start");
        assertThat(letters.letters("practice/%")).as("whoever took it over is told, in their language").contains("PRACTICE A newer revision of practice " + code + ", which your county has taken over");
        assertThat(page(world.get(place)).text()).contains("pięciu", "Dwa języki więcej.");
        assertThat(page(other.get(action)).text()).contains("trzech").doesNotContain("pięciu").contains("Jest nowsza wersja");
        Document offered = page(other.get("/powiaty/2206/przejete/" + entry));
        assertThat(offered.select("section[aria-labelledby=r-WHAT] del").text()).contains("trzech");
        assertThat(offered.select("section[aria-labelledby=r-WHAT] ins").text()).contains("pięciu");
        assertThat(offered.select("section[aria-labelledby=r-RESULT] input[name=biore]")).as("no field for it").isEmpty();
        assertThat(new HtmlCheck().findings(offered.outerHtml())).isEmpty();
        assertThat(other.post("/powiaty/2206/przejete/" + entry, Forms.filled(offered, "x", "x")).statusCode()).as("nothing ticked").isEqualTo(422);
        assertThat(as("koordynator-2205").get("/powiaty/2206/przejete").statusCode()).isEqualTo(404);
        assertThat(other.post("/powiaty/2206/przejete/" + entry, Forms.filled(offered, "biore", "WHAT")).statusCode()).isEqualTo(303);
        assertThat(page(other.get(action)).text()).contains("pięciu").doesNotContain("Jest nowsza wersja");
        assertThat(other.get("/powiaty/2206/przejete/" + entry).statusCode()).as("looked at").isEqualTo(404);

        // rated by whoever took it over; too few to be shown
        assertThat(page(other.get(place)).select("select[name=ocena] option").first().val()).as("nobody says by chance that it was very useful").isEmpty();
        assertThat(other.post(place + "/ocena", Map.of("powiat", "2206", "ocena", "")).statusCode()).isEqualTo(422);
        assertThat(coordinator.post(place + "/ocena", Map.of("powiat", "2205", "ocena", "VERY")).statusCode()).isEqualTo(403);
        assertThat(other.post(place + "/ocena", Map.of("powiat", "2206", "ocena", "VERY")).statusCode()).isEqualTo(303);
        assertThat(page(world.get(place)).text()).contains("Oceny pokażemy, gdy wypowie się co najmniej pięć powiatów.");
        String rated = DemoProcess.of("2206");
        assertThat(rated).as("what powiats say of the practice of another is in no file of theirs").doesNotContain("VERY");
        DemoProcess.replace("2206", rated);
        assertThat(own.ratings(code)).as("and no file takes it back").isEqualTo(1);

        assertThat(page(other.get(place)).select("select[name=powiat] option").eachText()).anyMatch(label -> label.endsWith("dotychczas: bardzo przydatna"));

        // a photograph, drawn anew, goes out with a revision as words do: whoever moderates has seen it before everybody does
        assertThat(other.get(place + "/pliki").statusCode()).isEqualTo(403);
        assertThat(coordinator.upload(place + "/pliki", Map.of("title", "Pakiet na stole", "do", "zapisz"), "plik", "to nie obraz".getBytes()).statusCode()).isEqualTo(422);
        assertThat(coordinator.upload(place + "/pliki", Map.of("title", "Pakiet na stole", "do", "zapisz"), "plik", Photographs.jpeg(400, 300)).statusCode()).isEqualTo(303);
        assertThat(page(world.get(place)).select("figure img")).as("not yet").isEmpty();
        var waiting = page(coordinator.get(place + "?wersja=3")).select("figure img");
        assertThat(waiting).hasSize(1);
        assertThat(world.get(waiting.attr("src")).statusCode()).isEqualTo(404);
        assertThat(as("koordynator-2214").get(waiting.attr("src")).statusCode()).as("a draft is its team's").isEqualTo(404);
        assertThat(page(coordinator.get(place + "/pliki")).text()).contains("czeka na publikację wersji 3");
        assertThat(move(coordinator, 3, "WITHDRAWN", "").statusCode()).isEqualTo(303);
        assertThat(as("koordynator-2214").get(place + "?wersja=3").statusCode()).as("given up, it stays its team's").isEqualTo(404);
        assertThat(as("koordynator-2214").get(waiting.attr("src")).statusCode()).isEqualTo(404);
        assertThat(coordinator.post(place + "/edycja", sent(page(coordinator.get(place + "/edycja")), Map.of("changes", "Zdjęcie."))).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get(place + "/pliki")).text()).as("with the next one, marked as new for whoever decides").contains("czeka na publikację wersji 4");
        assertThat(move(coordinator, 4, "OFFERED", "").statusCode()).isEqualTo(303);
        assertThat(coordinator.upload(place + "/pliki", Map.of("title", "Jeszcze jeden", "do", "zapisz"), "plik", Photographs.jpeg(400, 300)).statusCode()).as("it waits for its moderator").isEqualTo(422);
        assertThat(page(as("koordynator-2214").get(place + "?wersja=4")).select("figcaption").text()).contains("Pakiet na stole", "nowy w tej wersji");
        assertThat(move(rops, 4, "PUBLISHED", "").statusCode()).isEqualTo(303);
        var picture = page(world.get(place)).select("figure img");
        assertThat(picture.attr("alt")).isEqualTo("Pakiet na stole");
        assertThat(world.download(picture.attr("src"))).startsWith(0xff, 0xd8);

        // withdrawn: gone for the public, still there for the plans that name it
        assertThat(move(coordinator, 4, "WITHDRAWN", "").statusCode()).isEqualTo(422);
        assertThat(move(coordinator, 4, "WITHDRAWN", "Program się skończył.").statusCode()).isEqualTo(303);
        assertThat(world.get(place).statusCode()).isEqualTo(404);
        assertThat(page(other.get(place)).text()).contains("Ta praktyka została wycofana.");
        assertThat(page(world.get("/szukaj?q=pakiet+powitalny&rodzaj=practice")).select(".hits a").eachAttr("href")).doesNotContain(place);
    }

    private HttpResponse<String> move(Session session, int number, String to, String note) {
        return session.post("/praktyki/" + code + "/wersje/" + number + "/stan", Map.of("do", "zapisz", "target", to, "note", note));
    }

    private static List<Map.Entry<String, String>> sent(Document form, Map<String, String> fields) {
        var sent = new ArrayList<Map.Entry<String, String>>();
        Forms.filled(form, "-", "-").stream().filter(each -> !fields.containsKey(each.getKey())).forEach(sent::add);
        fields.forEach((name, value) -> sent.add(Map.entry(name, value)));
        return sent;
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(Jsoup.parse(answer.body()).text()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private Session as(String user) {
        return Sessions.of(user, base());
    }

    private String base() {
        return address.replaceAll("/$", "");
    }

    private static Document page(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(Jsoup.parse(answer.body()).text()).isLessThan(500);
        return Jsoup.parse(answer.body());
    }
}
