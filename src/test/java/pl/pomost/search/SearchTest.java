package pl.pomost.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import pl.pomost.access.Duty;
import pl.pomost.access.Membership.Kind;
import pl.pomost.access.Reach;
import pl.pomost.access.Reaches;
import pl.pomost.access.Roles;
import pl.pomost.access.Scope;
import pl.pomost.access.Scopes;
import pl.pomost.access.Viewer;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.process.FindableKind;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.Forms;
import pl.pomost.testing.HtmlCheck;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;
import pl.pomost.testing.Tokens;

/** Everybody finds what they may see, at once, in any form of its words, and nothing else. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class SearchTest {

    private static final Viewer ROPS = viewer(Set.of(Roles.ROPS_REVIEWER));

    @TestHTTPResource
    String address;
    @Inject
    Search search;
    @Inject
    Similar similar;
    @Inject
    KeepIndex index;
    @Inject
    Reaches reaches;
    @Inject
    Scopes scopes;
    @Inject
    Powiats powiats;
    @Inject
    Enrolments enrolments;
    @Inject
    SessionFactory sessions;

    @AfterAll
    static void wholeDemo() {
        DemoProcess.restore();
    }

    @Test
    void anActionIsFoundRightAfterItsCommitInAnyFormAndGoneRightAfterItIsRemoved() {
        Session coordinator = session("koordynator-2205");
        String action = added(coordinator, "dzialania", Map.of("title", "Żółw wędrowny w świetlicach", "area", "EDU", "description", "Opowieści dla najmłodszych przedszkolaków."));

        for (String words : new String[] {"zolw", "żółwie", "ZOLWIAMI", "wędrownego żółwia", "swietlica zolw", "świetlicy żółwiem", "przedszkolak żółw", "wędorwny żółw", "żółw swietlciach",
            "żółw przedszk", action.substring(action.lastIndexOf('/') + 1) + " żółw"}) {
            assertThat(addresses(ROPS, words)).as(words).containsExactly(action + "?edition=2027");
        }
        assertThat(addresses(ROPS, "żółw latający")).isEmpty();

        Document form = Jsoup.parse(coordinator.get(action + "/edycja").body());
        var fields = new ArrayList<>(Forms.filled(form, "title", "Jeż wędrowny"));
        assertThat(coordinator.post(action + "/edycja", fields).statusCode()).isEqualTo(303);
        assertThat(addresses(ROPS, "żółw")).isEmpty();
        assertThat(addresses(ROPS, "jeże wędrowne")).containsExactly(action + "?edition=2027");

        assertThat(coordinator.post(action + "/usun", Map.of()).statusCode()).isEqualTo(303);
        assertThat(addresses(ROPS, "jeż")).isEmpty();
    }

    @Test
    void everybodyFindsWhatTheirPagesShowAndNothingElse() {
        Session coordinator = session("koordynator-2205");
        added(coordinator, "dzialania", Map.of("title", "Mrówkojad w szkole", "area", "EDU"));
        added(coordinator, "ryzyka", Map.of("description", "Mrówkojad ucieknie", "probability", "2", "impact", "2"));
        String reported = added(coordinator, "diagnoza", Map.of("title", "Brakuje mrówkojada", "area", "EDU", "kind", "problem"));

        Map<String, Integer> all = Map.of("koordynator-2205", 3, "czlonek-2205", 3, "rops", 3, "auditor", 3, "admin", 3, "koordynator-2206", 1, "ekspert-edukacja", 1, "ekspert-zdrowie", 0);
        all.forEach((user, count) -> assertThat(hits(session(user), "mrowkojady")).as(user).hasSize(count));
        assertThat(hits(Sessions.anonymous(base()), "mrowkojady")).isEmpty();
        assertThat(Sessions.anonymous(base()).get("/szukaj?q=mrowkojat").body()).doesNotContainIgnoringCase("mrówkojad").doesNotContain("mrowkojad<");

        assertThat(coordinator.post(reported + "/stan", Map.of("do", "potwierdz")).statusCode()).isEqualTo(303);
        assertThat(hits(session("koordynator-2206"), "mrowkojady")).hasSize(2);
        for (String user : new String[] {"koordynator-2206", "ekspert-edukacja", "ekspert-zdrowie", "czlonek-2205"}) {
            Session session = session(user);
            Stream.of("szkoła", "lekarz", "praca").flatMap(words -> hits(session, words).stream()).distinct()
                    .forEach(found -> assertThat(session.get(found).statusCode()).as(user + " " + found).isEqualTo(200));
        }
    }

    /** What {@link Reaches} says of all powiats at once is what {@link Scopes} says at the door of each. */
    @Test
    void theReachOfAViewerIsTheSumOfTheirScopes() {
        Duty coordinator = duty(Kind.COORDINATOR, "2206", null);
        List<Viewer> viewers = List.of(ROPS, viewer(Set.of(Roles.AUDITOR)), viewer(Set.of(Roles.ADMIN)), viewer(Set.of()), viewer(Set.of(), coordinator), viewer(Set.of(), duty(Kind.MEMBER, "2205", null)),
                viewer(Set.of(), duty(Kind.AREA_LEADER, "2205", "EDU")), viewer(Set.of(), duty(Kind.EXPERT, null, "EDU")), viewer(Set.of(), duty(Kind.DEPARTMENT, null, null)),
                viewer(Set.of(), duty(Kind.DEPARTMENT, null, "ZDR")), viewer(Set.of(), duty(Kind.OBSERVER, "2207", null)), viewer(Set.of(), duty(Kind.OBSERVER, null, null)),
                viewer(Set.of(), duty(Kind.EXPERT, null, "EDU"), duty(Kind.SCRIBE, "2205", null)), Viewer.NOBODY);
        for (Viewer viewer : viewers) {
            Reach reach = reaches.of(viewer);
            for (Powiat powiat : powiats.ofRegion()) {
                Optional<Scope> scope = scope(viewer, powiat.teryt());
                boolean everything = reach.everything() || reach.teams().contains(powiat.teryt());
                assertThat(everything).as(viewer + " " + powiat.teryt()).isEqualTo(scope.filter(Scope::everything).isPresent());
                for (String area : new String[] {"EDU", "ZDR"}) {
                    boolean confirmed = everything || reach.everyArea() || reach.watched().contains(powiat.teryt()) || reach.areas().contains(area)
                            || scope.map(own -> new Reach.Process(own.teryt(), own.edition().year())).map(reach.areasOf()::get).filter(more -> more.contains(area)).isPresent();
                    assertThat(confirmed).as(viewer + " " + powiat.teryt() + " " + area).isEqualTo(scope.filter(own -> own.covers(area)).isPresent());
                }
            }
        }
    }

    @Test
    void whatIsKeptIsWhatWouldBeMadeAnew() {
        DemoProcess.restore();
        UUID enrolment = enrolments.of("2205", Optional.empty()).orElseThrow().id();
        String kept = kept(enrolment);
        assertThat(kept).contains("action", "diagnosis", "goal", "indicator", "postulate", "resource", "risk", "vision");

        QuarkusTransaction.requiringNew().run(() -> index.anew(Optional.of(enrolment)));

        assertThat(kept(enrolment)).isEqualTo(kept);
    }

    @Test
    void theNumberOfQuestionsDependsOnNothing() {
        assertThat(Stream.of("szkoła", "szkoły dzieciom", "A-EDU-1").map(this::questions).distinct().toList()).hasSize(1);
        assertThat(questions("nicniema") - questions("szkoła")).isLessThanOrEqualTo(0);
        assertThat(questions("skzoła") - questions("szkoła")).isEqualTo(2);
    }

    @Test
    void similarActionsOfOthersAreOfferedWhileATitleIsTyped() {
        Session other = session("koordynator-2206");
        added(session("koordynator-2205"), "dzialania", Map.of("title", "Klub rozmów przy chruście i barszczu", "area", "EDU"));

        Document list = Jsoup.parse(other.get("/szukaj/podobne/lista?powiat=2206&tytul=" + encoded("Barszcz i chrust dla klu")).body());
        assertThat(list.select(".hits a").eachAttr("href")).hasSize(1).allMatch(href -> href.startsWith("/powiaty/2205/dzialania/A-EDU-"));
        assertThat(other.get(list.select(".hits a").attr("href")).statusCode()).isEqualTo(200);
        assertThat(list.select("mark").eachText()).contains("barszczu", "chruście");

        assertThat(similar.to(ROPS, "Barszcz i chrust", "2205")).isEmpty();
        assertThat(similar.to(Viewer.NOBODY, "Barszcz i chrust", "2206")).isEmpty();
        assertThat(session("koordynator-2206").get("/powiaty/2206/dzialania/nowy").body()).contains("/szukaj/podobne/lista?powiat=2206&amp;nowe=1");
    }

    @Test
    void thePageNarrowsCountsAndEscapes() {
        Session rops = session("rops");
        Document page = Jsoup.parse(rops.get("/szukaj?q=szkole").body());
        int all = Integer.parseInt(page.select("#wyniki").text().replaceAll("\\D", ""));
        assertThat(new HtmlCheck().findings(page.outerHtml())).isEmpty();
        assertThat(page.select(".hits mark")).isNotEmpty();
        assertThat(page.select("nav.filter[aria-label=Rodzaj] .count").eachText().stream().mapToInt(text -> Integer.parseInt(text.replaceAll("\\D", ""))).sum()).isEqualTo(2 * all);

        Document actions = Jsoup.parse(rops.get("/szukaj?q=szkole&rodzaj=action&powiat=2205&obszar=EDU&rok=2027").body());
        assertThat(actions.select(".hits a").eachAttr("href")).isNotEmpty().allMatch(href -> href.startsWith("/powiaty/2205/dzialania/A-EDU-"));
        assertThat(actions.select("a[href='/szukaj?q=szkole']")).isNotEmpty();

        String hostile = rops.get("/szukaj?q=" + encoded("<script>alert(1)</script> \"' szkoła")).body();
        assertThat(hostile).doesNotContain("<script>alert").contains("&lt;script&gt;");
        assertThat(Jsoup.parse(rops.get("/szukaj?rodzaj=risk&powiat=2206&q=" + encoded("szkoła nicniematakiego")).body()).select(".empty ul a").eachAttr("href"))
                .as("its number is of everything").isNotEmpty().noneMatch(href -> href.contains("rodzaj=") || href.contains("powiat="));
        assertThat(rops.get("/szukaj?q=" + encoded("szkoła nicniematakiego")).body()).contains("nicniematakiego").contains("/szukaj?q=szko");
        assertThat(rops.get("/szukaj?q=" + encoded("szkoła") + "&strona=9999&rok=x&rodzaj=y&powiat=z").statusCode()).isEqualTo(200);
        for (String language : new String[] {"uk", "en"}) {
            assertThat(Jsoup.parse(Sessions.anonymous(base()).get("/szukaj?jezyk=" + language).body()).select("h1").text()).isNotBlank();
        }
    }

    @Test
    void programsGetTheSameAndProblemsInWords() {
        given().auth().oauth2(Tokens.of("rops")).queryParam("q", "szkolach").queryParam("kind", "action").get("/api/v1/search").then().statusCode(200)
                .body("hits.kind", hasItem("action")).body("page", equalTo(1));
        given().queryParam("q", "szkolach").queryParam("kind", "action").get("/api/v1/search").then().statusCode(200).body("all", equalTo(0));
        given().queryParam("q", "dzieciom").queryParam("kind", "standard").get("/api/v1/search").then().statusCode(200).body("hits.kind", hasItem("standard"))
                .body("hits.address", hasItem(startsWith("/standardy/")));
        given().get("/api/v1/search").then().statusCode(400).contentType(containsString("application/problem+json"));
        given().queryParam("q", "x").queryParam("kind", "nic").get("/api/v1/search").then().statusCode(400).body("detail", containsString("nic"));
        given().queryParam("q", "x").queryParam("page", "0").get("/api/v1/search").then().statusCode(400);
    }

    private long questions(String words) {
        search.find(ROPS, words, Filter.NONE, 1);
        sessions.getStatistics().clear();
        search.find(ROPS, words, Filter.NONE, 1);
        return sessions.getStatistics().getPrepareStatementCount();
    }

    private String kept(UUID enrolment) {
        return QuarkusTransaction.requiringNew().call(() -> sessions.getCurrentSession().createNativeQuery("select concat_ws(' ', d.source, d.no, d.part, d.mark, count(*), sum(t.weight)) from search_doc d"
                + " join search_term t on t.doc = d.no where d.enrolment_id = :id group by d.no order by d.source, d.no", String.class).setParameter("id", enrolment).getResultList().toString());
    }

    private List<String> addresses(Viewer viewer, String words) {
        return search.find(viewer, words, new Filter(Optional.of(FindableKind.ACTION), Optional.empty(), Optional.empty(), Optional.empty()), 1).hits().stream().map(Hit::address).toList();
    }

    private List<String> hits(Session session, String words) {
        return Jsoup.parse(session.get("/szukaj?q=" + encoded(words)).body()).select(".hits h3 a").eachAttr("href");
    }

    private String added(Session session, String list, Map<String, String> fields) {
        var sent = new HashMap<>(fields);
        sent.put("do", "zapisz");
        var answer = session.post("/powiaty/2205/" + list + "/nowy", sent);
        assertThat(answer.statusCode()).as(Jsoup.parse(answer.body()).select(".errors").text()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+|\\?.*$", "");
    }

    private Optional<Scope> scope(Viewer viewer, String teryt) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try {
                return Optional.of(scopes.of(viewer, teryt, Optional.empty()));
            } catch (NotFoundException closed) {
                return Optional.empty();
            }
        });
    }

    private static Viewer viewer(Set<String> roles, Duty... duties) {
        return new Viewer(Optional.empty(), "Osoba", "osoba", roles, Set.of(duties));
    }

    private static Duty duty(Kind kind, String powiat, String area) {
        return new Duty(kind, Optional.ofNullable(powiat), Optional.ofNullable(area), Optional.empty(), Optional.empty());
    }

    private Session session(String user) {
        return Sessions.of(user, base());
    }

    private String base() {
        return address.replaceAll("/$", "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
