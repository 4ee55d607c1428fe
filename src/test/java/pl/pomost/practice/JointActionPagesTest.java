package pl.pomost.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
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
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** A joint action through its pages: begun, invited, declined and asked again, confirmed, counted once, withdrawn with a trace. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class JointActionPagesTest {

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
        own.removeJoint(code);
        DemoProcess.replace("2206", elsewhere);
        DemoProcess.restore();
    }

    @Test
    void powiatsAreInvitedConfirmAndWithdrawAndTheRegionCountsOnce() {
        Session leader = as("koordynator-2205");
        Session partner = as("koordynator-2206");
        Session rops = as("rops");
        int before = counted(rops);

        // begun from an action of the plan
        String begin = page(leader.get("/powiaty/2205/dzialania/A-POM-4")).select("a:containsOwn(Zrób to wspólnie)").attr("href");
        assertThat(begin).isEqualTo("/powiaty/2205/dzialania/A-POM-4/wspolne");
        assertThat(as("czlonek-2205").get(begin).statusCode()).isEqualTo(403);
        Document form = page(leader.get(begin));
        assertThat(form.select("input[name=share]").val()).as("what it costs").startsWith("120");
        assertThat(leader.post(begin, Map.of("do", "zapisz", "purpose", "", "task", "prowadzimy", "share", "x")).statusCode()).isEqualTo(422);
        code = location(leader.post(begin, Forms.filled(form, "purpose", "Jeden trener dla obu powiatów."))).replaceAll(".*/", "");
        String place = "/wspolne/" + code;
        assertThat(partner.get(place).statusCode()).as("nobody asked them yet").isEqualTo(404);
        assertThat(counted(rops)).isEqualTo(before);

        // an invitation changes no plan; a no leaves its reason, and one may ask again
        assertThat(leader.post(place + "/zaproszenie", Map.of("do", "zapisz", "powiat", "2205", "zadanie", "x", "udzial", "1", "termin", "2028-03-01")).statusCode()).isEqualTo(422);
        assertThat(leader.post(place + "/zaproszenie", Map.of("do", "zapisz", "powiat", "2206", "zadanie", "x", "udzial", "1", "termin", "2027-03-01")).statusCode()).as("a day gone").isEqualTo(422);
        assertThat(invite(leader).statusCode()).isEqualTo(303);
        Document again = page(invite(leader));
        assertThat(again.select(".errors a[href=#powiat]")).as("asked already").hasSize(1);
        assertThat(again.select("textarea[name=zadanie]").val() + again.select("input[name=udzial]").val()).as("what was typed").isEqualTo("Dajemy salę i połowę uczestników.30 000");
        assertThat(partner.post(place + "/zaproszenie", Map.of("do", "zapisz")).statusCode()).isEqualTo(403);
        assertThat(page(partner.get("/wspolne")).text()).contains("Na Waszą odpowiedź");
        assertThat(document(leader)).doesNotContain("Wspólne działanie");
        assertThat(leader.post(place + "/2206/tak", Map.of("do", "zapisz")).statusCode()).as("only they themselves").isEqualTo(403);
        assertThat(partner.post(place + "/2206/nie", Map.of("do", "zapisz", "powod-odmowy", "")).statusCode()).isEqualTo(422);
        assertThat(partner.post(place + "/2206/nie", Map.of("do", "zapisz", "powod-odmowy", "Mamy już trenera.")).statusCode()).isEqualTo(303);
        assertThat(page(leader.get(place)).text()).contains("odmówił", "Mamy już trenera.");
        assertThat(partner.post(place + "/2206/tak", Map.of("do", "zapisz")).statusCode()).as("nothing to answer").isEqualTo(422);
        assertThat(invite(leader).statusCode()).isEqualTo(303);

        // confirmed: an action with the task and the share in the partner's plan, joint in both, counted once
        Document asked = page(partner.get(place));
        assertThat(new HtmlCheck().findings(asked.outerHtml())).isEmpty();
        assertThat(partner.post(place + "/2206/tak", Map.of("do", "zapisz")).statusCode()).isEqualTo(303);
        Document joint = page(partner.get(place));
        assertThat(joint.text()).contains("potwierdził udział", "150 000 zł");
        String action = joint.select("a[href*=/powiaty/2206/dzialania/]").attr("href").replaceAll("[?].*", "");
        assertThat(page(partner.get(action)).text()).contains("prowadzi powiat kartuski", "30 000 zł", "Dajemy salę", "Skąd");
        assertThat(page(leader.get("/powiaty/2205/dzialania/A-POM-4")).text()).contains(code + ": prowadzi ten powiat");
        assertThat(document(leader)).contains("Wspólne działanie", code + ": prowadzi ten powiat");
        assertThat(document(partner)).contains(code + ": prowadzi powiat kartuski", "Pochodzenie");
        assertThat(counted(rops)).as("two plans, one action").isEqualTo(before);

        // it belongs to several processes: the file of one neither holds it nor takes it back
        String file = DemoProcess.of("2206");
        assertThat(file).contains(action.replaceAll(".*/", "")).doesNotContain("\"joint", "\"share\"");
        DemoProcess.replace("2206", file);
        assertThat(DemoProcess.of("2206")).isEqualTo(file);
        assertThat(page(partner.get(place)).text()).contains("potwierdził udział", "150 000 zł");
        assertThat(document(partner)).contains(code + ": prowadzi powiat kartuski");
        assertThat(counted(rops)).isEqualTo(before);
        assertThat(as("koordynator-2208").get(place).statusCode()).as("reads the area everywhere").isEqualTo(200);
        assertThat(page(as("koordynator-2208").get(place)).text()).doesNotContain("Historia", "Mamy już trenera.");
        assertThat(Sessions.anonymous(base()).get(place).statusCode()).isEqualTo(302);

        // what others count on does not vanish
        assertThat(partner.post(action + "/usun", Map.of()).statusCode()).isEqualTo(409);
        assertThat(partner.get(action).statusCode()).isEqualTo(200);

        // withdrawn: the action stays as their own, the story tells
        assertThat(partner.post(place + "/2206/wycofanie", Map.of("do", "zapisz", "powod-wycofania", "Rada nie dała pieniędzy.")).statusCode()).isEqualTo(303);
        assertThat(counted(rops)).as("two actions now").isEqualTo(before + 1);
        assertThat(page(leader.get(place)).text()).contains("wycofał się", "Rada nie dała pieniędzy.", "wycofano udział, powiat kościerski");
        assertThat(page(rops.get(place)).text()).contains("(koordynator-2206)");
        assertThat(document(leader)).doesNotContain("Wspólne działanie");
        assertThat(page(partner.get(action)).text()).doesNotContain("prowadzi powiat kartuski, udział");

        // whoever is taken out is told, and why
        assertThat(invite(leader).statusCode()).isEqualTo(303);
        assertThat(leader.post(place + "/cofniecie", Map.of("do", "zapisz", "kogo", "2206", "powod-cofniecia", "Zmieniamy plan.")).statusCode()).isEqualTo(303);
        assertThat(letters.letters("joint/%")).contains("JOINT Wspólne działanie " + code + ": zaproszenie cofnięte");

        // ended by whoever leads
        assertThat(partner.post(place + "/koniec", Map.of("do", "zapisz", "powod-konca", "x")).statusCode()).isEqualTo(403);
        assertThat(leader.post(place + "/koniec", Map.of("do", "zapisz", "powod-konca", "Nikt nie został.")).statusCode()).isEqualTo(303);
        assertThat(page(leader.get(place)).text()).contains("zakończone");
    }

    private HttpResponse<String> invite(Session leader) {
        return leader.post("/wspolne/" + code + "/zaproszenie", Map.of("do", "zapisz", "powiat", "2206", "zadanie", "Dajemy salę i połowę uczestników.", "udzial", "30 000", "termin", "2028-03-01"));
    }

    /** How many actions the region's money comes from. */
    private static int counted(Session rops) {
        String text = page(rops.get("/porownanie/region")).text();
        return Integer.parseInt(text.replaceAll("(?s).*z działań: ([0-9]+).*", "$1"));
    }

    private String document(Session session) {
        String teryt = session == as("koordynator-2205") ? "2205" : "2206";
        return session.get("/powiaty/" + teryt + "/plan.json").body().replace('\u00a0', ' ');
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
