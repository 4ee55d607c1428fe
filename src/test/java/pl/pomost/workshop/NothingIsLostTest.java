package pl.pomost.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.pomost.live.Topic;
import pl.pomost.testing.Browser;
import pl.pomost.testing.FaultyNetwork;
import pl.pomost.testing.HallPhone;
import pl.pomost.testing.LocalStackResource;

/**
 * What may happen to a phone in a hall, in a real browser. At the end of each test the cards are counted in the database: everything that
 * was handed in, each card once, in the order in which it was written. It waits more than it works, so it comes first, while others have much to do.
 */
@Order(1)
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class NothingIsLostTest {

    private static final String TERYT = "2213";
    private static final String LEAD = "/warsztaty/3/prowadzenie";
    private static final String STEP = "W3-2";
    private static final String NAMELESS = "W3-7";

    private static Browser browser;
    private static String code;

    @TestHTTPResource
    String address;
    @Inject
    Cards cards;
    @Inject
    Halls halls;
    @Inject
    Meetings meetings;

    private Hall hall;
    private FaultyNetwork network;
    private BrowserContext window;

    @BeforeEach
    void begin() {
        hall = new Hall("koordynator-" + TERYT, TERYT, address);
        code = code == null ? hall.begun(3) : code;
        lead("punkt", NAMELESS);
        lead("punkt", STEP);
        network = new FaultyNetwork(address);
        browser = browser == null ? new Browser(address) : browser;
        window = browser.window(375, 740);
    }

    @AfterEach
    void goHome() {
        window.close();
        network.close();
    }

    @AfterAll
    static void close() {
        browser.close();
        browser = null;
        code = null;
    }

    @Test
    void fiveMinutesWithoutNetworkDelayCardsAndLoseNone() {
        HallPhone phone = joined("Bez Sieci", true);
        window.setOffline(true);
        phone.write(STEP, "Sieć 1").write(STEP, "Sieć 2").write(STEP, "Sieć 3").waitsWith(3);
        assertThat(phone.page().locator("[data-offline]")).isVisible();
        phone.page().clock().fastForward("05:00");
        phone.waitsWith(3);
        window.setOffline(false);
        phone.hasSaved(3);
        assertThat(phone.page().locator("[data-offline]")).isHidden();
        assertThat(written("Sieć")).containsExactly("Sieć 1", "Sieć 2", "Sieć 3");
    }

    @Test
    void namelessCardsThatWaitedComeAllOfThemEachInItsOwnTime() {
        HallPhone phone = joined("Bez Nazwiska", true);
        lead("punkt", NAMELESS);
        assertThat(phone.words(NAMELESS)).isVisible();
        window.setOffline(true);
        IntStream.rangeClosed(1, 3).forEach(card -> {
            phone.page().locator("[data-step=" + NAMELESS + "] [name=podpis]").check();
            phone.write(NAMELESS, "Bez podpisu " + card);
        });
        phone.page().clock().fastForward("02:00");
        window.setOffline(false);
        IntStream.range(0, 4).forEach(minute -> phone.page().clock().fastForward("01:01"));
        phone.hasSaved(3);
        assertThat(written("Bez podpisu")).containsExactlyInAnyOrder("Bez podpisu 1", "Bez podpisu 2", "Bez podpisu 3");
    }

    @Test
    void aPhoneThatSleptForAnHourShowsTheHallAsItIsNow() {
        HallPhone phone = joined("Śpioch", true);
        phone.write(STEP, "Sen 1").hasSaved(1);
        network.streamsFallSilent();
        lead("odslona", "tak");
        lead("slowo", "Kawa o jedenastej");
        phone.page().clock().fastForward("01:00:00");
        assertThat(phone.page().locator("[data-cards=" + STEP + "]")).containsText("Sen 1");
        assertThat(phone.page().locator("[data-word]")).hasText("Kawa o jedenastej");
        phone.write(STEP, "Sen 2").hasSaved(2);
        assertThat(written("Sen")).containsExactly("Sen 1", "Sen 2");
        lead("slowo", "");
        lead("odslona", "nie");
    }

    @Test
    void twoTabsOfOneGuestSendEverythingOnceAndAClosedOneLeavesItsWordsToTheNext() {
        HallPhone first = joined("Dwie Karty", false);
        HallPhone second = first.another();
        assertThat(second.words(STEP)).isVisible();
        window.setOffline(true);
        first.write(STEP, "Karta 1");
        second.write(STEP, "Karta 2");
        first.write(STEP, "Karta 3");
        second.words(STEP).fill("Tu piszę dalej");
        first.words(STEP).fill("Zdanie zamkniętej karty");
        first.awaitKept(STEP);
        first.page().close();
        window.setOffline(false);
        second.hasSaved(3);
        assertThat(second.words(STEP)).hasValue("Tu piszę dalej");
        HallPhone third = second.another();
        assertThat(third.words(STEP)).hasValue("Zdanie zamkniętej karty");
        assertThat(written("Karta")).containsExactly("Karta 1", "Karta 2", "Karta 3");
    }

    @Test
    void aClockThatIsADayWrongChangesNeitherTheOrderNorTheMinutesThatAreLeft() {
        HallPhone phone = joined("Zły Zegar", true);
        window.setOffline(true);
        phone.write(STEP, "Zegar 1");
        phone.page().clock().setSystemTime(Instant.now().minus(Duration.ofDays(1)).toEpochMilli());
        phone.write(STEP, "Zegar 2");
        phone.page().clock().setSystemTime(Instant.now().plus(Duration.ofDays(1)).toEpochMilli());
        phone.write(STEP, "Zegar 3");
        window.setOffline(false);
        phone.page().clock().runFor("00:10");
        phone.hasSaved(3);
        assertThat(written("Zegar")).containsExactly("Zegar 1", "Zegar 2", "Zegar 3");
        lead("punkt", NAMELESS);
        lead("punkt", STEP);
        assertThat(phone.page().locator("[data-time]").first()).hasText(Pattern.compile("(30|29):[0-9]{2}"));
    }

    @Test
    void aReloadInMidWordAndAnImpatientFingerNeitherLoseNorDouble() {
        HallPhone phone = joined("Niecierpliwa", false);
        phone.words(STEP).pressSequentially("Odśwież w połowie sło");
        phone.awaitKept(STEP);
        phone.page().reload();
        assertThat(phone.words(STEP)).hasValue("Odśwież w połowie sło");
        phone.words(STEP).press("End");
        phone.words(STEP).pressSequentially("wa");
        phone.page().locator("[data-step=" + STEP + "] [data-card] .button-wide").dblclick();
        phone.hasSaved(1);
        phone.page().reload();
        assertThat(phone.words(STEP)).hasValue("");
        assertThat(written("Odśwież")).containsExactly("Odśwież w połowie słowa");
    }

    @Test
    void aFormTokenThatRanOutCostsNothing() {
        HallPhone phone = joined("Cały Dzień", false);
        List<Cookie> others = window.cookies().stream().filter(cookie -> !cookie.name.equals("csrf-token")).toList();
        window.clearCookies();
        window.addCookies(others);
        phone.write(STEP, "Żeton 1").hasSaved(1);
        assertThat(written("Żeton")).containsExactly("Żeton 1");
    }

    @Test
    void aClosedBrowserAndAFlatBatteryLeaveEverythingThatWasOnTheScreen(@TempDir Path profile) {
        BrowserContext bought = browser.onDisk(profile);
        HallPhone phone = HallPhone.join(bought, network.address() + "/w/" + code, "Bateria");
        assertThat(phone.words(STEP)).isVisible();
        phone.page().waitForFunction("async () => (await caches.match(location.pathname)) && (await caches.match(document.querySelector('script[src]').src))");
        Browser.awaitKeptPage(phone.page(), profile, "/w/" + code);
        network.goes();
        phone.write(STEP, "Bateria 1").waitsWith(1);
        bought.close();

        BrowserContext opened = browser.onDisk(profile);
        phone = new HallPhone(opened.newPage(), phone.hall());
        phone.page().navigate(phone.hall());
        phone.waitsWith(1);
        phone.write(STEP, "Bateria 2");
        phone.words(STEP).pressSequentially("Bateria 3 w poło");
        phone.awaitKept(STEP);
        Browser.kill(profile);

        network.comesBack();
        try (BrowserContext charged = browser.onDisk(profile)) {
            phone = new HallPhone(charged.newPage(), phone.hall());
            phone.page().navigate(phone.hall());
            assertThat(phone.words(STEP)).hasValue("Bateria 3 w poło");
            phone.words(STEP).fill("Bateria 3 w połowie");
            phone.page().locator("[data-step=" + STEP + "] [data-card] .button-wide").click();
            phone.hasSaved(3);
        }
        assertThat(written("Bateria")).containsExactly("Bateria 1", "Bateria 2", "Bateria 3 w połowie");
    }

    @Test
    void aLostMessageIsNoticedByTheNextAndAPhoneThatReadTooSlowlyStartsAnew() {
        HallPhone phone = joined("Dziurawa Sieć", false);
        lead("odslona", "tak");
        network.loses("Dziura 1");
        phone.write(STEP, "Dziura 1").hasSaved(1);
        phone.write(STEP, "Dziura 2").hasSaved(2);
        assertThat(phone.page().locator("[data-cards=" + STEP + "]")).containsText("Dziura 1");
        assertThat(network.hasLostIt()).isTrue();

        network.streamsStandStill(true);
        Topic topic = halls.topic(new Admission(meetings.byCode(code).orElseThrow().workshopId())).orElseThrow();
        IntStream.range(0, 200).forEach(each -> topic.publish("cards", "[" + " ".repeat(100_000) + "]"));
        phone.write(STEP, "Dziura 3").hasSaved(3);
        network.streamsStandStill(false);
        assertThat(phone.page().locator("[data-cards=" + STEP + "]")).containsText("Dziura 3");
        assertThat(written("Dziura")).containsExactly("Dziura 1", "Dziura 2", "Dziura 3");
        lead("odslona", "nie");
    }

    @Test
    void aStreamThatBreaksGoesOnWhereItBrokeOff() {
        HallPhone phone = joined("Zerwany Strumień", false);
        lead("slowo", "Za chwilę przerwa");
        assertThat(phone.page().locator("[data-word]")).hasText("Za chwilę przerwa");
        List<String> snapshots = new ArrayList<>();
        phone.page().onRequest(request -> Optional.of(request.url()).filter(url -> url.endsWith("/stan")).ifPresent(snapshots::add));
        network.goes();
        lead("slowo", "Wracamy do kółka");
        network.comesBack();
        assertThat(phone.page().locator("[data-word]")).hasText("Wracamy do kółka");
        assertThat(snapshots).as("the missed message alone was told").isEmpty();
        lead("slowo", "");
    }

    @Test
    void behindAProxyThatKeepsStreamsBackAPhoneAsks() {
        network.keepsStreams(true);
        window.clock().install();
        HallPhone phone = HallPhone.join(window, network.address() + "/w/" + code, "Za Pośrednikiem");
        phone.page().waitForRequest(request -> request.url().contains("&po="), () -> phone.page().clock().fastForward("00:10"));
        lead("odslona", "tak");
        phone.write(STEP, "Pośrednik 1").hasSaved(1);
        assertThat(phone.page().locator("[data-cards=" + STEP + "]")).containsText("Pośrednik 1");
        assertThat(phone.page().locator("[data-offline]")).isHidden();
        assertThat(written("Pośrednik")).containsExactly("Pośrednik 1");
        lead("odslona", "nie");
    }

    private HallPhone joined(String name, boolean clock) {
        if (clock) {
            window.clock().install();
        }
        HallPhone phone = HallPhone.join(window, network.address() + "/w/" + code, name);
        assertThat(phone.words(STEP)).isVisible();
        assertThat(phone.page().locator("[data-offline]")).isHidden();
        return phone;
    }

    /** The words of all cards that begin so, as they came. */
    private List<String> written(String beginning) {
        return QuarkusTransaction.requiringNew().call(() -> cards.inOrder(meetings.byCode(code).orElseThrow().workshopId()).stream()
                .filter(card -> card.text().startsWith(beginning + " ")).map(Card::text).toList());
    }

    private void lead(String what, String value) {
        assertThat(hall.post(LEAD + "/" + what, Map.of(what, value)).statusCode()).isEqualTo(303);
    }
}
