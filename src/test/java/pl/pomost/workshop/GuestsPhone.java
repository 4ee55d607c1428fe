package pl.pomost.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What guests of a live workshop do on their phones, by touch or by keyboard alone. */
final class GuestsPhone {

    private GuestsPhone() {
    }

    static Page join(BrowserContext window, String code, String name, String language) {
        Page page = window.newPage();
        page.navigate("/jezyk/" + language + "?wroc=/w/" + code);
        page.navigate("/w/" + code);
        page.locator("#imie").fill(name);
        page.locator("#sektor").selectOption("immigrants");
        page.locator("form[action$=wejscie] button").click();
        page.locator("#moje").waitFor();
        return page;
    }

    static Page joinByKeyboard(BrowserContext window, String code, String name) {
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
        for (int i = 0; i < 40 && !(Boolean) field.evaluate("each => each === document.activeElement"); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(field).isFocused();
    }

    static Locator words(Page page, String step) {
        return page.locator("[data-step=" + step + "] textarea[name=tresc]");
    }

    static Locator mine(Page page, String words) {
        return page.locator("[data-mine] [data-id]").filter(new Locator.FilterOptions().setHasText(words));
    }

    static void write(Page page, String step, String words) {
        words(page, step).fill(words);
        page.locator("[data-step=" + step + "] form .button-wide").click();
        assertThat(mine(page, words)).hasCount(1);
    }

    /** What stands in the form already. */
    static void send(Page page, String step) {
        String words = words(page, step).inputValue();
        page.locator("[data-step=" + step + "] form .button-wide").click();
        assertThat(mine(page, words).and(page.locator("[data-state=saved]"))).hasCount(1);
    }

    static void writeByKeyboard(Page page, String step, String words) {
        tabTo(page, words(page, step));
        page.keyboard().type(words);
        tabTo(page, page.locator("[data-step=" + step + "] form .button-wide"));
        page.keyboard().press("Enter");
        assertThat(mine(page, words).and(page.locator("[data-state=saved]"))).hasCount(1);
    }

    static void sayReadyByKeyboard(Page page) {
        tabTo(page, page.locator("[data-ready] button"));
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-ready] button[aria-pressed=true]")).isVisible();
    }
}
