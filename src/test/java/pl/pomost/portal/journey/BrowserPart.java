package pl.pomost.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** A part of a page with the fields in it; a field is found by its label. */
final class Part {

    private final Locator place;

    Part(Locator place) {
        this.place = place;
    }

    Part type(String label, String words) {
        field(label).fill(words);
        return this;
    }

    Part choose(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    Part tick(String label) {
        field(label).check();
        return this;
    }

    /** The field holds what was typed into it before. */
    Part expect(String label, String words) {
        assertThat(field(label)).hasValue(words);
        return this;
    }

    /** Chooses the option that begins with these words. */
    Part chooseStarting(String label, String words) {
        String option = options(label).stream().filter(each -> each.startsWith(words)).findFirst()
                .orElseThrow(() -> new AssertionError("„" + label + "” nie ma „" + words + "”: " + options(label)));
        return choose(label, option);
    }

    /** Ticks what begins with these words: the rest of the label explains. */
    Part tickStarting(String words) {
        place.getByLabel(Words.starting(words)).check();
        return this;
    }

    /** Ticks something to connect with; what is not offered at first is unfolded. */
    void pick(String words) {
        Locator wanted = place.getByLabel(Words.within(words));
        if (!wanted.isVisible()) {
            place.locator("summary").click();
        }
        wanted.check();
    }

    /** Ticks the only box there is. */
    void tickOnly() {
        place.getByRole(AriaRole.CHECKBOX).check();
    }

    /** Types into the only field for a number there is. */
    void typeOnly(String number) {
        place.getByRole(AriaRole.SPINBUTTON).fill(number);
    }

    void see(String words) {
        assertThat(place).containsText(words);
    }

    boolean has(String label) {
        return field(label).count() > 0;
    }

    List<String> options(String label) {
        return field(label).getByRole(AriaRole.OPTION, new Locator.GetByRoleOptions().setIncludeHidden(true)).allInnerTexts();
    }

    /** What stands after the label in brackets (that the field may be left empty) is not its name. */
    private Locator field(String label) {
        return place.getByLabel(Words.named(label));
    }
}
