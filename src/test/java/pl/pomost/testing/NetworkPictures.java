package pl.pomost.testing;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Takes the pictures of the guides that show powiats at work between each other: groups, standards, answers, practices. */
final class NetworkPictures {

    private static final String DRAFT = "/zespoly/EDU/ustalenia/projekty/EDU-4/2";

    private NetworkPictures() {
    }

    static void take(Browser browser) {
        Page member = browser.logIn(browser.window(1100, 900), "koordynator-2205");
        shot(member, "/zespoly/EDU", "zespol-tematyczny");
        member.locator(".next a").first().click();
        write(member, "runda");
        shot(member, DRAFT + "/sekcje/level-2", "projekt-standardu");
        shot(member, "/powiaty/2205/ustalenia/UST-1", "ustalenie-odpowiedz");
        shot(member, "/praktyki", "praktyki");
        member.navigate("/porownanie");
        member.evaluate("document.querySelector('main table').scrollIntoView()");
        write(member, "macierz");
        shot(member, "/zespoly/EDU/spotkania/1", "spotkanie");
        Page rops = browser.logIn(browser.window(1100, 900), "rops");
        shot(rops, "/ustalenia/UST-1", "ustalenie");
        rops.navigate("/porownanie/region");
        rops.evaluate("document.querySelector('main table').scrollIntoView()");
        write(rops, "porownanie-region");
    }

    private static void shot(Page page, String path, String name) {
        page.navigate(path);
        write(page, name);
    }

    private static void write(Page page, String name) {
        SmallPicture.write(page.screenshot(), Path.of("docs/img/" + name + ".png"));
    }
}
