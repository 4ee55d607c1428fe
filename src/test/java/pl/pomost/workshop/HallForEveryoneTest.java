package pl.pomost.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.Axe;
import pl.pomost.testing.Browser;
import pl.pomost.testing.HallPhone;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Transcript;

/** A hall for whoever hears it, sees little of it, has a weak phone, or has no script. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class HallForEveryoneTest {

    private static final String TERYT = "2213";
    private static final String BASE = "/powiaty/" + TERYT + "/warsztaty/3";
    private static final String LEAD = "/warsztaty/3/prowadzenie";
    private static final String STEP = "W3-2";
    private static final String VOTE = "W3-8";

    /** What gets the focus stands in brackets, and any number is written as #. */
    private static final List<String> TRANSCRIPT = List.of("Teraz: Gazeta lokalna za trzy lata.",
            "[Przejdź do treści]", "[Pomost]", "[PL – Polski]", "[Prosto]", "[UK – Українська]", "[EN – English]", "[Obszar]", "[Twoja kartka]", "[Dopisz więcej]", "[Dodaj kartkę]",
            "[Twoja kartka]", "Zapisano kartkę W#-#.", "Kartki na ekranie: #.",
            "[Gazeta lokalna za trzy lata]", "Pisanie jest zamknięte.", "Można pisać.", "[Obszar]", "[Twoja kartka]", "Za chwilę przerwa",
            "Sala idzie dalej Twój tekst z poprzedniej części jest zachowany. Wyślij go albo przejdź dalej. Przejdź dalej", "[Przejdź dalej]",
            "[Zdanie wizji: obszar, potem powiat]", "[Z problemu robimy cel]", "[Przerwa]", "[Poziomy docelowe standardów]", "[Obawy i sprzeczne interesy – mówimy wprost]",
            "[Dwa–trzy priorytety na najbliższe # miesięcy]", "Kartki na ekranie: #.", "[Obszar]", "[Twoja kartka]", "[Dopisz więcej]", "[Dodaj kartkę]",
            "[Zabierz kropkę:  Kurs polskiego wieczorami]", "[Daj kropkę:  Kurs polskiego wieczorami]", "Masz jeszcze kropek: #", "Są wyniki głosowania.",
            "[Czytnik ekranu ma mówić tylko to, co najważniejsze]", "Teraz: Podsumowanie i ankieta.");

    private static Browser browser;
    private static String code;

    @TestHTTPResource
    String address;

    private Hall hall;

    @BeforeEach
    void begin() {
        hall = new Hall("koordynator-" + TERYT, TERYT, address);
        code = code == null ? hall.begun(3) : code;
        browser = browser == null ? new Browser(address) : browser;
    }

    @AfterAll
    static void close() {
        browser.close();
        browser = null;
        code = null;
    }

    @Test
    void aScreenReaderTellsAWholeStageAndNothingTakesTheFocusAway() {
        lead("punkt", "W3-1");
        try (BrowserContext window = browser.window(320, 640)) {
            HallPhone phone = HallPhone.join(window, "/w/" + code, "Słucham Sali");
            Page page = phone.page();
            assertThat(page.locator("[data-step=W3-1] h1")).isVisible();
            Transcript transcript = Transcript.of(page);

            lead("punkt", STEP);
            transcript.says("Teraz: Gazeta lokalna za trzy lata");
            Locator words = phone.words(STEP);
            tabTo(page, words);
            page.keyboard().type("Sąsiedzi gotują razem");
            tabTo(page, page.locator("[data-step=" + STEP + "] [data-card] .button-wide"));
            page.keyboard().press("Enter");
            transcript.says("Zapisano kartkę");
            assertThat(words).isFocused();
            add(STEP, "Szkoła bez granic");
            lead("odslona", "tak");
            transcript.says("Kartki na ekranie");
            lead("pisanie", "nie");
            transcript.says("Pisanie jest zamknięte");
            lead("pisanie", "tak");
            transcript.says("Można pisać");
            tabTo(page, words);
            page.keyboard().type("W połowie");
            lead("slowo", "Za chwilę przerwa");
            transcript.says("Za chwilę przerwa");
            lead("punkt", "W3-3");
            transcript.says("Sala idzie dalej");
            assertThat(words).isFocused();
            assertThat(words).hasValue("W połowie");
            page.locator("[data-follow]").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-step=W3-3] h1")).isFocused();
            // whoever stood in the part that goes is taken along
            for (String step : List.of("W3-4", "W3-5", "W3-6", "W3-7", VOTE)) {
                lead("punkt", step);
                assertThat(page.locator("[data-step=" + step + "] h1")).isFocused();
            }
            hall.added(3, UUID.randomUUID(), VOTE + ":priority", "EDU", "Kurs polskiego wieczorami");
            lead("odslona", "tak");
            transcript.says("Kartki na ekranie", 2);
            Locator more = page.locator("[data-step=" + VOTE + "] [data-id]:has-text('Kurs polskiego') [data-more]");
            tabTo(page, more);
            page.keyboard().press("Enter");
            transcript.says("Masz jeszcze kropek: 9");
            assertThat(more).isFocused();
            lead("wyniki", "tak");
            transcript.says("Są wyniki głosowania");
            page.locator("[data-quiet]").focus();
            page.keyboard().press("Space");
            lead("pisanie", "nie");
            assertThat(page.locator("[data-step=" + VOTE + "] [data-votes-closed]")).isVisible();
            lead("punkt", "W3-9");
            transcript.says("Teraz: Podsumowanie i ankieta");
            assertThat(page.locator("[data-quiet]")).isFocused();
            assertThat(transcript.lines()).extracting(line -> line.replaceAll("[0-9]+", "#")).isEqualTo(TRANSCRIPT);
        }
        lead("slowo", "");
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
            String person = hall.page(LEAD).select("#osoba option:contains(Każdy Stan)").last().val();
            assertThat(hall.post(LEAD + "/wyjscie", Map.of("osoba", person)).statusCode()).isEqualTo(303);
            assertThat(page.locator("[data-out]")).isVisible();
            assertThat(page.locator("[data-offline]")).isHidden();
            judge(page, "asked to leave");
        }
    }

    @Test
    void theFacilitatorsPageAndTheWallAreForEveryone() {
        lead("punkt", STEP);
        add(STEP, "Kartka na ścianę");
        lead("odslona", "tak");
        // 1280 px at 200 %
        try (BrowserContext window = browser.window(640, 450)) {
            Page page = browser.logIn(window, "koordynator-" + TERYT);
            page.navigate(BASE + "/prowadzenie");
            assertThat(page.locator("dd[data-count]").first()).not().isEmpty();
            judge(page, "the facilitator's page");
            page.navigate(BASE + "/ekran");
            page.locator("[data-cards=" + STEP + "] li").first().waitFor();
            judge(page, "the wall");
            lead("punkt", VOTE);
            lead("wyniki", "tak");
            page.locator("[data-step=" + VOTE + "]").waitFor();
            judge(page, "the wall with results");
        }
    }

    /** The clock of the page is driven. Whoever asked for no motion sees the next page at once, and so does everybody else. */
    @Test
    void whatDoesNotFitTheWallComesByItselfUntilSomebodyHoldsIt() {
        lead("punkt", STEP);
        IntStream.range(0, 40).forEach(each -> add(STEP, "Kartka, która nie mieści się na ekranie, numer " + each));
        lead("odslona", "tak");
        try (BrowserContext window = browser.window(1280, 400)) {
            Page wall = browser.logIn(window, "koordynator-" + TERYT);
            wall.clock().install();
            wall.navigate(BASE + "/ekran");
            assertThat(wall.locator("[data-cards=" + STEP + "] li:has-text('numer 39')")).isAttached();
            wall.clock().pauseAt(System.currentTimeMillis() + 3_600_000);
            for (ReducedMotion asked : ReducedMotion.values()) {
                wall.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(asked));
                wall.evaluate("() => scrollTo(0, 0)");
                int below = number(wall, "document.documentElement.scrollHeight - innerHeight");
                int pages = (int) Math.ceil(below / (400 * .8));
                assertThat(pages).as("screens that follow the first").isGreaterThan(2);
                for (int page = 1; page <= pages; page++) {
                    wall.clock().runFor(12_000);
                    assertThat(number(wall, "scrollY")).as("%s, page %d, at once and a fifth seen twice", asked, page).isCloseTo(page * below / pages, within(pages + 1));
                }
                wall.clock().runFor(12_000);
                assertThat(number(wall, "scrollY")).as("from the beginning again").isZero();
                wall.keyboard().press("Shift");
                wall.clock().runFor(48_000);
                assertThat(number(wall, "scrollY")).as("held").isZero();
                wall.clock().runFor(24_000);
                assertThat(number(wall, "scrollY")).as("for a minute").isPositive();
            }
        }
    }

    private static int number(Page page, String what) {
        return ((Number) page.evaluate("() => Math.round(" + what + ")")).intValue();
    }

    private static void judge(Page page, String state) {
        assertThat(Axe.violations(page)).as(state).isEmpty();
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")).as("%s fits into the width", state).isTrue();
    }

    private static int bytes(Page page, String which) {
        return ((Number) page.evaluate("() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]"
                + ".filter(each => !each.name.includes('strumien') && (" + which + ")).reduce((sum, each) => sum + each.encodedBodySize, 0)")).intValue();
    }

    private static void tabTo(Page page, Locator field) {
        for (int i = 0; i < 30 && !(Boolean) field.evaluate("each => each === document.activeElement"); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(field).isFocused();
    }

    private void add(String step, String words) {
        hall.added(3, UUID.randomUUID(), step + ":headline", "", words);
    }

    private void lead(String what, String value) {
        assertThat(hall.post(LEAD + "/" + what, Map.of(what, value)).statusCode()).isEqualTo(303);
    }
}
