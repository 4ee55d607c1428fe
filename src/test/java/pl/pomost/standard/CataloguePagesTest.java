package pl.pomost.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.Forms;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** The catalogue through its pages: who sees what, and the whole way of a new version from a draft to being withdrawn. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class CataloguePagesTest {

    @TestHTTPResource
    String address;
    @Inject
    OwnStandards own;

    @AfterEach
    void onlyTheStartingCatalogueStays() {
        own.remove();
    }

    @Test
    void everybodyReadsTheCatalogueAndFindsInIt() {
        Session world = Sessions.anonymous(base());
        assertThat(codes(world, "")).hasSize(26).startsWith("EDU-1", "EDU-2");
        assertThat(codes(world, "?obszar=ZDR")).isNotEmpty().allMatch(code -> code.startsWith("ZDR-"));
        assertThat(codes(world, "?szukaj=diagnoza+JEZYKA")).containsExactly("EDU-4");
        assertThat(codes(world, "?szukaj=superwizja+asystent")).containsExactly("EDU-3");
        assertThat(codes(world, "?stan=recommended")).isEmpty();
        assertThat(page(world.get("/standardy")).select("select[name=stan] option").eachAttr("value")).containsExactly("", "agreed", "recommended");
        Document one = page(world.get("/standardy/EDU-3"));
        assertThat(one.select("dd").eachText()).contains("Nie więcej niż 40 uczniów na etat.");
        assertThat(one.text()).contains("Komu służy", "propozycją do uzgodnienia w zespołach międzypowiatowych").doesNotContain("Powiaty, które się");
        assertThat(world.get("/standardy/EDU-99").statusCode()).isEqualTo(404);
        assertThat(world.get("/standardy/EDU-3?wersja=7").statusCode()).isEqualTo(404);
    }

    @Test
    void aNewVersionGoesItsWayAndThePublicSeesItOnceItIsAgreed() {
        Session rops = as("rops");
        Session member = as("czlonek-2205");
        Session world = Sessions.anonymous(base());
        Document form = page(rops.get("/standardy/EDU-3/wersje/nowa"));
        var lacking = rops.post("/standardy/EDU-3/wersje/nowa", Forms.filled(form, "level-2", "Nie więcej niż 30 uczniów na etat."));
        assertThat(lacking.statusCode()).isEqualTo(422);
        assertThat(page(lacking).select("textarea[name=level-2]").text()).isEqualTo("Nie więcej niż 30 uczniów na etat.");
        assertThat(rops.post("/standardy/EDU-3/wersje/nowa", Forms.filled(page(lacking), "changes", "Próg był za niski.")).headers().firstValue("Location").orElseThrow())
                .endsWith("/standardy/EDU-3?wersja=2");

        assertThat(world.get("/standardy/EDU-3?wersja=2").statusCode()).isEqualTo(404);
        assertThat(page(world.get("/standardy/EDU-3")).select("#roznice")).isEmpty();
        assertThat(page(member.get("/standardy/EDU-3?wersja=2")).text()).contains("projekt", "Ta wersja nie obowiązuje.", "Próg był za niski.").doesNotContain("Zmień stan");
        assertThat(member.get("/standardy/EDU-3/wersje/2").statusCode()).isEqualTo(403);
        assertThat(move(member, 2, "opinion", "").statusCode()).isEqualTo(403);
        assertThat(page(rops.get("/standardy/EDU-3?wersja=2")).select("section[aria-labelledby=roznice] del").text()).contains("40");
        assertThat(page(rops.get("/standardy/EDU-3?wersja=2")).select("section[aria-labelledby=roznice] ins").text()).contains("30");

        Document draft = page(rops.get("/standardy/EDU-3/wersje/2"));
        assertThat(rops.post("/standardy/EDU-3/wersje/2", Forms.filled(draft, "legal-basis", "art. 165 ustawy Prawo oświatowe")).statusCode()).isEqualTo(303);
        assertThat(rops.post("/standardy/EDU-3/wersje/2", Forms.filled(draft, "legal-basis", "co innego")).statusCode()).as("somebody saved meanwhile").isEqualTo(409);
        assertThat(rops.post("/standardy/EDU-3/wersje/nowa", Forms.filled(page(rops.get("/standardy/EDU-3/wersje/nowa")), "changes", "x")).statusCode()).as("one at a time").isEqualTo(409);

        assertThat(move(rops, 2, "agreed", "").statusCode()).as("not before it was out for opinions").isEqualTo(422);
        assertThat(move(rops, 2, "opinion", "").statusCode()).isEqualTo(303);
        String before = seen(rops, 2);
        assertThat(move(rops, 2, "draft", "Literówka.").statusCode()).isEqualTo(303);
        assertThat(rops.post("/standardy/EDU-3/wersje/2", Forms.filled(page(rops.get("/standardy/EDU-3/wersje/2")), "audience", "uczniowie")).statusCode()).isEqualTo(303);
        assertThat(move(rops, 2, "opinion", "").statusCode()).isEqualTo(303);
        var unread = rops.post("/standardy/EDU-3/wersje/2/stan", Map.of("do", "zapisz", "target", "agreed", "note", "", "version", before));
        assertThat(unread.statusCode()).as("words that the taker of the step has not seen").isEqualTo(409);
        assertThat(page(unread).select("#bledy").text()).contains("Ktoś zmienił tę wersję");
        assertThat(page(unread).select("form[action$=/stan] input[name=version]").val()).isEqualTo(seen(rops, 2));
        assertThat(move(rops, 2, "draft", "").statusCode()).as("without a reason").isEqualTo(422);
        assertThat(move(rops, 2, "agreed", "").statusCode()).isEqualTo(303);
        assertThat(rops.post("/standardy/EDU-3/wersje/2", Forms.filled(draft, "name", "inna")).statusCode()).as("agreed words stay").isEqualTo(409);
        assertThat(page(world.get("/standardy/EDU-3")).select("dd").eachText()).contains("Nie więcej niż 30 uczniów na etat.", "art. 165 ustawy Prawo oświatowe");
        String known = page(world.get("/standardy/EDU-3")).select("#wersje + table tbody tr").first().text();
        assertThat(known).as("its way is public; who took a step and why is not").contains("10 stycznia 2028: projekt", "10 stycznia 2028: uzgodniony").doesNotContain("rops", "Literówka");
        Document versions = page(rops.get("/standardy/EDU-3"));
        assertThat(versions.select("tbody tr").eachText()).anySatisfy(line -> assertThat(line).contains("wersja 1", "zastąpiona nowszą"))
                .anySatisfy(line -> assertThat(line).contains("wersja 2", "uzgodniony", "10 stycznia 2028: projekt (rops)", "10 stycznia 2028: w opiniowaniu (rops)"));

        Document next = page(rops.get("/standardy/EDU-3/wersje/nowa"));
        assertThat(rops.post("/standardy/EDU-3/wersje/nowa", Forms.filled(next, "changes", "Jeszcze raz.")).statusCode()).isEqualTo(303);
        assertThat(page(rops.get("/standardy/EDU-3")).select("main a[href='/standardy/EDU-3?wersja=3']").text()).contains("Zobacz ją");
        assertThat(move(rops, 2, "recommended", "").statusCode()).as("though another one is being written").isEqualTo(303);
        assertThat(move(rops, 3, "withdrawn", "Nie teraz.").statusCode()).isEqualTo(303);
        assertThat(codes(world, "?stan=recommended")).containsExactly("EDU-3");
        assertThat(move(rops, 2, "withdrawn", "Pomyłka w progu.").statusCode()).isEqualTo(303);
        assertThat(page(world.get("/standardy/EDU-3")).select("dd").eachText()).contains("Nie więcej niż 40 uczniów na etat.");
    }

    @Test
    void aStandardOfItsOwnGetsTheNextCodeOfItsArea() {
        Session rops = as("rops");
        var sent = new HashMap<>(Map.of("do", "zapisz", "area", "ZDR", "name", "Mediator w szpitalu", "measure", "szpitale z mediatorem", "data-source", "szpitale"));
        for (int level = 0; level < 4; level++) {
            sent.put("level-" + level, "warunek " + level);
        }
        String place = rops.post("/standardy/nowy", sent).headers().firstValue("Location").orElseThrow();
        assertThat(place).containsPattern("/standardy/ZDR-[0-9]$");
        assertThat(codes(rops, "?obszar=ZDR")).last().isEqualTo(place.replaceAll(".*/", ""));
        assertThat(codes(Sessions.anonymous(base()), "?obszar=ZDR")).doesNotContain(place.replaceAll(".*/", ""));
        assertThat(as("koordynator-2205").get("/standardy/nowy").statusCode()).isEqualTo(403);
        assertThat(as("auditor").get("/standardy/nowy").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> move(Session session, int version, String to, String note) {
        return session.post("/standardy/EDU-3/wersje/" + version + "/stan", Map.of("do", "zapisz", "target", to, "note", note, "version", seen(session, version)));
    }

    /** What the form of a step remembers of the version that its page shows. */
    private static String seen(Session session, int version) {
        return page(session.get("/standardy/EDU-3?wersja=" + version)).select("form[action$=/stan] input[name=version]").val();
    }

    private static List<String> codes(Session session, String query) {
        return page(session.get("/standardy" + query)).select(".standard .code").eachText();
    }

    private Session as(String user) {
        return Sessions.of(user, base());
    }

    private String base() {
        return address.replaceAll("/$", "");
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }
}
