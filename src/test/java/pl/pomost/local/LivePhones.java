package pl.pomost.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import pl.pomost.testing.Browser;
import pl.pomost.testing.HallPhone;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** Three phones of a hall, in a real browser, that hand in cards while something breaks. They are told apart by what they write. */
final class LivePhones implements AutoCloseable {

    private static final int PHONES = 3;
    private static final String WORKSHOP = "/powiaty/2213/warsztaty/3";
    private static final String LEAD = WORKSHOP + "/prowadzenie/";
    private static final String STEP = "W3-2";
    /** From the blow until a page has tried again: pauses between attempts grow up to half a minute. */
    private static final LocatorAssertions.HasCountOptions PATIENTLY = new LocatorAssertions.HasCountOptions().setTimeout(90_000);

    private final Browser browser;
    private final Session leader;
    private final List<HallPhone> phones = new ArrayList<>();
    private int written;

    /** @param address of the service, where a hall begins */
    LivePhones(String address) {
        leader = Sessions.of("koordynator-2213", address);
        leader.post(WORKSHOP + "/otwarcie", Map.of());
        lead("rozpoczecie", "");
        lead("punkt", STEP);
        String code = Jsoup.parse(leader.get(LEAD.replaceAll("/$", "")).body()).select(".join-code").text();
        browser = new Browser(address);
        IntStream.rangeClosed(1, PHONES).forEach(phone -> phones.add(HallPhone.join(browser.window(375, 740), address + "/w/" + code, "Telefon " + phone)));
        phones.forEach(phone -> assertThat(phone.words(STEP)).isVisible());
    }

    /** Each phone hands in so many more cards, one after the other, without waiting for an answer. */
    void write(int cards) {
        for (int card = 0; card < cards; card++) {
            written++;
            for (int phone = 0; phone < PHONES; phone++) {
                phones.get(phone).write(STEP, words(phone, written));
            }
        }
    }

    /** Everything is acknowledged on the phone that wrote it, and stands once on every screen when it is revealed. */
    void awaitEverything() {
        phones.forEach(phone -> assertThat(phone.page().locator("[data-mine] [data-state=saved]")).hasCount(written, PATIENTLY));
        lead("odslona", "tak");
        phones.forEach(phone -> assertThat(phone.page().locator("[data-cards=" + STEP + "] [data-id]")).hasCount(PHONES * written, PATIENTLY));
        lead("odslona", "nie");
    }

    /** The database has each card once, in the order in which its author wrote it. */
    void assertEachOnceAndInOrder(Connection connection) throws SQLException {
        for (int phone = 0; phone < PHONES; phone++) {
            List<String> stored = new ArrayList<>();
            try (var sql = connection.prepareStatement("SELECT text FROM card WHERE text LIKE ? ORDER BY number")) {
                sql.setString(1, "Telefon " + (phone + 1) + " pisze %");
                try (var rows = sql.executeQuery()) {
                    while (rows.next()) {
                        stored.add(rows.getString(1));
                    }
                }
            }
            int author = phone;
            assertThat(stored).containsExactlyElementsOf(IntStream.rangeClosed(1, written).mapToObj(card -> words(author, card)).toList());
        }
    }

    @Override
    public void close() {
        browser.close();
    }

    private static String words(int phone, int card) {
        return "Telefon " + (phone + 1) + " pisze kartkę numer " + card + ".";
    }

    private void lead(String what, String value) {
        int status = leader.post(LEAD + what, Map.of(what, value)).statusCode();
        assertThat(status).as(what).isEqualTo(303);
    }
}
