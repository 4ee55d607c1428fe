package pl.pomost.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.Browser;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;

/** Two editors on one narrative and a session that ends in the middle of a sentence, as people see them. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class WritingInTheBrowserTest {

    private static final String TEXT = "/powiaty/2262/plan/tekst/communication";
    private static final Pattern SAVED = Pattern.compile("zapisano \\d\\d:\\d\\d");

    @TestHTTPResource
    String address;
    @Inject
    BlankPlan plan;

    @AfterEach
    void forget() {
        plan.forget("2262");
    }

    @Test
    void twoEditorsOfOneNarrativeLoseNothing() {
        try (Browser browser = new Browser(address); BrowserContext hers = browser.window(1280, 900); BrowserContext his = browser.window(1280, 900)) {
            Page anna = browser.logIn(hers, "koordynator-2262");
            Page jan = browser.logIn(his, "koordynator-2262");
            anna.navigate(TEXT);
            jan.navigate(TEXT);
            field(anna).fill("O planie mówimy na stronie powiatu.");
            assertThat(state(anna)).hasText(SAVED);
            field(jan).fill("O planie mówimy w bibliotekach.");
            assertThat(state(jan)).containsText("Ktoś inny zapisał");
            press(jan, "Zapisz tekst");
            assertThat(jan.locator(".difference").first()).containsText("na stronie powiatu.");
            assertThat(field(jan)).hasValue("O planie mówimy w bibliotekach.");
            press(jan, "Wstaw do pola obie wersje");
            assertThat(field(jan)).hasValue("O planie mówimy na stronie powiatu.\nO planie mówimy w bibliotekach.");
            press(jan, "Zapisz tekst");
            assertThat(jan.locator("article")).containsText("O planie mówimy w bibliotekach.");
            assertThat(jan.locator("article")).containsText("na stronie powiatu.");
        }
    }

    /** Two people count for one channel of a hall: the first is told on their open page, and what they type stays. */
    @Test
    void whoCountsInAHallIsToldThatSomebodyElseHasCounted() {
        String counts = "/powiaty/2205/warsztaty/2/kropki?kanal=paper";
        try (Browser browser = new Browser(address); BrowserContext hers = browser.window(1280, 900); BrowserContext his = browser.window(1280, 900)) {
            Page anna = browser.logIn(hers, "koordynator-2205");
            Page jan = browser.logIn(his, "admin");
            anna.navigate(counts);
            jan.navigate(counts);
            Locator first = anna.locator("#kropki input[name^='kropki.']").first();
            Locator second = anna.locator("#kropki input[name^='kropki.']").nth(1);
            String typed = "1".equals(second.inputValue()) ? "2" : "1";
            second.fill(typed);
            String taken = "1".equals(first.inputValue()) ? "2" : "1";
            jan.locator("#kropki input[name^='kropki.']").first().fill(taken);
            jan.locator("#kropki .buttons button").click();
            assertThat(jan.locator("main .message.is-ok")).isVisible();
            assertThat(anna.locator("#kropki-stan")).containsText("Ktoś inny zapisał właśnie liczby", new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
            assertThat(first).hasValue(taken);
            assertThat(second).hasValue(typed);
        } finally {
            DemoProcess.restore();
        }
    }

    @Test
    void aTextThatWasNotSentSurvivesASessionThatEnds() {
        try (Browser browser = new Browser(address); BrowserContext window = browser.window(375, 800)) {
            Page page = browser.logIn(window, "koordynator-2262");
            page.navigate(TEXT);
            field(page).fill("Zdanie zapisane.");
            assertThat(state(page)).hasText(SAVED);
            window.clearCookies();
            field(page).fill("Zdanie zapisane. Zdanie w połowie");
            assertThat(state(page)).containsText("trzeba się zalogować jeszcze raz");
            page.navigate(TEXT);
            page.locator("#username").fill("koordynator-2262");
            page.locator("#password").fill("pomost");
            page.locator("#kc-login").click();
            assertThat(field(page)).hasValue("Zdanie zapisane.");
            press(page, "Wstaw go do pól");
            assertThat(field(page)).hasValue("Zdanie zapisane. Zdanie w połowie");
            assertThat(state(page)).hasText(SAVED);
            press(page, "Zapisz tekst");
            page.navigate(TEXT);
            assertThat(field(page)).hasValue("Zdanie zapisane. Zdanie w połowie");
            assertThat(page.locator(".kept-text")).hasCount(0);
        }
    }

    @Test
    void anyLongFormIsKeptUntilItIsSaved() {
        try (Browser browser = new Browser(address); BrowserContext window = browser.window(1280, 900)) {
            Page page = browser.logIn(window, "koordynator-2262");
            String form = "/powiaty/2262/dzialania/nowy";
            page.navigate(form);
            page.locator("#title").fill("Kursy polskiego dla dorosłych");
            page.locator("#description").fill("Dwa terminy w roku, także po godzinie 17.");
            page.navigate("/powiaty");
            page.navigate(form);
            assertThat(page.locator("#title")).hasValue("");
            press(page, "Wstaw go do pól");
            assertThat(page.locator("#title")).hasValue("Kursy polskiego dla dorosłych");
            assertThat(page.locator("#description")).hasValue("Dwa terminy w roku, także po godzinie 17.");
            page.navigate("/powiaty");
            page.navigate(form);
            page.locator("#title").fill("Coś nowszego");
            page.locator("main form button[name=do][value=zapisz]").last().click();
            assertThat(page.locator("main .errors")).isVisible();
            assertThat(page.locator("#title")).hasValue("Coś nowszego");
            assertThat(page.locator(".kept-text")).hasCount(0);
            page.navigate("/powiaty");
            page.navigate(form);
            press(page, "Usuń go");
            page.navigate("/powiaty");
            page.navigate(form);
            assertThat(page.locator(".kept-text")).hasCount(0);
        }
    }

    private static Locator field(Page page) {
        return page.locator("textarea[name=text]");
    }

    private static Locator state(Page page) {
        return page.locator("[data-saved]");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).last().click();
    }
}
