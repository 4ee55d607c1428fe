package pl.pomost.testing;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/**
 * Somebody at a page who has no mouse: gets everywhere by Tab, in the order of the page, and acts by Enter, Space, arrows and letters. What Tab
 * does not reach is not there for them, and fails.
 */
public final class Keyboard {

    /** More stops than any page of a journey has. */
    private static final int MOST_STOPS = 400;
    /** A group of radio buttons is one stop: the chosen one, or else the first. */
    private static final String WHERE = """
            wanted => {
              const at = document.activeElement;
              const group = at.type === 'radio' && wanted.type === 'radio' && at.name === wanted.name && at.form === wanted.form;
              return at === wanted || group ? 'there' : at.classList.contains('skip') ? 'skip' : '';
            }""";

    private final Page page;

    public Keyboard(Page page) {
        this.page = page;
        page.setDefaultTimeout(10_000);
    }

    public Page page() {
        return page;
    }

    public Locator main() {
        return page.locator("main");
    }

    public Keyboard open(String address) {
        answered(page.navigate(address), address, 200);
        return this;
    }

    /** Follows the first link of the page's own part to which a CSS selector leads. */
    public Keyboard follow(String selector) {
        return leave(main().locator(selector).first(), 200);
    }

    public Keyboard press(String button) {
        return leave(button(button), 200);
    }

    /** Sends a form that comes back with what is wrong. */
    public Keyboard pressInVain(String button) {
        return leave(button(button), 422);
    }

    /** Writes into a field in place of what is in it. */
    public Keyboard type(String name, String words) {
        reach(field(name));
        page.keyboard().press("Control+A");
        page.keyboard().insertText(words);
        return this;
    }

    /** Writes a day into a field of its own kind, part by part. @param digits the same whether the day or the month comes first */
    public Keyboard typeDay(String name, String digits) {
        reach(field(name));
        page.keyboard().type(digits);
        return this;
    }

    public Keyboard choose(String name, String value) {
        Locator wanted = main().locator("input[type=radio][name='" + name + "'][value='" + value + "']");
        reach(wanted);
        page.keyboard().press("Space");
        for (int stop = 0; stop < 10 && !wanted.isChecked(); stop++) {
            page.keyboard().press("ArrowDown");
        }
        require(wanted.isChecked(), "choose " + name + " " + value);
        return this;
    }

    /** Picks from a list by the beginning of what stands in it. */
    public Keyboard pick(String name, String beginning) {
        reach(field(name));
        page.keyboard().type(beginning);
        require(((String) field(name).evaluate("list => list.selectedOptions[0].text")).startsWith(beginning), "pick " + beginning);
        return this;
    }

    private Locator field(String name) {
        return main().locator("[name='" + name + "']:not([type=hidden])").first();
    }

    /** Each form has one more that is hidden, for whoever presses Enter in a field; the one that is seen comes after it. */
    private Locator button(String name) {
        return main().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name))).last();
    }

    @SuppressWarnings("deprecation")
    private Keyboard leave(Locator what, int expected) {
        reach(what);
        // the answer to a form often has the address of the form, so there is no address to wait for
        answered(page.waitForNavigation(() -> page.keyboard().press("Enter")), what.toString(), expected);
        return this;
    }

    /** Past the menus by the link that is there for it, then from stop to stop. */
    private void reach(Locator what) {
        ElementHandle wanted = what.elementHandle();
        String at = (String) page.evaluate(WHERE, wanted);
        for (int stop = 0; stop < MOST_STOPS && !at.equals("there"); stop++) {
            page.keyboard().press(at.equals("skip") ? "Enter" : "Tab");
            at = (String) page.evaluate(WHERE, wanted);
        }
        require(at.equals("there"), "reach by Tab: " + what);
    }

    /** A link into the same page has no answer. */
    private void answered(Response response, String what, int expected) {
        require(response == null || response.status() == expected, (response == null ? 0 : response.status()) + " after " + what);
    }

    private void require(boolean held, String what) {
        if (!held) {
            throw new AssertionError(what + " at " + page.url() + "\n" + main().innerText());
        }
    }
}
