package pl.pomost.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.pomost.workshop.GuestsPhone.join;
import static pl.pomost.workshop.GuestsPhone.joinByKeyboard;
import static pl.pomost.workshop.GuestsPhone.mine;
import static pl.pomost.workshop.GuestsPhone.sayReadyByKeyboard;
import static pl.pomost.workshop.GuestsPhone.send;
import static pl.pomost.workshop.GuestsPhone.words;
import static pl.pomost.workshop.GuestsPhone.write;
import static pl.pomost.workshop.GuestsPhone.writeByKeyboard;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.Axe;
import pl.pomost.testing.Browser;
import pl.pomost.testing.LocalStackResource;

/**
 * The first workshop as people live it, every item of its agenda, on six screens of six browsers: a facilitator, a wall, somebody who takes notes, and
 * three guests in three languages, one of them without network for a while, one without a mouse. At its end cards are counted and stand in the diagnosis.
 */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class WholeStageTest {

    private static final String TERYT = "2201";
    private static final String BASE = "/powiaty/" + TERYT + "/warsztaty/1";
    private static final String NOTES = "ekspert-kultura";

    @TestHTTPResource
    String address;

    private Hall hall;

    @AfterEach
    void everybodyGoesHome() {
        hall.page("/role").select("tbody tr:contains(" + NOTES + "):contains(notuj) form").forEach((Element form) -> hall.post(form.attr("action").substring(("/powiaty/" + TERYT).length()), Map.of()));
        hall.post("/warsztaty/1/ponowne-otwarcie", Map.of());
    }

    @Test
    void aHallOfSixScreensGoesThroughAWholeStageAndLosesNothing() {
        hall = new Hall("koordynator-" + TERYT, TERYT, address).opened(1);
        assertThat(hall.post("/role", Map.of("konto", NOTES, "rola", "SCRIBE")).statusCode()).isEqualTo(303);
        try (Browser browser = new Browser(address); BrowserContext leading = browser.window(1280, 900); BrowserContext showing = browser.window(1280, 720);
                BrowserContext noting = browser.window(1280, 900); BrowserContext halyna = browser.window(375, 740); BrowserContext john = browser.window(375, 740);
                BrowserContext maria = browser.window(375, 740)) {
            Page lead = browser.logIn(leading, "koordynator-" + TERYT);
            lead.navigate(BASE + "/prowadzenie");
            press(lead, "Rozpocznij na żywo");
            String code = lead.locator(".join-code").textContent().strip();
            Page wall = browser.logIn(showing, "koordynator-" + TERYT);
            wall.navigate(BASE + "/ekran");
            Page notes = browser.logIn(noting, NOTES);

            Page polish = join(maria, code, "Maria Wilk", "pl");
            Page ukrainian = join(halyna, code, "Галина Коваль", "uk");
            Page english = joinByKeyboard(john, code, "John Smith");
            List<Page> all = List.of(wall, polish, ukrainian, english);
            assertThat(wall.locator(".wall-side [data-present]")).hasText("3");
            assertThat(ukrainian.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Зараз почнемо");

            begin(lead, "W1-1", all);
            write(polish, "W1-1", "Mówimy po kolei");
            note(notes, "W1-1:rule", "Słuchamy do końca");
            reveal(lead, all, "W1-1", 2);

            begin(lead, "W1-2", all);
            assertThat(english.locator("[data-step=W1-2] .prompt")).containsText("Finish");
            write(polish, "W1-2", "Spotykam ich w przedszkolu mojego syna");
            halyna.setOffline(true);
            write(ukrainian, "W1-2", "Зустрічаю їх на роботі");
            write(ukrainian, "W1-2", "І в магазині біля дому");
            assertThat(ukrainian.locator("[data-state=waiting]")).hasCount(2);
            writeByKeyboard(english, "W1-2", "I meet them at the bus stop");
            sayReadyByKeyboard(english);
            assertThat(wall.locator("[data-readies]")).hasText("1");
            note(notes, "W1-2:encounter", "Spotykam ich w kościele");
            assertThat(lead.locator("dd[data-count=W1-2]")).hasText("3");
            assertThat(wall.locator("[data-cards=W1-2] li")).hasCount(0);
            halyna.setOffline(false);
            assertThat(ukrainian.locator("[data-mine] [data-state=saved]")).hasCount(2);
            assertThat(lead.locator("dd[data-count=W1-2]")).hasText("5");
            reveal(lead, all, "W1-2", 5);
            assertThat(wall.locator("[data-cards=W1-2]")).containsText("Зустрічаю їх на роботі");
            all.forEach(page -> assertThat(Axe.violations(page)).isEmpty());

            words(polish, "W1-2").fill("Zdanie w połowie");
            begin(lead, "W1-3", List.of(wall, ukrainian, english));
            assertThat(polish.locator("[data-moved]")).isVisible();
            assertThat(words(polish, "W1-2")).isFocused();
            assertThat(Axe.violations(polish)).as("the hall has gone on").isEmpty();
            polish.reload();
            assertThat(polish.locator("[data-step=W1-3] h1")).isVisible();
            assertThat(words(polish, "W1-2")).hasValue("Zdanie w połowie");
            words(polish, "W1-3").fill("Powiatowy Urząd Pracy");
            press(lead, "Zamknij pisanie");
            assertThat(english.locator("[data-step=W1-3] [data-closed]")).isVisible();
            assertThat(words(english, "W1-3")).isHidden();
            send(polish, "W1-3");
            polish.reload();
            assertThat(mine(polish, "Powiatowy Urząd Pracy")).containsText("dopisana po czasie");
            reveal(lead, all, "W1-3", 1);

            begin(lead, "W1-4", all);
            ukrainian.locator("[data-step=W1-4] [name=obszar]").selectOption("EDU");
            ukrainian.locator("[data-step=W1-4] [name='pole.name']").fill("Світлиця");
            write(ukrainian, "W1-4", "Світлиця при бібліотеці");
            reveal(lead, all, "W1-4", 1);

            begin(lead, "W1-5", List.of(wall));
            for (var pause : Map.of(wall, "Przerwa", polish, "Przerwa", ukrainian, "Перерва", english, "Break").entrySet()) {
                assertThat(pause.getKey().locator("[data-step=W1-5] h1")).hasText(pause.getValue());
                assertThat(pause.getKey().locator("[data-step=W1-5] h1")).isVisible();
            }

            begin(lead, "W1-6", all);
            writeByKeyboard(english, "W1-6", "Families from Colombia");
            assertThat(mine(english, "Families from Colombia")).containsText("waits for the facilitator");
            reveal(lead, all, "W1-6", 0);
            lead.locator(".held-waiting button:has-text('Pokaż')").first().click();
            all.forEach(page -> assertThat(page.locator("[data-cards=W1-6] li")).hasCount(1));

            begin(lead, "W1-7", all);
            note(notes, "W1-7:data_gap", "Ilu nastolatków nie chodzi do szkoły?");
            reveal(lead, all, "W1-7", 1);
            makeAnEntry(lead, true, "Nie wiemy, ilu nastolatków się nie uczy");

            begin(lead, "W1-8", all);
            polish.locator("[data-step=W1-8] [name=obszar]").selectOption("KUL");
            write(polish, "W1-8", "Biblioteka i szkoła muzyczna razem");
            reveal(lead, all, "W1-8", 1);

            begin(lead, "W1-9", all);
            polish.locator("[data-step=W1-9] [name=podpis]").check();
            write(polish, "W1-9", "Potrzebna była rozmowa");
            writeByKeyboard(english, "W1-9", "More time for talking");
            reveal(lead, all, "W1-9", 2);

            begin(lead, "W1-2", all);
            assertThat(words(polish, "W1-2")).hasValue("Zdanie w połowie");
            send(polish, "W1-2");
            all.forEach(page -> assertThat(page.locator("[data-cards=W1-2] li")).hasCount(6));
            assertThat(wall.locator("[data-count=W1-2]")).hasText("6");
            groupByKeyboard(lead, wall);
            makeAnEntry(lead, false, "Spotykamy się w szkole, kościele i przedszkolu");

            lead.navigate(BASE + "#zamkniecie");
            lead.locator("#podsumowanie").fill("Znamy się i wiemy, czego nie wiemy.");
            press(lead, "Zamknij warsztat");
            all.forEach(page -> assertThat(page.locator("[data-over]")).isVisible());
            all.forEach(page -> assertThat(Axe.violations(page)).as("the workshop is over").isEmpty());
        }
        assertThat(hall.page("/warsztaty/1/tablica").select(".note[data-card] .note-text").eachText()).as("every card once").containsExactlyInAnyOrder("Mówimy po kolei",
                "Słuchamy do końca", "Spotykam ich w przedszkolu mojego syna", "Зустрічаю їх на роботі", "І в магазині біля дому", "I meet them at the bus stop",
                "Spotykam ich w kościele", "Zdanie w połowie", "Powiatowy Urząd Pracy", "Світлиця при бібліотеці", "Families from Colombia",
                "Ilu nastolatków nie chodzi do szkoły?", "Biblioteka i szkoła muzyczna razem", "Potrzebna była rozmowa", "More time for talking");
    }

    /** Another item of the agenda is on, and every screen goes there. */
    private static void begin(Page lead, String step, List<Page> screens) {
        lead.locator("button[name=punkt][value=" + step + "]").last().click();
        screens.forEach(screen -> assertThat(screen.locator("[data-step=" + step + "] h1")).isVisible());
    }

    private static void reveal(Page lead, List<Page> screens, String step, int cards) {
        press(lead, "Odsłoń kartki");
        screens.forEach(screen -> assertThat(screen.locator("[data-cards=" + step + "] li")).hasCount(cards));
    }

    /** Two cards are ticked, named and put together without a mouse; the page is not loaded anew, and the wall shows the group. */
    private static void groupByKeyboard(Page lead, Page wall) {
        assertThat(lead.locator(".lead-board [data-card]")).hasCount(6);
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

    /** One tap makes an entry of the diagnosis of a group, or of what is ticked, and the room goes on. @param ticked the first card, not the group */
    private static void makeAnEntry(Page lead, boolean ticked, String title) {
        tap(lead, ticked);
        assertThat(Axe.violations(lead)).isEmpty();
        lead.locator("#w-title").fill(title);
        // reloaded in mid-word
        lead.reload();
        tap(lead, ticked);
        assertThat(lead.locator("[data-kept=use]")).isVisible();
        assertThat(Axe.violations(lead)).isEmpty();
        press(lead, "Wstaw go do pól");
        assertThat(lead.locator("#w-title")).hasValue(title);
        lead.locator("#w-area").selectOption("KUL");
        lead.locator("#w-kind").selectOption(ticked ? "problem" : "resource");
        press(lead, "Zapisz wpis");
        assertThat(lead.locator(".toast-top")).containsText("Zapisano wpis D-KUL-");
        String code = lead.locator(".toast-top").textContent().replaceAll(".*(D-KUL-[0-9]+).*", "$1").strip();
        lead.navigate("/powiaty/" + TERYT + "/diagnoza/" + code);
        assertThat(lead.locator("main")).containsText(title);
        assertThat(lead.locator("main a[href*='/kartki/W1-']")).not().hasCount(0);
        lead.navigate(BASE + "/prowadzenie");
        assertThat(lead.locator("[aria-current=step]")).isVisible();
    }

    private static void tap(Page lead, boolean ticked) {
        if (ticked) {
            lead.locator(".lead-board [data-card] input[name=kartka]").first().focus();
            lead.keyboard().press("Space");
        }
        lead.locator((ticked ? ".board-do" : ".lead-board .group") + " button:has-text('diagnoz')").first().focus();
        lead.keyboard().press("Enter");
        assertThat(lead.locator("[data-swap=wpis] #w-title")).isFocused();
    }

    private static void note(Page page, String exercise, String words) {
        page.navigate(BASE + "/dopisz?cwiczenie=" + exercise);
        if (page.locator("#obszar").count() > 0) {
            page.locator("#obszar").selectOption("EDU");
        }
        page.locator("#slowa").fill(words);
        page.keyboard().press("Enter");
        assertThat(page.locator(".just-added")).containsText(words);
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(false)).first().click();
    }
}
