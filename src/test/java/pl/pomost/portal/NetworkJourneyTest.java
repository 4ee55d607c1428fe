package pl.pomost.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.agreement.OwnAgreements;
import pl.pomost.practice.OwnPractices;
import pl.pomost.review.Desk;
import pl.pomost.shared.PolishNumbers;
import pl.pomost.standard.OwnStandards;
import pl.pomost.testing.Axe;
import pl.pomost.testing.Browser;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.Keyboard;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;

/**
 * Powiats learn from each other, in a real browser and without a mouse: three of them assess a standard, the group of its area compares, changes
 * it and agrees on it, sends it to all; two answer differently, one takes a neighbour's practice over from its gap, and the region sees all of it.
 */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class NetworkJourneyTest {

    private static final String BYTOW = "2201";
    private static final String TCZEW = "2214";
    private static final String GDANSK = "2261";
    private static final String GROUP = "/zespoly/EDU";
    private static final String DRAFT = GROUP + "/ustalenia/projekty/EDU-4/2";
    private static final String REGION = "/porownanie/region?obszar=EDU";
    private static final String THRESHOLD = "≥70% diagnoz; oczekiwanie do 6 tygodni.";

    @TestHTTPResource
    String address;
    @Inject
    OwnAgreements agreements;
    @Inject
    OwnStandards standards;
    @Inject
    OwnPractices practices;

    private final Map<String, String> before = new LinkedHashMap<>();
    private final List<String> violations = new ArrayList<>();
    private String practice = "";

    @BeforeEach
    void rememberTheirPlans() {
        DemoProcess.restore();
        Stream.of(BYTOW, TCZEW, GDANSK).forEach(teryt -> before.put(teryt, DemoProcess.of(teryt)));
    }

    @AfterEach
    void leaveEverythingAsItWas() {
        agreements.remove();
        practices.remove(practice);
        before.forEach(DemoProcess::replace);
        standards.remove();
        DemoProcess.restore();
    }

    @Test
    void powiatsAgreeOnAStandardAndTheRegionSeesWhatBecomesOfIt() {
        offerAPractice();
        try (var browser = new Browser(address)) {
            Keyboard bytow = person(browser, "koordynator-" + BYTOW);
            Keyboard tczew = person(browser, "koordynator-" + TCZEW);
            Keyboard gdansk = person(browser, "koordynator-" + GDANSK);
            Keyboard rops = person(browser, "rops");
            Gap first = gap(rops);
            BigDecimal money = money(rops);

            assess(bytow, BYTOW, "0", "2");
            assess(tczew, TCZEW, "1", "3");
            assess(gdansk, GDANSK, "1", "2");
            compare(tczew);
            draft(tczew, bytow);
            agree(tczew, bytow, gdansk);
            String code = send(tczew);
            answer(bytow, gdansk, code);
            adopt(bytow);
            theRegionSees(rops, code, first, money);
            everybodyReads(browser);
        }
        assertThat(violations).isEmpty();
    }

    /** Powiat kartuski has written a practice of its action on this standard, and the group has published it; how is shown elsewhere. */
    private void offerAPractice() {
        Desk kartuzy = desk("koordynator-2205").open("/powiaty/2205/praktyki/nowa/A-EDU-4");
        kartuzy.send("/nowa/A-EDU-4", Map.of("title", "Diagnoza z tłumaczem w dwa tygodnie", "result", "W 2027 r. 31 z 34 diagnoz było z tłumaczem.", "for-whom", "dzieci i rodzice",
                "conditions", "Umowa z tłumaczem na godziny.", "contact", "Poradnia psychologiczno-pedagogiczna", "participation", "Rodzice wybierają język.", "hosts", "Szkoły dają salę.")).saved();
        practice = kartuzy.page().select("main .code").first().text();
        kartuzy.send("/wersje/1/stan", Map.of("target", "OFFERED")).saved();
        desk("koordynator-" + TCZEW).open("/praktyki/" + practice).send("/wersje/1/stan", Map.of("target", "PUBLISHED")).saved();
    }

    private void assess(Keyboard who, String teryt, String level, String target) {
        who.open("/powiaty/" + teryt + "/samoocena").follow("#EDU-4 h3 a");
        who.choose("level", level).pick("target36", target).press("Zapisz ocenę");
        assertThat(who.page().locator("#EDU-4 .meter")).hasAttribute("aria-label", Pattern.compile("^poziom " + level));
        assertThat(who.page().locator("#EDU-4")).containsText("Poniżej celu i bez działania.");
        looksWell(who, "the self-assessment of " + teryt);
    }

    /** From the group's page to the matrix of its area, into one cell and to the standard. */
    private void compare(Keyboard moderator) {
        moderator.open(GROUP).follow("a[href='/porownanie?obszar=EDU']");
        for (String cell : List.of(BYTOW + " 0", TCZEW + " 1", GDANSK + " 1")) {
            assertThat(moderator.main().locator("#macierz a[href*='/komorka/" + cell.substring(0, 4) + "/EDU-4']")).containsText("poziom " + cell.substring(5));
        }
        looksWell(moderator, "the matrix");
        moderator.follow("#macierz a[href*='/komorka/" + BYTOW + "/EDU-4']");
        assertThat(moderator.main()).containsText("Diagnoza wyłącznie po polsku.");
        looksWell(moderator, "a cell");
        moderator.follow("a[href^='/porownanie?edition='][href*='obszar=EDU']").follow("#macierz thead a[href='/standardy/EDU-4']");
    }

    /** The moderator begins a version in the group's name, a member suggests other words, the moderator takes them. */
    private void draft(Keyboard moderator, Keyboard member) {
        moderator.follow("a[href='/standardy/EDU-4/wersje/nowa']").type("changes", "Sześć tygodni to dla dziecka pół okresu nauki.").type("level-2", "≥60% diagnoz; oczekiwanie do 6 tygodni.")
                .pick("owner", "Edukacja").press("Zapisz projekt");
        assertThat(moderator.main().locator("ins").first()).containsText("6");
        looksWell(moderator, "a draft in the catalogue");

        member.open(GROUP).follow("a[href='" + DRAFT + "']").follow("a[href$='/sekcje/level-2']");
        member.type("wanted", THRESHOLD).type("reason", "W trzech powiatach już tak jest.").press("Wyślij propozycję");
        looksWell(member, "a section of a draft");

        moderator.open(DRAFT).follow("a[href$='/sekcje/level-2']").follow("a[href*='/propozycje/']");
        moderator.choose("decision", "accept").type("why", "Tak uzgodniono na spotkaniu.").press("Zapisz rozstrzygnięcie");
        assertThat(moderator.main().locator("section[aria-labelledby=teraz]")).containsText(THRESHOLD);
    }

    private void agree(Keyboard moderator, Keyboard... members) {
        moderator.open(DRAFT).follow("a[href$='/rundy/nowa']").choose("kind", "consent").typeDay("ends", "02022028").press("Otwórz");
        String round = URI.create(moderator.page().url()).getPath();
        looksWell(moderator, "a round");
        moderator.choose("choice", "agree").press("Zapisz głos");
        for (Keyboard member : members) {
            member.open(DRAFT).follow("a[href='" + round + "']").choose("choice", "live_with").press("Zapisz głos");
        }
        Stream.of("2205", "2216").forEach(other -> desk("koordynator-" + other).open(round).send(round, Map.of("choice", "agree")).saved());
        moderator.open(round);
        assertThat(moderator.main()).containsText("zgadzamy się 3, możemy z tym żyć 2, sprzeciw 0. Wypowiedziało się 5 z 5 powiatów.");
        looksWell(moderator, "an agreement");
    }

    /** @return code of what every team is asked now */
    private String send(Keyboard moderator) {
        moderator.open(GROUP + "/ustalenia").follow("a[href*='standard=EDU-4']");
        moderator.type("words", "Prosimy o przyjęcie wspólnego progu.").typeDay("due", "03032028");
        looksWell(moderator, "what is sent to all");
        moderator.press("Roześlij do powiatów");
        assertThat(moderator.main().locator("tbody tr")).hasCount(17);
        looksWell(moderator, "the board of answers");
        return moderator.main().locator(".code").first().innerText();
    }

    /** One takes it as it is, the other in its own way, having forgotten at first to say how. */
    private void answer(Keyboard adopting, Keyboard adapting, String code) {
        adopting.open("/start").follow("#ustal + ul a[href*='" + code + "']").choose("answer", "adopt").press("Zapisz odpowiedź");
        assertThat(adopting.main().locator("section[aria-labelledby=odp]")).containsText("przyjmujemy");
        looksWell(adopting, "an answer");

        adapting.open("/powiaty/" + GDANSK + "/ustalenia").follow("a[href*='" + code + "']");
        adapting.choose("answer", "adapt").pressInVain("Zapisz odpowiedź");
        looksWell(adapting, "an answer with a mistake");
        adapting.follow("#bledy a[href='#words']").type("words", "Próg 60% w pierwszym roku, potem wspólny.").press("Zapisz odpowiedź");
        assertThat(adapting.main()).containsText("Próg 60% w pierwszym roku");
    }

    /** From the standard below its target to what a neighbour did, into the own plan, with money of one's own. */
    private void adopt(Keyboard who) {
        who.open("/powiaty/" + BYTOW + "/samoocena").follow("#EDU-4 h3 a");
        assertThat(who.main()).containsText("Oceniono według wersji 1; obowiązuje 2");
        looksWell(who, "a gap");
        who.follow("a[href^='/praktyki/" + practice + "']");
        looksWell(who, "a practice to take over");
        who.press("Przejmij do planu");
        assertThat(who.main().locator("[name=title]")).hasValue("Diagnoza z tłumaczem w dwa tygodnie");
        who.type("budget-2028", "12 000");
        looksWell(who, "an entry taken over");
        who.press("Zapisz działanie");
        assertThat(who.main()).containsText("dobra praktyka " + practice);
        who.open("/powiaty/" + BYTOW + "/samoocena");
        assertThat(who.main().locator("#EDU-4")).containsText("Prowadzą do celu: A-EDU-");
        who.open("/powiaty/" + BYTOW + "/plan");
        assertThat(who.main()).containsText("Ustalenia między powiatami");
    }

    private void theRegionSees(Keyboard rops, String code, Gap first, BigDecimal money) {
        assertThat(money(rops)).isEqualByComparingTo(money.add(new BigDecimal("12000")));
        Gap three = before.values().stream().map(NetworkJourneyTest::said).reduce(new Gap(0, 0, 0, 0), Gap::and);
        assertThat(gap(rops).and(three)).isEqualTo(first.and(new Gap(3, 3, 5, 1)));
        looksWell(rops, "the region");
        rops.follow("#luki tr:has(th:has-text('EDU-4')) td:nth-of-type(2) a");
        assertThat(rops.main()).containsText("powiat bytowski");
        looksWell(rops, "rows behind a number");

        rops.open("/porownanie?obszar=EDU&widok=tabela&powiat=" + BYTOW + "&powiat=" + GDANSK);
        assertThat(rops.main().locator("tr:has-text('powiat bytowski'):has-text('EDU-4')")).containsText(Pattern.compile("1 \\(jest już 2\\).*przyjęty"));
        assertThat(rops.main().locator("tr:has-text('Gdańsk'):has-text('EDU-4')")).containsText("dostosowany");
        rops.open("/ustalenia").follow("a[href='/ustalenia/" + code + "']");
        assertThat(rops.main().locator("tr:has-text('Gdańsk'):has-text('Próg 60% w pierwszym roku')")).containsText("przyjmujemy po dostosowaniu");
        assertThat(rops.main().locator("tr:has-text('bytowski')")).containsText("przyjmujemy");
    }

    /** The public pages, on a phone, in each language. */
    private void everybodyReads(Browser browser) {
        Page phone = browser.window(375, 740).newPage();
        for (String[] said : new String[][] {{"pl", "Treść wersji 2", "Przejęły powiaty: 1", "od 0 do "}, {"uk", "Текст версії 2", "Перейняли повіти: 1", "від 0 до "},
            {"en", "Text of version 2", "Taken over by counties: 1", "from 0 to "}}) {
            phone.navigate("/jezyk/" + said[0] + "?wroc=/standardy/EDU-4");
            assertThat(phone.locator("html")).hasAttribute("lang", said[0]);
            assertThat(phone.locator("main")).containsText(said[1]);
            assertThat(phone.locator("main dd[lang=pl]").filter(new Locator.FilterOptions().setHasText(THRESHOLD)).first()).isVisible();
            looksWell(phone, "the standard in " + said[0]);
            phone.navigate("/praktyki/" + practice);
            assertThat(phone.locator("main")).containsText(said[2]);
            looksWell(phone, "the practice in " + said[0]);
            phone.navigate("/porownanie/zakresy");
            assertThat(phone.locator("main tr:has(th:has-text('EDU-4'))")).containsText(said[3]);
            looksWell(phone, "the ranges in " + said[0]);
        }
    }

    /** What is said of the standard: how many powiats assessed it, want to be higher, how many levels they lack, how many are at none. */
    private record Gap(int assessed, int wanting, int steps, int atNone) {

        Gap and(Gap other) {
            return new Gap(assessed + other.assessed, wanting + other.wanting, steps + other.steps, atNone + other.atNone);
        }
    }

    private static Gap gap(Keyboard rops) {
        List<Integer> said = rops.open(REGION).main().locator("#luki tr:has(th:has-text('EDU-4')) td").allInnerTexts().stream().map(each -> Integer.parseInt(each.strip())).toList();
        return new Gap(said.get(0), said.get(1), said.get(2), said.get(3));
    }

    private static BigDecimal money(Keyboard rops) {
        return PolishNumbers.parseMoney(rops.open(REGION).main().locator("#koszty tr.is-sum td").last().innerText()).orElseThrow();
    }

    /** What one powiat said before, by the file of its process. */
    private static Gap said(String process) {
        try {
            for (JsonNode each : new ObjectMapper().readTree(process).path("self_assessment")) {
                if (each.path("standard").asText().equals("EDU-4") && each.path("agreed_level").isInt()) {
                    int level = each.get("agreed_level").asInt();
                    int lacking = Math.max(0, (each.path("target_36m").isInt() ? each.get("target_36m") : each.path("target_12m")).asInt(0) - level);
                    return new Gap(1, lacking > 0 ? 1 : 0, lacking, level == 0 ? 1 : 0);
                }
            }
            return new Gap(0, 0, 0, 0);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void looksWell(Keyboard at, String what) {
        looksWell(at.page(), what);
    }

    private void looksWell(Page page, String what) {
        Axe.violations(page).forEach(violation -> violations.add(what + ": " + violation));
    }

    private static Keyboard person(Browser browser, String user) {
        return new Keyboard(browser.logIn(browser.window(1280, 860), user));
    }

    private Desk desk(String user) {
        return new Desk(Sessions.of(user, address.replaceAll("/$", "")));
    }
}
