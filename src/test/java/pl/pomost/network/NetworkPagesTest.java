package pl.pomost.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.Forms;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** Thematic groups through their pages: who founds them, who belongs, and what members read that they did not read before. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class NetworkPagesTest {

    @TestHTTPResource
    String address;
    @Inject
    OwnGroups own;

    @AfterEach
    void onlyTheGroupsOfTheDemoStay() {
        own.remove();
    }

    @Test
    void ropsFoundsAGroupNamesItsModeratorWhoAddsMembers() {
        Session rops = as("rops");
        assertThat(as("koordynator-2203").get("/zespoly/nowy").statusCode()).isEqualTo(403);
        Document form = page(rops.get("/zespoly/nowy"));
        Map<String, String> typed = Map.of("do", "zapisz", "code", "zły kod", "name", "Zdrowie na próbę", "area", "ZDR", "description", "Próba zespołu.");
        HttpResponse<String> wrong = rops.post("/zespoly/nowy", typed);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(page(wrong).select(".errors li").eachText()).singleElement().asString().contains("wielkich liter");
        assertThat(page(wrong).select("textarea[name=description]").text()).isEqualTo("Próba zespołu.");
        assertThat(form.select("form[action=/zespoly/nowy]")).hasSize(1);
        HttpResponse<String> founded = rops.post("/zespoly/nowy", with(typed, "code", "PROBA"));
        assertThat(founded.statusCode()).isEqualTo(303);
        assertThat(rops.post("/zespoly/nowy", with(typed, "code", "PROBA")).statusCode()).isEqualTo(422);
        assertThat(IntStream.range(0, 4).parallel().mapToObj(any -> as("rops").post("/zespoly/nowy", with(typed, "code", "RAZEM")).statusCode()).toList()).as("founded by several at once")
                .containsExactlyInAnyOrder(303, 422, 422, 422);

        assertThat(add(rops, "koordynator-2203", "MODERATOR", "2203").statusCode()).isEqualTo(303);
        Session moderator = as("koordynator-2203");
        assertThat(add(moderator, "nie-ma-takiego", "MEMBER", "2202").statusCode()).isEqualTo(422);
        assertThat(add(moderator, "koordynator-2202", "MODERATOR", "2202").statusCode()).isEqualTo(422);
        assertThat(add(moderator, "koordynator-2202", "MEMBER", "2202").statusCode()).isEqualTo(303);
        HttpResponse<String> foreign = add(moderator, "koordynator-2204", "MEMBER", "2208");
        assertThat(foreign.statusCode()).as("nobody gets the voice of a powiat whose team they are not in").isEqualTo(422);
        assertThat(page(foreign).select(".errors li").eachText()).singleElement().asString().contains("nie należy do zespołu tego powiatu");
        assertThat(page(foreign).select("input[name=account]").val()).isEqualTo("koordynator-2204");
        assertThat(add(as("koordynator-2202"), "koordynator-2204", "MEMBER", "2204").statusCode()).isEqualTo(403);
        Document members = page(moderator.get("/zespoly/PROBA/czlonkowie"));
        assertThat(members.select("tbody th").eachText()).hasSize(2);
        assertThat(add(moderator, "KOORDYNATOR-2204", "MEMBER", "2204").statusCode()).isEqualTo(303);
        assertThat(page(as("koordynator-2204").get("/zespoly/PROBA")).select("main").text()).as("known by their name as the account has it").contains("Jesteś w tym zespole: członek.");
        assertThat(members.select("form[action$=/koniec]")).as("the moderator may leave and take the member off").hasSize(2);
        assertThat(add(rops, "koordynator-2206", "EXPERT", "2208").statusCode()).isEqualTo(303);
        assertThat(add(moderator, "koordynator-2206", "MEMBER", "2208").statusCode()).as("an expert of a powiat has not spoken for it before").isEqualTo(422);

        assertThat(page(moderator.get("/zespoly")).select("section[aria-labelledby=twoje] .title-link").eachText()).contains("Zdrowie na próbę");
        assertThat(moderator.get("/standardy/nowy").statusCode()).isEqualTo(200);
        assertThat(page(moderator.get("/standardy/nowy")).select("select[name=owner] option").eachText()).contains("Zdrowie na próbę");
        assertThat(page(moderator.get("/standardy/ZDR-1/wersje/nowa")).select("select[name=owner] option").eachText()).contains("Zdrowie na próbę");
        assertThat(as("koordynator-2202").get("/standardy/ZDR-1/wersje/nowa").statusCode()).isEqualTo(403);

        Document described = page(moderator.get("/zespoly/PROBA/opis"));
        assertThat(described.select("select[name=area]")).as("the area is for ROPS to move").isEmpty();
        assertThat(moderator.post("/zespoly/PROBA/opis", Forms.filled(described, "name", "Zdrowie po nowemu")).statusCode()).isEqualTo(303);
        assertThat(page(rops.get("/zespoly/PROBA")).select("h1").text()).isEqualTo("Zdrowie po nowemu");
        assertThat(moderator.post("/zespoly/PROBA/koniec", Map.of("do", "koniec")).statusCode()).isEqualTo(403);
        assertThat(rops.post("/zespoly/PROBA/koniec", Map.of("do", "koniec")).statusCode()).isEqualTo(303);
        assertThat(moderator.get("/zespoly/PROBA/opis").statusCode()).isEqualTo(403);
        assertThat(moderator.get("/standardy/ZDR-1/wersje/nowa").statusCode()).isEqualTo(403);
    }

    @Test
    void aMemberOfAGroupReadsWhatIsConfirmedInItsAreaEverywhereAndNothingElse() {
        Session member = as("czlonek-2205");
        assertThat(member.get("/powiaty/2206/diagnoza").statusCode()).isEqualTo(404);
        own.join("EDU", "czlonek-2205");

        Document diagnosis = page(member.get("/powiaty/2206/diagnoza"));
        assertThat(diagnosis.select("main .code").eachText()).isNotEmpty().allMatch(code -> code.startsWith("D-EDU"));
        assertThat(member.get("/powiaty/2206/dzialania").statusCode()).isEqualTo(200);
        assertThat(member.get("/powiaty/2206/plan").statusCode()).isEqualTo(404);
        assertThat(member.get("/powiaty/2206/zespol").statusCode()).isEqualTo(404);
        assertThat(member.get("/powiaty/2206/warsztaty/1").statusCode()).isEqualTo(404);
        assertThat(member.get("/opinie/plany/2207/EDU").statusCode()).as("a plan under review is for experts").isIn(403, 404);

        own.leave("EDU", "czlonek-2205");
        assertThat(member.get("/powiaty/2206/diagnoza").statusCode()).isEqualTo(404);
    }

    @Test
    void aClosedGroupIsThereForEverybodyAndReadByItsOwn() {
        Document closed = page(as("czlonek-2205").get("/zespoly/BEZ"));
        assertThat(closed.select("main").text()).contains("To zespół zamknięty").contains("Moderuje:");
        assertThat(closed.select("#standardy")).isEmpty();
        assertThat(page(as("koordynator-2203").get("/zespoly/BEZ")).select("#standardy")).hasSize(1);
        assertThat(as("czlonek-2205").get("/zespoly/bez").statusCode()).isEqualTo(404);
        Session moderator = as("koordynator-2262");
        Document described = page(moderator.get("/zespoly/BEZ/opis"));
        assertThat(described.select("input[name=open]")).as("what was written among themselves ROPS alone opens").isEmpty();
        assertThat(moderator.post("/zespoly/BEZ/opis", Forms.filled(described, "open", "tak")).statusCode()).isEqualTo(303);
        assertThat(page(as("czlonek-2205").get("/zespoly/BEZ")).select("main").text()).contains("To zespół zamknięty");
        assertThat(page(as("rops").get("/zespoly/BEZ/opis")).select("input[name=open]")).hasSize(1);
    }

    private static HttpResponse<String> add(Session session, String account, String role, String powiat) {
        return session.post("/zespoly/PROBA/czlonkowie", Map.of("do", "zapisz", "account", account, "role", role, "powiat", powiat));
    }

    private static Map<String, String> with(Map<String, String> typed, String name, String value) {
        var all = new HashMap<>(typed);
        all.put(name, value);
        return all;
    }

    private Session as(String user) {
        return Sessions.of(user, address.replaceAll("/$", ""));
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }
}
