package pl.pomost.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.demo.PlanInReview;
import pl.pomost.testing.Browser;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.PageLooks;
import pl.pomost.testing.Sessions;

/** The plan of the demo that is in review: what stands on each of its pages, that they are sound when they are full, and who gets in. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class PlanInReviewTest {

    private static final String PLACE = "/powiaty/" + PlanInReview.TERYT;
    private static final String REVIEW = PLACE + "/ocena";
    private static final String COORDINATOR = "koordynator-" + PlanInReview.TERYT;
    private static final String EXPERT = "ekspert-zdrowie";

    /** What belongs to the powiat and is read by ROPS too. */
    private static final List<String> SHARED = List.of("/droga", "/uwagi", "/uwagi?pokaz=zamkniete", "/uwagi/U-01", "/uwagi/U-03", "/roznice", "/zgody", "/zgody/i07", "/zgody/i25",
            "/konsultacje", "/konsultacje/raport", "/ocena/karta", "/ocena/pismo", "/pliki");
    private static final List<String> COORDINATORS = List.of("/zgody/i02/odpowiedz", "/konsultacje/uwagi/K-02");
    /** What the coordinator changes: not while ROPS reviews. */
    private static final List<String> CLOSED = List.of("/konsultacje/ustalenia", "/dzialania/A-EDU-1/edycja");
    private static final List<String> OF_ROPS = List.of("/ocena/opinie", "/ocena/decyzja");
    private static final List<String> READ = List.of("/ocena", "/ocena?kolumna=kryteria");
    /** Papers that were signed elsewhere: the powiat's and the letter of ROPS. */
    private static final List<String> BOTH = List.of("/droga/pliki");
    private static final List<String> REVIEWERS = List.of("/ocena/kryteria/A2", "/ocena/uwagi/nowa?cel=A-ZDR-3", "/ocena/uwagi/U-08/edycja");

    @TestHTTPResource
    String address;
    @Inject
    PlanInReview plan;

    @BeforeEach
    void aPlanIsInReview() {
        plan.begin();
    }

    @AfterEach
    void nobodyHasReviewedIt() {
        plan.end();
    }

    @Test
    void itsPagesAreFullSoundAndOpenToThoseWhoBelongThere() {
        everyKindOfThingIsThere();
        everybodyIsLedOn();
        everybodyGetsIntoTheirOwn();
        thePublishedPlanIsOpenToAll();
        pagesAreSound();
    }

    /** Its pages are found by following the links of the list of plans. */
    private void thePublishedPlanIsOpenToAll() {
        assertThat(page(null, "/plany").select("main a").eachText()).as("one plan is published, the other is not").anyMatch(name -> name.contains("wejherowski"))
                .noneMatch(name -> name.contains("kwidzyński"));
        assertThat(published()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(page(null, published().get(0)).text()).contains("XIV/123/28", "Rada Powiatu Wejherowskiego");
        assertThat(status("", "/powiaty/" + PlanInReview.PUBLISHED + "/plan")).as("the draft").isEqualTo(302);
    }

    /** Addresses of the published plan's own pages, the plan itself first. */
    private List<String> published() {
        Document list = page(null, "/plany");
        String plan = list.select("main a[href*=" + PlanInReview.PUBLISHED + "]").attr("href");
        return Stream.concat(Stream.of(plan), page(null, plan).select("main a[href^=" + plan + "/]").eachAttr("href").stream().filter(href -> href.matches("[^.?#]+"))).distinct().toList();
    }

    private void everyKindOfThingIsThere() {
        Document remarks = page("rops", PLACE + "/uwagi");
        assertThat(remarks.select("section.remark")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(remarks.text()).contains("U-08", "jeszcze niewysłana", "z odpowiedzią", "Blokuje akceptację", "Zalecenie", "otwarta", "zamknięta", "odłożona do realizacji planu");
        assertThat(page(COORDINATOR, PLACE + "/uwagi").text()).contains("U-01").doesNotContain("U-08");
        assertThat(page("rops", PLACE + "/uwagi/U-05").text()).contains("Nowszych danych nie dostaliśmy mimo dwóch próśb.");
        assertThat(page("rops", PLACE + "/roznice").text()).contains("A-POM-6", "Nieprawdziwe informacje prostujemy");
        assertThat(page("rops", REVIEW + "?kolumna=kryteria").text()).contains("Powiat nie może", "A-ZDR-3 jest zadaniem inspekcji sanitarnej");
        assertThat(page("rops", REVIEW + "/opinie").text()).contains("z uwagami", "czeka, termin");
        assertThat(page(COORDINATOR, PLACE + "/zgody/i07").text()).contains("Irena Wzorcowa", "zgoda ze zmianą");
        assertThat(page(COORDINATOR, PLACE + "/uwagi").select("#U-02 h2").text()).isEqualTo("U-02 A-ZDR-3 Wspólny harmonogram sprawdzania szczepień dzieci");
        assertThat(page(COORDINATOR, PLACE + "/uwagi").select("#U-01 h2").text()).isEqualTo("U-01 KUL-1 Otwarta oferta bibliotek i domów kultury");
        assertThat(page(COORDINATOR, PLACE + "/uwagi").select("#U-01 a.go").text()).as("opened again").startsWith("Odpowiedz");
        assertThat(page(null, "/konsultacje/" + PlanInReview.TERYT + "/2027").text()).contains("K-02", "Чи можна повідомити", "Zgłoszenia bez nazwiska").doesNotContain("kredyt", "Napisz, co jest dobre");
        assertThat(page("rops", "/poczta").select("main .count").eachText()).as("letters that waited or went out").anyMatch(count -> !count.equals("0"));
        assertThat(page("rops", "/oceny").text()).contains("powiat kwidzyński", "Monika Dąbek");
    }

    /** The page that everybody sees first knows where the plan is. */
    private void everybodyIsLedOn() {
        assertThat(page("rops", "/start").select(".next").text()).contains("1 plan czeka na waszą opinię", "powiat kwidzyński");
        assertThat(page("rops", "/start").select(".next a").eachAttr("href")).containsExactly(REVIEW, "/oceny?stan=rops");
        assertThat(page(COORDINATOR, "/start").select(".next").text()).contains("Plan ocenia ROPS").doesNotContain("Uzupełnij plan");
        assertThat(page("ekspert-edukacja", "/start").select(".next a").attr("href")).isEqualTo("/opinie");
        assertThat(page(EXPERT, "/start").select(".next a").attr("href")).as("has answered").contains("/diagnoza");
        assertThat(page(COORDINATOR, PLACE + "/droga").text()).contains("Teraz kolej na: osoba oceniająca w ROPS");
    }

    /** Roles beside pages: whoever sees the process and does not belong on a page is refused, for all others there is none. */
    private void everybodyGetsIntoTheirOwn() {
        Map<String, List<Integer>> expected = new LinkedHashMap<>();
        SHARED.forEach(page -> expected.put(page, List.of(200, 200, 200, 200, 404, 404, 302)));
        CLOSED.forEach(page -> expected.put(page, List.of(409, 403, 403, 403, 404, 404, 302)));
        COORDINATORS.forEach(page -> expected.put(page, List.of(200, 403, 403, 403, 404, 404, 302)));
        READ.forEach(page -> expected.put(page, List.of(403, 200, 200, 200, 404, 404, 302)));
        OF_ROPS.forEach(page -> expected.put(page, List.of(403, 200, 200, 403, 404, 404, 302)));
        BOTH.forEach(page -> expected.put(page, List.of(200, 200, 200, 403, 404, 404, 302)));
        REVIEWERS.forEach(page -> expected.put(page, List.of(403, 200, 403, 403, 404, 404, 302)));
        Map<String, List<Integer>> seen = new LinkedHashMap<>();
        expected.keySet().forEach(page -> seen.put(page, Stream.of(COORDINATOR, "rops", "rops-approver", "auditor", "koordynator-2206", EXPERT, "").map(who -> status(who, PLACE + page))
                .collect(Collectors.toCollection(ArrayList::new))));
        assertThat(seen).isEqualTo(expected);
        String opinion = "/opinie/" + plan.opinion("ZDR");
        assertThat(Stream.of(EXPERT, "ekspert-edukacja", COORDINATOR, "rops").map(who -> status(who, opinion))).containsExactly(200, 404, 404, 404);
    }

    private void pagesAreSound() {
        var powiat = CompletableFuture.supplyAsync(() -> {
            var looks = new PageLooks();
            try (var browser = new Browser(address)) {
                BrowserContext window = logIn(browser, COORDINATOR);
                Stream.concat(SHARED.stream(), COORDINATORS.stream()).forEach(page -> looks.at(window, PLACE + page));
                looks.at(window, "/start");
            }
            return looks.problems();
        });
        var looks = new PageLooks();
        try (var browser = new Browser(address)) {
            BrowserContext rops = logIn(browser, "rops");
            Stream.of(READ, OF_ROPS, REVIEWERS, BOTH).flatMap(List::stream).forEach(page -> looks.at(rops, PLACE + page));
            List.of("/uwagi", "/uwagi/U-01", "/roznice").forEach(page -> looks.at(rops, PLACE + page));
            List.of("/start", "/oceny", "/oceny/statystyka", "/poczta").forEach(page -> looks.at(rops, page));
            BrowserContext approver = logIn(browser, "rops-approver");
            List.of(REVIEW + "/decyzja", REVIEW).forEach(page -> looks.at(approver, page));
            BrowserContext expert = logIn(browser, EXPERT);
            List.of("/opinie", "/opinie/" + plan.opinion("ZDR")).forEach(page -> looks.at(expert, page));
            BrowserContext world = browser.window(375, 740);
            List.of("/konsultacje", "/konsultacje/" + PlanInReview.TERYT + "/2027").forEach(page -> looks.at(world, page));
            published().forEach(page -> looks.at(world, page));
        }
        assertThat(looks.problems()).isEmpty();
        assertThat(powiat.join()).isEmpty();
    }

    /** One after the other: two logins of one person at the same moment are another story. */
    private static synchronized BrowserContext logIn(Browser browser, String user) {
        var window = browser.window(375, 740);
        browser.logIn(window, user).close();
        return window;
    }

    private Document page(String who, String path) {
        var answer = session(who == null ? "" : who).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private int status(String who, String path) {
        return session(who).get(path).statusCode();
    }

    private Sessions.Session session(String who) {
        String base = address.replaceAll("/$", "");
        return who.isEmpty() ? Sessions.anonymous(base) : Sessions.of(who, base);
    }
}
