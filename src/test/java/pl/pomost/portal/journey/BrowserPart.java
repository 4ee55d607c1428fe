package pl.pomost.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** A part of a page in a real browser. */
final class BrowserPart implements Part {

    private final Locator place;

    BrowserPart(Locator place) {
        this.place = place;
    }

    @Override
    public Part type(String label, String words) {
        field(label).fill(words);
        return this;
    }

    @Override
    public Part choose(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    @Override
    public Part tick(String label) {
        field(label).check();
        return this;
    }

    @Override
    public Part expect(String label, String words) {
        assertThat(field(label)).hasValue(words);
        return this;
    }

    @Override
    public Part tickStarting(String words) {
        place.getByLabel(Words.starting(words)).check();
        return this;
    }

    @Override
    public void pick(String words) {
        Locator wanted = place.getByLabel(Words.within(words));
        if (!wanted.isVisible()) {
            place.locator("summary").click();
        }
        wanted.check();
    }

    @Override
    public void tickOnly() {
        place.getByRole(AriaRole.CHECKBOX).check();
    }

    @Override
    public void typeOnly(String number) {
        place.getByRole(AriaRole.SPINBUTTON).fill(number);
    }

    @Override
    public void see(String words) {
        assertThat(place).containsText(words);
    }

    @Override
    public boolean has(String label) {
        return field(label).count() > 0;
    }

    @Override
    public List<String> options(String label) {
        return field(label).getByRole(AriaRole.OPTION, new Locator.GetByRoleOptions().setIncludeHidden(true)).allInnerTexts();
    }

    /** What stands after the label in brackets (that the field may be left empty) is not its name. */
    private Locator field(String label) {
        return place.getByLabel(Words.named(label));
    }
}
