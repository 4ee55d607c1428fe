package pl.pomost.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.Browser;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.PageLooks;
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
    /** A part of a page; the page that it is put into is looked at. */
    private static final String PART = "/szukaj/podobne/lista";

    @TestHTTPResource
    String address;

    @AfterEach
    void putTheDemoBack() {
        DemoProcess.restore();
    }

    /** Two windows at a time: most of the work is the checkers'. */
    @Test
    void everyPageIsSoundForEveryoneWhoMayOpenIt() {
        assertThat(pages()).hasSizeGreaterThan(50);
        var full = CompletableFuture.supplyAsync(() -> looked(this::lookAtFullPages));
        var rest = CompletableFuture.supplyAsync(() -> looked(this::lookAtEmptyPagesAndThoseThatRefuse));
        assertThat(full.join()).isEmpty();
        assertThat(rest.join()).isEmpty();
    }

    @Test
    void everyFormWithMistakesComesBackAsASoundPage() {
        var forms = new ConcurrentLinkedQueue<Route>(pages().filter(PageQualityTest::hasForms).toList());
        var refused = new AtomicInteger();
        var other = CompletableFuture.supplyAsync(() -> looked((browser, looks) -> spoil(forms, refused, browser, looks)));
        assertThat(looked((browser, looks) -> spoil(forms, refused, browser, looks))).isEmpty();
        assertThat(other.join()).isEmpty();
        assertThat(refused).hasValueGreaterThan(15);
    }

    private static void spoil(Queue<Route> forms, AtomicInteger refused, Browser browser, PageLooks looks) {
        var window = logIn(browser, "koordynator-2205");
        Stream.generate(forms::poll).takeWhile(Objects::nonNull).forEach(route -> refused.addAndGet(looks.spoil(window, Places.of(route.path()))));
    }

    private void lookAtFullPages(Browser browser, PageLooks looks) {
        var window = logIn(browser, "koordynator-2205");
        pages().forEach(route -> looks.at(window, Places.of(route.path())));
    }

    private void lookAtEmptyPagesAndThoseThatRefuse(Browser browser, PageLooks looks) {
        var empty = logIn(browser, "koordynator-" + EMPTY);
        pages().filter(route -> route.path().contains("{teryt}")).forEach(route -> looks.at(empty, Places.of(route.path(), EMPTY)));
        looks.at(empty, "/powiaty/2205/plan");
        looks.at(empty, "/nie-ma-takiej");
        var rops = logIn(browser, "rops");
        looks.at(rops, "/start");
        looks.at(rops, "/powiaty/2205/plik");
        pages().filter(route -> route.path().matches("/(edycje|scenariusze|deklaracje|poczta|standardy|porownanie).*")).forEach(route -> looks.at(rops, Places.of(route.path())));
        looks.at(logIn(browser, "ekspert-edukacja"), "/start");
        looks.at(browser.window(375, 740), "/");
    }

    private List<String> looked(BiConsumer<Browser, PageLooks> work) {
        var looks = new PageLooks();
        try (var browser = new Browser(address)) {
            work.accept(browser, looks);
        }
        return looks.problems();
    }

    /** One after the other: two logins of one person at the same moment are another story. */
    private static synchronized BrowserContext logIn(Browser browser, String user) {
        var window = browser.window(375, 740);
        browser.logIn(window, user).close();
        return window;
    }

    /** Forms are sent to the page that they stand on or to an address under it. */
    private static boolean hasForms(Route page) {
        return page.path().contains("{teryt}") && Routes.all().stream().anyMatch(route -> route.method().equals("POST") && route.path().startsWith(page.path()));
    }

    private static Stream<Route> pages() {
        return Routes.all().stream().filter(Route::html).filter(route -> !ENDS_THE_SESSION.contains(route.path()) && !route.path().equals(PART));
    }
}
