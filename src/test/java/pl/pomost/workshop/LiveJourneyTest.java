package pl.pomost.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.Axe;
import pl.pomost.testing.Browser;
import pl.pomost.testing.LocalStackResource;

/** A hall as people live it: a facilitator, a wall, a scribe and three guests in three languages, one of them without network for a while, one without a mouse. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class LiveJourneyTest {

    private static final String TERYT = "2201";
    private static final String BASE = "/powiaty/" + TERYT + "/warsztaty/1";

    @TestHTTPResource
    String address;

    @Test
    void aHallOfSixScreensWritesRevealsAndLosesNothing() {
        new Hall("koordynator-" + TERYT, TERYT, address).opened(1);
        try (Browser browser = new Browser(address); BrowserContext leading = browser.window(1280, 900); BrowserContext halyna = browser.window(375, 740);
                BrowserContext john = browser.window(375, 740); BrowserContext maria = browser.window(375, 740)) {
            Page lead = browser.logIn(leading, "koordynator-" + TERYT);
            lead.navigate(BASE + "/prowadzenie");
            assertThat(lead.locator("main")).containsText("Rozpocznij na żywo");
            press(lead, "Rozpocznij na żywo");
            String code = lead.locator(".join-code").textContent().strip();
            Page wall = leading.newPage();
            wall.navigate(BASE + "/ekran");

            Page polish = join(maria, code, "Maria Wilk", "pl");
            Page ukrainian = join(halyna, code, "Галина Коваль", "uk");
            Page english = joinByKeyboard(john, code, "John Smith");
            assertThat(wall.locator(".wall-side [data-present]")).hasText("3");
            assertThat(ukrainian.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Зараз почнемо");

            lead.locator("button[value=W1-2]").last().click();
            assertThat(polish.locator("[data-step=W1-2] h1")).isVisible();
            assertThat(english.locator("[data-step=W1-2] .prompt")).containsText("Finish");
            assertThat(wall.locator("[data-step=W1-2] h1")).isVisible();

            write(polish, "Spotykam ich w przedszkolu mojego syna");
            halyna.setOffline(true);
            write(ukrainian, "Зустрічаю їх на роботі");
            write(ukrainian, "І в магазині біля дому");
            assertThat(ukrainian.locator("[data-state=waiting]")).hasCount(2);
            typeAndSendByKeyboard(english, "I meet them at the bus stop");
            lead.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Dopisz za kogoś")).click();
            scribble(lead, "Spotykam ich w kościele");

            lead.navigate(BASE + "/prowadzenie");
            assertThat(lead.locator("dd[data-count=W1-2]")).hasText("3");
            assertThat(wall.locator("[data-cards=W1-2] li")).hasCount(0);
            halyna.setOffline(false);
            assertThat(ukrainian.locator("[data-mine] [data-state=saved]")).hasCount(2);
            assertThat(lead.locator("dd[data-count=W1-2]")).hasText("5");

            press(lead, "Odsłoń kartki");
            for (Page page : List.of(wall, polish, ukrainian, english)) {
                assertThat(page.locator("[data-cards=W1-2] li")).hasCount(5);
            }
            assertThat(wall.locator("[data-cards=W1-2]")).containsText("Зустрічаю їх на роботі");
            assertThat(Axe.violations(polish)).isEmpty();
            assertThat(Axe.violations(wall)).isEmpty();
            groupByKeyboard(lead, wall);
            makeAnEntry(lead);

            polish.locator("[data-step=W1-2] textarea").fill("Zdanie w połowie");
            polish.locator("[data-step=W1-2] textarea").focus();
            press(lead, "Przejdź do: Mapa instytucji");
            assertThat(english.locator("[data-step=W1-3] h1")).isVisible();
            assertThat(polish.locator("[data-moved]")).isVisible();
            assertThat(polish.locator("[data-step=W1-2] textarea")).isFocused();
            polish.reload();
            assertThat(polish.locator("[data-step=W1-3] h1")).isVisible();
            assertThat(polish.locator("[data-step=W1-2] textarea")).hasValue("Zdanie w połowie");

            polish.locator("[data-step=W1-3] textarea").fill("Piszę jeszcze");
            press(lead, "Zamknij pisanie");
            assertThat(english.locator("[data-step=W1-3] [data-closed]")).isVisible();
            assertThat(english.locator("[data-step=W1-3] textarea")).isHidden();
            assertThat(polish.locator("[data-step=W1-3] textarea")).isVisible();
        }
    }

    /** Two cards are ticked, named and put together without a mouse; the page is not loaded anew, and the wall shows the group. */
    private static void groupByKeyboard(Page lead, Page wall) {
        lead.evaluate("window.sameLoad = true");
        for (String words : List.of("Spotykam ich w przedszkolu", "Spotykam ich w kościele")) {
            lead.locator("[data-card]:has-text('" + words + "') input[name=kartka]").focus();
            lead.keyboard().press("Space");
        }
        lead.locator("#nazwa").focus();
        lead.keyboard().type("Spotykamy się na co dzień");
        lead.keyboard().press("Enter");
        assertThat(lead.locator(".lead-board .group [data-card]")).hasCount(2);
        assertThat(lead.locator(".lead-board .group h4")).containsText("Spotykamy się na co dzień");
        assertThat(lead.locator("[data-said]")).containsText("Zmieniono tablicę");
        assertThat(lead.evaluate("window.sameLoad")).isEqualTo(true);
        lead.locator("#sciana").selectOption("groups");
        press(lead, "Pokaż na ścianie");
        assertThat(wall.locator("[data-wall-board] h2").first()).hasText("Spotykamy się na co dzień (2)");
        assertThat(Axe.violations(wall)).isEmpty();
    }

    /** One tap makes an entry of the diagnosis of the whole group, and the room goes on. */
    private static void makeAnEntry(Page lead) {
        lead.locator(".lead-board .group button:has-text('diagnoz')").first().focus();
        lead.keyboard().press("Enter");
        assertThat(lead.locator("[data-swap=wpis] #w-title")).isFocused();
        assertThat(Axe.violations(lead)).isEmpty();
        lead.locator("#w-title").fill("Spotykamy się w szkole, kościele i przedszkolu");
        lead.locator("#w-area").selectOption("KUL");
        lead.locator("#w-kind").selectOption("resource");
        press(lead, "Zapisz wpis");
        assertThat(lead.locator(".toast-top")).containsText("Zapisano wpis D-KUL-");
        String code = lead.locator(".toast-top").textContent().replaceAll(".*(D-KUL-[0-9]+).*", "$1").strip();
        lead.navigate("/powiaty/" + TERYT + "/diagnoza/" + code);
        assertThat(lead.locator("main")).containsText("Spotykamy się w szkole, kościele i przedszkolu");
        assertThat(lead.locator("main a[href*='/kartki/W1-']")).not().hasCount(0);
        lead.navigate(BASE + "/prowadzenie");
    }

    @Test
    void aPhoneMendsItsNamelessCardVotesWithoutNetworkAndShowsTheResults() {
        Hall hall = new Hall("koordynator-" + TERYT, TERYT, address).opened(4);
        String lead = "/warsztaty/4/prowadzenie";
        hall.post(lead + "/rozpoczecie", Map.of());
        String code = hall.page(lead).select(".join-code").text();
        hall.added(4, UUID.randomUUID(), "W4-3:action", "EDU", "Kurs polskiego wieczorami");
        try (Browser browser = new Browser(address); BrowserContext pocket = browser.window(320, 640); BrowserContext leading = browser.window(1280, 900)) {
            Page phone = join(pocket, code, "Ewa Nowa", "pl");
            var broken = new ArrayList<String>();
            phone.onPageError(broken::add);
            Page wall = browser.logIn(leading, "koordynator-" + TERYT);
            wall.navigate("/powiaty/" + TERYT + "/warsztaty/4/ekran");

            hall.post(lead + "/punkt", Map.of("punkt", "W4-2"));
            Locator step = phone.locator("[data-step=W4-2]");
            step.locator("[name=podpis]").check();
            step.locator("[name=tresc]").fill("Wspólny obiad");
            step.locator(".button-wide").click();
            assertThat(phone.locator("[data-mine] [data-state=saved]")).containsText("Wspólny obiad");
            phone.locator("[data-deed=mend]").first().click();
            assertThat(step.locator("[name=tresc]")).isFocused();
            step.locator("[name=tresc]").fill("Wspólny obiad w szkole");
            step.locator(".button-wide").click();
            assertThat(phone.locator("[data-mine] li")).hasCount(1);
            assertThat(phone.locator("[data-mine] [data-state=saved]")).containsText("Wspólny obiad w szkole");
            hall.post(lead + "/odslona", Map.of("odslona", "tak"));
            assertThat(wall.locator("[data-cards=W4-2] li:has-text('Wspólny obiad')")).hasText(new String[] {"Wspólny obiad w szkole"});

            hall.post(lead + "/punkt", Map.of("punkt", "W4-3"));
            step = phone.locator("[data-step=W4-3]");
            step.locator("[name=obszar]").selectOption("EDU");
            step.locator("[name=tresc]").fill("Punkt informacyjny");
            step.locator("[data-more-fields] summary").click();
            step.locator("[name='pole.cost']").fill("dużo");
            step.locator(".button-wide").click();
            assertThat(step.locator("[name='pole.cost']")).isFocused();
            assertThat(step.locator(".has-error .error-text")).isVisible();
            step.locator("[name='pole.cost']").fill("12 000");
            step.locator(".button-wide").click();
            assertThat(phone.locator("[data-mine] [data-state=saved]")).hasCount(2);
            hall.post(lead + "/odslona", Map.of("odslona", "tak"));

            hall.post(lead + "/punkt", Map.of("punkt", "W4-5"));
            Locator thing = phone.locator("[data-ballot='effect effort'] [data-id]:has-text('Kurs polskiego')");
            thing.locator("[name='poziom.effect'][value='5']").check();
            pocket.setOffline(true);
            thing.locator("[name='poziom.effort'][value='2']").check();
            pocket.setOffline(false);
            assertThat(thing.locator("[data-vote-said]")).hasText("zapisano");
            assertThat(Axe.violations(phone)).isEmpty();
            assertThat(phone.evaluate("document.documentElement.scrollWidth <= 320")).isEqualTo(true);
            hall.post(lead + "/wyniki", Map.of("wyniki", "tak"));
            assertThat(wall.locator("svg.matrix circle")).hasCount(1);
            assertThat(wall.locator("tr:has-text('Kurs polskiego') td")).hasText(new String[] {"5", "2", "1"});
            assertThat(phone.locator("[data-step=W4-5] [data-results] table")).isVisible();
            assertThat(Axe.violations(wall)).isEmpty();
            assertThat(broken).as("mistakes of the script").isEmpty();
        }
    }

    private Page join(BrowserContext window, String code, String name, String language) {
        Page page = window.newPage();
        page.navigate("/jezyk/" + language + "?wroc=/w/" + code);
        page.navigate("/w/" + code);
        page.locator("#imie").fill(name);
        page.locator("#sektor").selectOption("immigrants");
        page.locator("form[action$=wejscie] button").click();
        page.locator("#moje").waitFor();
        return page;
    }

    private Page joinByKeyboard(BrowserContext window, String code, String name) {
        Page page = window.newPage();
        page.navigate("/jezyk/en?wroc=/w/" + code);
        page.navigate("/w/" + code);
        tabTo(page, page.locator("#imie"));
        page.keyboard().type(name);
        tabTo(page, page.locator("#sektor"));
        page.keyboard().type("representatives");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.locator("#moje").waitFor();
        return page;
    }

    private static void tabTo(Page page, Locator field) {
        for (int i = 0; i < 20 && !(Boolean) field.evaluate("each => each === document.activeElement"); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(field).isFocused();
    }

    private static void write(Page page, String words) {
        page.locator("[data-step=W1-2] textarea").fill(words);
        page.locator("[data-step=W1-2] form .button-wide").click();
        assertThat(page.locator("[data-mine]")).containsText(words);
    }

    private static void typeAndSendByKeyboard(Page page, String words) {
        tabTo(page, page.locator("[data-step=W1-2] textarea"));
        page.keyboard().type(words);
        tabTo(page, page.locator("[data-step=W1-2] form .button-wide"));
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-mine] [data-state=saved]")).hasCount(1);
    }

    private static void scribble(Page page, String words) {
        page.locator("#cwiczenie").selectOption("W1-2:encounter");
        page.locator("form.choose button").click();
        page.locator("#slowa").fill(words);
        page.locator("#kartka > .quick .button").click();
        assertThat(page.locator(".just-added")).containsText(words);
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(false)).first().click();
    }
}
