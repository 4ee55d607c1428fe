package pl.pomost.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;

/** One person before one browser window: everything is found by its role and its words, as a person finds it. */
public final class Screen {

    private final Page page;
    private final Looks looks;

    public Screen(Page page, Looks looks) {
        this.page = page;
        this.looks = looks;
        page.setDefaultTimeout(10_000);
    }

    /** Goes to an address, as from a bookmark. */
    void open(String address) {
        answered(page.navigate(address), address);
    }

    void follow(String link) {
        leave(role(AriaRole.LINK, link).first(), link);
    }

    /** Follows the first link of the table's row that says this. */
    void followIn(String words) {
        leave(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(words)).first().getByRole(AriaRole.LINK).first(), words);
    }

    /** Follows the link in the text of which these words stand. */
    void followTo(String words) {
        leave(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Words.within(words))).first(), words);
    }

    /** Presses a button that sends a form; fails with the page's own words when the form is refused. */
    void press(String button) {
        leave(role(AriaRole.BUTTON, button).last(), button);
    }

    /** Presses a button that sends a form with mistakes in it: the form comes back and says so. */
    @SuppressWarnings("deprecation")
    void pressInVain(String button) {
        Response response = page.waitForNavigation(() -> role(AriaRole.BUTTON, button).last().click());
        Assertions.assertThat(response.status()).isEqualTo(422);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(Words.starting("Popraw"))).first()).isVisible();
    }

    /** The part of the page that is folded under these words, unfolded. */
    Part unfold(String summary) {
        Locator words = page.locator("summary").filter(new Locator.FilterOptions().setHasText(Words.alone(summary))).first();
        Locator fold = words.locator("xpath=..");
        if (fold.getAttribute("open") == null) {
            words.click();
        }
        return new Part(fold);
    }

    Part form() {
        return new Part(page.getByRole(AriaRole.MAIN));
    }

    /** The part of the page with this name. */
    Part region(String name) {
        return new Part(role(AriaRole.REGION, name));
    }

    /** The fields under a common heading. */
    Part group(String name) {
        return new Part(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(Words.named(name))));
    }

    /** The headings that begin with these words. */
    List<String> headings(String beginning) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(Words.starting(beginning))).allInnerTexts();
    }

    /** The item of a list that says this. */
    Part item(String words) {
        return new Part(page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(words)).last());
    }

    /** The row of a table that says this. */
    Part row(String words) {
        return new Part(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(words)));
    }

    /** Types into a field and sends the form with Enter, without touching the mouse. */
    void typeAndEnter(String label, String words) {
        form().type(label, words);
        leave(() -> page.keyboard().press("Enter"), "Enter: " + words);
    }

    void see(String words) {
        assertThat(page.getByText(words).first()).isVisible();
    }

    void seeHeading(String words) {
        assertThat(role(AriaRole.HEADING, words).first()).isVisible();
    }

    /** What a list of facts says under this name. */
    String fact(String name) {
        return page.getByRole(AriaRole.TERM).filter(new Locator.FilterOptions().setHasText(Words.alone(name))).locator("xpath=following-sibling::dd").innerText().strip();
    }

    /** Keeps a picture of the screen when pictures are wanted. */
    void look(String name) {
        looks.keep(page, name);
    }

    /** Looks at the screen as axe does, once for each name; for screens that no address alone leads to. */
    void judge(String name) {
        looks.at(page, name);
    }

    Path download(String link) {
        Download download = page.waitForDownload(() -> role(AriaRole.LINK, link).first().click());
        return download.path();
    }

    private Locator role(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(Words.alone(name)));
    }

    private void leave(Locator what, String words) {
        leave(what::click, words);
    }

    @SuppressWarnings("deprecation")
    private void leave(Runnable deed, String words) {
        // the answer to a form often has the address of the form, so there is no address to wait for
        answered(page.waitForNavigation(deed), words);
    }

    private void answered(Response response, String words) {
        if (response != null && response.status() >= 400) {
            looks.keep(page, "odmowa");
            throw new AssertionError("„" + words + "” → " + response.status() + " " + page.url() + "\n" + page.locator("main").innerText());
        }
    }
}
