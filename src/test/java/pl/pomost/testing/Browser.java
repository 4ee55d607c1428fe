package pl.pomost.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real headless Chromium, as Debian packages it. */
public final class Browser implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium-headless-shell");
    /** The lighter one keeps nothing on a disk. */
    private static final Path WITH_DISK = Path.of("/usr/bin/chromium");
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-site-isolation-trials");

    /** Tests run beside each other, and a login among them may take a while. */
    private static final int PATIENCE = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(ARGUMENTS));
    private final String address;

    public Browser(String address) {
        this.address = address.replaceAll("/$", "");
    }

    /** A window of its own, with nobody logged in, of somebody who asked for no motion: every click would wait for the scrolling. */
    public BrowserContext window(int width, int height) {
        return chromium.newContext(options(width, height));
    }

    /** The narrowest phone that pages must fit, with or without the colours that its owner chose. */
    public BrowserContext narrow(ForcedColors colours) {
        return chromium.newContext(options(320, 640).setForcedColors(colours));
    }

    /** A phone whose browser runs no scripts. */
    public BrowserContext withoutScript() {
        return chromium.newContext(options(375, 740).setJavaScriptEnabled(false));
    }

    private com.microsoft.playwright.Browser.NewContextOptions options(int width, int height) {
        return new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, height)
                .setLocale("pl-PL").setReducedMotion(ReducedMotion.REDUCE).setBaseURL(address).setAcceptDownloads(true);
    }

    /** A browser of its own that keeps everything in a folder, as a phone does: it can be closed or killed, and opened again. */
    public BrowserContext onDisk(Path profile) {
        return playwright.chromium().launchPersistentContext(profile, new BrowserType.LaunchPersistentContextOptions().setExecutablePath(WITH_DISK).setArgs(ARGUMENTS)
                .setViewportSize(375, 740).setLocale("pl-PL").setReducedMotion(ReducedMotion.REDUCE).setBaseURL(address));
    }

    /** Waits until a page that a service worker keeps is on the disk: the browser puts it there when it has nothing more urgent to do. */
    public static void awaitKeptPage(Page page, Path profile, String address) {
        page.waitForCondition(() -> hasKeptPage(profile, address), new Page.WaitForConditionOptions().setTimeout(120_000));
    }

    /** As a file that begins with its address, and in the list of what is kept, which the browser takes some seconds to write. */
    private static boolean hasKeptPage(Path profile, String address) {
        try (Stream<Path> all = Files.walk(profile)) {
            List<Path> kept = all.filter(file -> file.toString().contains("CacheStorage") && Files.isRegularFile(file)).toList();
            return kept.stream().anyMatch(file -> file.endsWith("index.txt") && file.toFile().length() > 0)
                    && kept.stream().filter(file -> file.toString().endsWith("_0")).anyMatch(file -> isOf(file, address));
        } catch (IOException | UncheckedIOException e) {
            return false; // the browser is just moving its files about
        }
    }

    private static boolean isOf(Path file, String address) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).lines().findFirst().filter(line -> line.contains(address)).isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the browser of a folder as an empty battery does. */
    public static void kill(Path profile) {
        List<ProcessHandle> family = ProcessHandle.current().descendants().filter(process -> isOf(process, profile)).toList();
        if (family.isEmpty()) {
            throw new IllegalStateException("No browser runs in " + profile);
        }
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(process -> process.onExit().join());
    }

    private static boolean isOf(ProcessHandle process, Path profile) {
        try {
            // the handle itself knows only the first 4 kB of so long a command
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline")).contains("--user-data-dir=" + profile);
        } catch (IOException e) {
            return false; // it has just ended
        }
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
