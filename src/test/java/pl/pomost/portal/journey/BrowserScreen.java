package pl.pomost.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.assertj.core.api.Assertions;

/** A real browser window, in which scripts run. */
public final class BrowserScreen implements Screen {

    private final Page page;
    private final Looks looks;
    private final Screen plain;

    /** @param plain a screen without scripts of the same person */
    public BrowserScreen(Page page, Looks looks, Screen plain) {
        this.page = page;
        this.looks = looks;
        this.plain = plain;
        page.setDefaultTimeout(10_000);
    }

    @Override
    public void open(String address) {
        answered(page.navigate(address), address);
    }

    @Override
    public void follow(String link) {
        leave(role(AriaRole.LINK, link).first(), link);
    }

    @Override
    public void followIn(String words) {
        leave(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(words)).first().getByRole(AriaRole.LINK).first(), words);
    }

    @Override
    public void followTo(String words) {
        leave(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Words.within(words))).first(), words);
    }

    @Override
    public void press(String button) {
        leave(role(AriaRole.BUTTON, button).last(), button);
    }

    @Override
    public void pressInPlace(String button) {
        role(AriaRole.BUTTON, button).last().click();
    }

    @Override
    @SuppressWarnings("deprecation")
    public void pressInVain(String button) {
        Response response = page.waitForNavigation(() -> role(AriaRole.BUTTON, button).last().click());
        Assertions.assertThat(response.status()).isEqualTo(422);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(Words.starting("Popraw"))).first()).isVisible();
    }

    @Override
    public Part unfold(String summary) {
        Locator words = page.locator("summary").filter(new Locator.FilterOptions().setHasText(Words.alone(summary))).first();
        Locator fold = words.locator("xpath=..");
        if (fold.getAttribute("open") == null) {
            words.click();
        }
        return new BrowserPart(fold);
    }

    @Override
    public Part form() {
        return new BrowserPart(page.getByRole(AriaRole.MAIN));
    }

    @Override
    public Part region(String name) {
        return new BrowserPart(role(AriaRole.REGION, name));
    }

    @Override
    public Part group(String name) {
        return new BrowserPart(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(Words.named(name))));
    }

    @Override
    public List<String> headings(String beginning) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(Words.starting(beginning))).allInnerTexts();
    }

    @Override
    public Part item(String words) {
        return new BrowserPart(page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(words)).last());
    }

    @Override
    public Part row(String words) {
        return new BrowserPart(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(words)));
    }

    @Override
    public void typeAndEnter(String label, String words) {
        form().type(label, words);
        leave(() -> page.keyboard().press("Enter"), "Enter: " + words);
    }

    @Override
    public void see(String words) {
        assertThat(page.getByText(words).first()).isVisible();
    }

    @Override
    public void seeHeading(String words) {
        assertThat(role(AriaRole.HEADING, words).first()).isVisible();
    }

    @Override
    public String fact(String name) {
        return page.getByRole(AriaRole.TERM).filter(new Locator.FilterOptions().setHasText(Words.alone(name))).locator("xpath=following-sibling::dd").innerText().strip();
    }

    @Override
    public void look(String name) {
        looks.keep(page, name);
    }

    @Override
    public void judge(String name) {
        looks.at(page, name);
    }

    @Override
    public byte[] download(String link) {
        Download download = page.waitForDownload(() -> role(AriaRole.LINK, link).first().click());
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Screen plain() {
        plain.open(URI.create(page.url()).getPath());
        return plain;
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
        Assertions.assertThat(page.locator(".kept-text").count()).as("a saved text is offered as unsaved after: " + words).isZero();
    }

    private void answered(Response response, String words) {
        if (response != null && response.status() >= 400) {
            looks.keep(page, "odmowa");
            throw new AssertionError("„" + words + "” → " + response.status() + " " + page.url() + "\n" + page.locator("main").innerText());
        }
    }
}
