package pl.pomost.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes the pictures of the guides from a running demo: run it when a screen has changed. Argument: the address. */
public final class GuidePictures {

    private static final Map<String, String> KARTUSKI = new LinkedHashMap<>();

    static {
        KARTUSKI.put("start", "/start");
        KARTUSKI.put("powiat", "/powiaty/2205");
        KARTUSKI.put("warsztat", "/powiaty/2205/warsztaty/2");
        KARTUSKI.put("tablica", "/powiaty/2205/warsztaty/2/tablica?obszar=EDU");
        KARTUSKI.put("wpis", "/powiaty/2205/diagnoza/D-EDU-01");
        KARTUSKI.put("watek", "/powiaty/2205/watek/A-EDU-1");
        KARTUSKI.put("samoocena", "/powiaty/2205/samoocena");
        KARTUSKI.put("braki", "/powiaty/2205/braki");
        KARTUSKI.put("plan", "/powiaty/2205/plan");
    }

    private GuidePictures() {
    }

    public static void main(String[] args) {
        try (var browser = new Browser(args[0])) {
            BrowserContext window = browser.window(1280, 860);
            Page page = browser.logIn(window, "koordynator-2205");
            KARTUSKI.forEach((name, path) -> picture(page, name, path));
            Page rops = browser.logIn(browser.window(1280, 1000), "rops");
            picture(rops, "region", "/start");
            picture(rops, "historia", "/historia?powiat=2205");
            picture(page, "role", "/powiaty/2205/role");
            picture(page, "dopisz", "/powiaty/2205/warsztaty/2/dopisz?cwiczenie=W2-4:diagnosis&obszar=EDU");
            Page member = browser.logIn(browser.window(1280, 860), "czlonek-2205");
            picture(member, "moje-dane", "/moje-dane");
            picture(member, "kartka", "/powiaty/2205/kartki/W1-018");
            member.navigate("/jezyk/uk?wroc=/start");
            picture(member, "start-uk", "/start");
            member.navigate("/jezyk/pl?wroc=/start");
        }
    }

    private static void picture(Page page, String name, String path) {
        page.navigate(path);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("docs/img/" + name + ".png")));
    }
}
