package pl.pomost.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real headless Chromium, as Debian packages it. */
public final class Browser implements AutoCloseable {

    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium = playwright.chromium().launch(new BrowserType.LaunchOptions()
            .setExecutablePath(Path.of("/usr/bin/chromium"))
            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                    "--disable-component-update", "--disable-sync")));
    private final String address;

    public Browser(String address) {
        this.address = address.replaceAll("/$", "");
    }

    /** A window of its own, with nobody logged in, of somebody who asked for no motion: every click would wait for the scrolling. */
    public BrowserContext window(int width, int height) {
        return chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, height)
                .setLocale("pl-PL").setReducedMotion(ReducedMotion.REDUCE).setBaseURL(address).setAcceptDownloads(true));
    }

    /** Logs in as a person does: through Keycloak's form. */
    public Page logIn(BrowserContext window, String username) {
        Page page = window.newPage();
        page.navigate("/start");
        page.locator("#username").fill(username);
        page.locator("#password").fill("pomost");
        page.locator("#kc-login").click();
        page.waitForURL(address + "/start");
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).waitFor();
        return page;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
