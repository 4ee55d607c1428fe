package pl.pomost.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.Forms;
import pl.pomost.testing.HtmlCheck;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** What groups say of a thing stands on its page, for those who may read it. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class ThreadsAboutPagesTest extends GroupStage {

    /** On the pages of a standard, a practice, an action and an entry; from there a thread is begun about it. */
    @Test
    void theThreadsAboutAThingAreOnItsPageForThoseWhoMayReadThem() {
        own.found("PROBA", false, Map.of("koordynator-2203", GroupRole.MODERATOR, "koordynator-2202", GroupRole.MEMBER));
        Session member = as("koordynator-2202");
        for (String thing : List.of("/powiaty/2205/dzialania/A-EDU-1?edition=2027", "/powiaty/2205/diagnoza/D-EDU-01", "/standardy/EDU-2", "/praktyki/DP-1", "/porownanie/komorka/2205/EDU-2?edition=2027")) {
            Document before = page(member.get(thing));
            String begin = before.select("section[aria-labelledby=watki-h] a[href^=/zespoly/PROBA/watki/nowy]").attr("href");
            Document form = page(member.get(begin));
            assertThat(form.select("input[name=about]").val()).as(thing).isNotEmpty();
            String topic = "Rozmowa o " + thing;
            var sent = Forms.filled(form, "topic", topic);
            sent.removeIf(field -> field.getKey().equals("text"));
            sent.add(Map.entry("text", "Jak to u was działa?"));
            assertThat(member.post("/zespoly/PROBA/watki/nowy", sent).statusCode()).as(thing).isEqualTo(303);
            assertThat(page(member.get(thing)).select("#watki-h ~ ul").text()).contains(topic, "Zespół na próbę: 1 wpis");
            assertThat(page(as("koordynator-2203").get(thing)).select("#watki-h ~ ul .state").text()).as("not read yet").contains("1 nowy");
            assertThat(page(as("rops").get(thing)).select("main").text()).contains(topic);
            assertThat(page(as("koordynator-2206").get(thing)).select("body").text()).as("closed to others").doesNotContain("Rozmowa o ").doesNotContain("Zespół na próbę");
        }
        assertThat(page(member.get("/powiaty/2205/samoocena/EDU-2")).select("main").text()).contains("EDU-2");
        assertThat(page(Sessions.anonymous(base()).get("/standardy/EDU-2")).select("#watki-h")).isEmpty();
        assertThat(found(as("koordynator-2206"))).noneMatch(title -> title.startsWith("Rozmowa o "));
        assertThat(new HtmlCheck().findings(page(member.get("/standardy/EDU-2")).outerHtml())).isEmpty();
    }

    /** Titles of what the search finds of it. */
    private static List<String> found(Session session) {
        return page(session.get("/szukaj?q=rozmowa+dzia%C5%82a")).select(".hits h3").eachText();
    }
}
