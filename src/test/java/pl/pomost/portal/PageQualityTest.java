package pl.pomost.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.Browser;
import pl.pomost.testing.HtmlCheck;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Places;
import pl.pomost.testing.Routes;
import pl.pomost.testing.Routes.Route;

/** Every page that can be opened, full and empty, and those that say no: valid HTML, nothing for axe, not wider than a phone. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class PageQualityTest {

    /** Enrolled, with nothing in it yet. */
    private static final String EMPTY = "2216";
    private static final List<String> ENDS_THE_SESSION = List.of("/wyloguj", "/zalogowano");

    @TestHTTPResource
    String address;

    @Test
    void everyPageIsSoundForEveryoneWhoMayOpenIt() {
        var problems = new ArrayList<String>();
        var html = new HtmlCheck();
        try (var browser = new Browser(address)) {
            var full = browser.window(375, 740);
            browser.logIn(full, "koordynator-2205");
            pages().forEach(route -> look(full, Places.of(route.path()), html, problems));
            var empty = browser.window(375, 740);
            browser.logIn(empty, "koordynator-" + EMPTY);
            pages().filter(route -> route.path().contains("{teryt}"))
                    .forEach(route -> look(empty, Places.of(route.path(), EMPTY), html, problems));
            look(empty, "/powiaty/2205/plan", html, problems);
            look(empty, "/nie-ma-takiej", html, problems);
            var rops = browser.window(375, 740);
            browser.logIn(rops, "rops");
            look(rops, "/start", html, problems);
            look(rops, "/powiaty/2205/plik", html, problems);
            var expert = browser.window(375, 740);
            browser.logIn(expert, "ekspert-edukacja");
            look(expert, "/start", html, problems);
            var nobody = browser.window(375, 740);
            look(nobody, "/", html, problems);
        }
        assertThat(problems).isEmpty();
    }

    private static java.util.stream.Stream<Route> pages() {
        return Routes.all().stream().filter(Route::html).filter(route -> !ENDS_THE_SESSION.contains(route.path()));
    }

    private void look(BrowserContext window, String path, HtmlCheck html, List<String> problems) {
        Page page = window.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
                problems.add(path + ": " + message.text());
            }
        });
        Response response = page.navigate(path);
        if (response.status() >= 500) {
            problems.add(path + ": " + response.status());
        }
        html.findings(response.text()).forEach(finding -> problems.add(path + ": " + finding));
        new AxeBuilder(page).analyze().getViolations()
                .forEach(rule -> rule.getNodes().forEach(node -> problems.add(path + ": " + rule.getId() + " " + node.getTarget() + " " + node.getHtml())));
        int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (wide > 375) {
            problems.add(path + ": " + wide + " px wide at 375");
        }
        page.close();
    }
}
