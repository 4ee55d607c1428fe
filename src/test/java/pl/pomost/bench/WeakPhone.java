package pl.pomost.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import pl.pomost.testing.Browser;
import pl.pomost.testing.HallPhone;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/**
 * How soon a phone on a weak network is of use: an empty cache, 400 kbit/s, 400 ms before each answer begins; and the same with a processor four
 * times slower. It leads a hall in a powiat of a demo that runs.
 */
public final class WeakPhone {

    private static final String WORKSHOP = "/powiaty/2213/warsztaty/3";
    private static final String STEP = "W3-2";
    private static final int ROUNDS = 7;
    /** How many times slower than that of this machine. */
    private static final int SLOW = 4;
    private static final int BYTES_A_SECOND = 400_000 / 8;
    private static final int LATENCY = 400;

    private WeakPhone() {
    }

    /** Milliseconds since the address was opened, and bytes that came over the network. */
    private record Round(double field, double accepted, double bytes) {
    }

    public static void main(String[] arguments) {
        String address = arguments[0];
        String hall = address + "/w/" + begin(Sessions.of("koordynator-2213", address));
        List<Round> quick = new ArrayList<>();
        List<Round> slow = new ArrayList<>();
        try (Browser browser = new Browser(address)) {
            // the first shows pages that nobody has asked for, and does not count
            measure(browser, hall, 2 * ROUNDS, 1);
            for (int round = 0; round < ROUNDS; round++) {
                quick.add(measure(browser, hall, round, 1));
                slow.add(measure(browser, hall, ROUNDS + round, SLOW));
            }
        }
        System.out.println("| what | median | range | slow processor: median | range |\n|---|--:|--:|--:|--:|");
        row("the field can be typed in", Round::field, quick, slow, "s");
        row("a card is accepted", Round::accepted, quick, slow, "s");
        row("bytes until then", Round::bytes, quick, slow, "kB");
    }

    private static String begin(Session leader) {
        leader.post(WORKSHOP + "/otwarcie", Map.of());
        leader.post(WORKSHOP + "/prowadzenie/rozpoczecie", Map.of());
        leader.post(WORKSHOP + "/prowadzenie/punkt", Map.of("punkt", STEP));
        return Jsoup.parse(leader.get(WORKSHOP + "/prowadzenie").body()).select(".join-code").text();
    }

    private static Round measure(Browser browser, String hall, int round, int slower) {
        try (BrowserContext before = browser.window(375, 740); BrowserContext weak = browser.window(375, 740)) {
            HallPhone.join(before, hall, "Słaby telefon " + round);
            weak.addCookies(before.cookies());
            Page page = weak.newPage();
            throttle(weak.newCDPSession(page), slower);
            long start = System.nanoTime();
            page.navigate(hall, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            var phone = new HallPhone(page, hall);
            phone.words(STEP).focus();
            page.keyboard().type("K");
            double field = (System.nanoTime() - start) / 1e9;
            page.keyboard().type("artka z daleka");
            // with the keyboard: a click waits until nothing moves any more
            page.locator("[data-step=" + STEP + "] [data-card] .button-wide").press("Enter");
            page.locator("[data-mine] li").filter(new Locator.FilterOptions().setHasText("Kartka z daleka")).and(page.locator("[data-state=saved]")).waitFor();
            double accepted = (System.nanoTime() - start) / 1e9;
            return new Round(field, accepted, ((Number) page.evaluate("() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]"
                    + ".reduce((sum, each) => sum + each.transferSize, 0)")).doubleValue() / 1000);
        }
    }

    private static void throttle(CDPSession devtools, int slower) {
        var network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", LATENCY);
        network.addProperty("downloadThroughput", BYTES_A_SECOND);
        network.addProperty("uploadThroughput", BYTES_A_SECOND);
        devtools.send("Network.enable");
        devtools.send("Network.emulateNetworkConditions", network);
        var processor = new JsonObject();
        processor.addProperty("rate", slower);
        devtools.send("Emulation.setCPUThrottlingRate", processor);
    }

    private static void row(String what, Function<Round, Double> figure, List<Round> quick, List<Round> slow, String unit) {
        System.out.println("| " + what + " | " + told(quick.stream().map(figure), unit) + " | " + told(slow.stream().map(figure), unit) + " |");
    }

    private static String told(Stream<Double> figures, String unit) {
        List<Double> sorted = figures.sorted().toList();
        return String.format(Locale.ROOT, "%.1f %s | %.1f-%.1f", sorted.get(sorted.size() / 2), unit, sorted.get(0), sorted.get(sorted.size() - 1));
    }
}
