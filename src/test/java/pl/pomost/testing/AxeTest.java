package pl.pomost.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The checker asks some rules once of each look: it must not take two looks for one. */
class AxeTest {

    private static final String PAGE = "<!DOCTYPE html><html lang=\"pl\"><title>Strona</title><style>body { color: #000; background: #fff } a { color: #222; text-decoration: none }"
            + " .pale { color: #bbb }</style><main><h1>Strona</h1>%s</main></html>";

    @Test
    void aLinkAloneIsAnotherThanTheSameLinkAmongWords() {
        try (var browser = new Browser("about:blank"); var window = browser.window(375, 740)) {
            Page page = window.newPage();
            page.setContent(PAGE.formatted("<p><a href=\"/a\">Diagnoza</a></p>"));
            assertThat(Axe.violations(page)).isEmpty();
            page.setContent(PAGE.formatted("<p>Zobacz, co mówi <a href=\"/a\">Diagnoza</a> o szkołach.</p>"));
            assertThat(Axe.violations(page)).singleElement().asString().startsWith("link-in-text-block");
            page.setContent(PAGE.formatted("<p>Zobacz, co mówi diagnoza o szkołach.</p>"));
            assertThat(Axe.violations(page)).isEmpty();
            page.setContent(PAGE.formatted("<p class=\"pale\">Zobacz, co mówi diagnoza o szkołach.</p>"));
            assertThat(Axe.violations(page)).singleElement().asString().startsWith("color-contrast");
            page.setContent(PAGE.formatted("<p>Zobacz, co mówi diagnoza o szkołach.</p><img src=\"a.png\">"));
            assertThat(Axe.violations(page)).singleElement().asString().startsWith("image-alt");
        }
    }
}
