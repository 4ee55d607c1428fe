package pl.pomost.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.Axe;
import pl.pomost.testing.Browser;
import pl.pomost.testing.HallPhone;
import pl.pomost.testing.LocalStackResource;

/** A hall for whoever hears it, sees little of it, has a weak phone, or has no script. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class HallForEveryoneTest {

    private static final String TERYT = "2213";
    private static final String LEAD = "/warsztaty/3/prowadzenie";
    private static final String STEP = "W3-2";
    private static final String VOTE = "W3-8";

    private static Browser browser;

    @TestHTTPResource
    String address;

    private Hall hall;
    private String code;

    @BeforeEach
    void begin() {
        hall = new Hall("koordynator-" + TERYT, TERYT, address).opened(3);
        hall.post(LEAD + "/rozpoczecie", Map.of());
        code = hall.page(LEAD).select(".join-code").text();
        browser = browser == null ? new Browser(address) : browser;
    }

    @AfterAll
    static void close() {
        browser.close();
        browser = null;
    }

    @Test
    void aPhoneWithoutScriptJoinsWritesAndSaysItIsReady() {
        lead("punkt", STEP);
        try (BrowserContext window = browser.withoutScript()) {
            HallPhone phone = HallPhone.join(window, "/w/" + code, "Stary Telefon");
            phone.words(STEP).fill("Bez skryptu też idzie");
            phone.page().locator("[data-step=" + STEP + "] [data-card] .button-wide").click();
            assertThat(phone.mine("Bez skryptu też idzie")).hasCount(1);
            phone.page().locator("[data-ready] button").click();
            assertThat(phone.page().locator("[data-ready] button")).hasAttribute("aria-pressed", "true");
        }
    }

    @Test
    void aFirstPageFitsThroughAWeakNetwork() {
        lead("punkt", STEP);
        try (BrowserContext joining = browser.window(320, 640); BrowserContext window = browser.window(320, 640)) {
            HallPhone.join(joining, "/w/" + code, "Wolna Sieć");
            window.addCookies(joining.cookies());
            Page page = window.newPage();
            page.navigate("/w/" + code);
            page.locator("[data-step=" + STEP + "] textarea").waitFor();
            assertThat(bytes(page, "each.entryType === 'navigation' || each.name.includes('.css')")).as("HTML and CSS, as they came").isBetween(3_000, 30_000);
            assertThat(bytes(page, "true")).as("everything, as it came").isBetween(5_000, 100_000);
        }
    }

    @Test
    void everyStateOfAPhoneIsForEveryone() {
        lead("punkt", STEP);
        try (BrowserContext window = browser.narrow(ForcedColors.NONE); BrowserContext forced = browser.narrow(ForcedColors.ACTIVE)) {
            HallPhone phone = new HallPhone(window.newPage(), "/w/" + code);
            Page page = phone.page();
            page.navigate(phone.hall());
            judge(page, "the door");
            page.locator("form[action$=wejscie] button").click();
            judge(page, "the door, refused");
            phone.join("Każdy Stan");
            judge(page, "writing");
            Page contrast = forced.newPage();
            forced.addCookies(window.cookies());
            contrast.navigate(phone.hall());
            assertThat(contrast.locator("[data-step=" + STEP + "] textarea")).isVisible();
            judge(contrast, "forced colours");
            add(STEP, "Kartka dla wszystkich");
            phone.write(STEP, "Zadzwoń: 601 234 567");
            assertThat(page.locator("[data-mine] [data-state=refused]")).hasCount(1);
            lead("odslona", "tak");
            assertThat(page.locator("[data-cards=" + STEP + "]")).containsText("Kartka dla wszystkich");
            judge(page, "revealed, one card refused");
            phone.words(STEP).fill("Jeszcze piszę");
            window.setOffline(true);
            phone.page().locator("[data-step=" + STEP + "] [data-card] .button-wide").click();
            assertThat(page.locator("[data-offline]")).isVisible();
            judge(page, "offline, one card waiting");
            window.setOffline(false);
            assertThat(page.locator("[data-offline]")).isHidden();
            lead("punkt", "W3-5");
            assertThat(page.locator("[data-step=W3-5] h1")).isVisible();
            judge(page, "a break");
            lead("punkt", VOTE);
            assertThat(page.locator("[data-step=" + VOTE + "] h1")).isVisible();
            judge(page, "voting");
            lead("wyniki", "tak");
            judge(page, "results");
        }
    }

    private static void judge(Page page, String state) {
        assertThat(Axe.violations(page)).as(state).isEmpty();
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")).as("%s fits into the width", state).isTrue();
    }

    private static int bytes(Page page, String which) {
        return ((Number) page.evaluate("() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]"
                + ".filter(each => !each.name.includes('strumien') && (" + which + ")).reduce((sum, each) => sum + each.encodedBodySize, 0)")).intValue();
    }

    private void add(String step, String words) {
        hall.added(3, UUID.randomUUID(), step + ":headline", "", words);
    }

    private void lead(String what, String value) {
        assertThat(hall.post(LEAD + "/" + what, Map.of(what, value)).statusCode()).isEqualTo(303);
    }
}
