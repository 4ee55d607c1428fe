package pl.pomost.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A phone in a hall, as its owner uses it: the page of one tab. */
public record HallPhone(Page page, String hall) {

    /** @param hall address of the hall as this phone reaches it */
    public static HallPhone join(BrowserContext window, String hall, String name) {
        var phone = new HallPhone(window.newPage(), hall);
        phone.page.navigate(hall);
        phone.join(name);
        return phone;
    }

    public void join(String name) {
        page.locator("#imie").fill(name);
        page.locator("#sektor").selectOption("immigrants");
        page.locator("form[action$=wejscie] button").click();
        page.locator("#moje").waitFor();
    }

    /** The hall in one more tab of the same phone. */
    public HallPhone another() {
        var other = new HallPhone(page.context().newPage(), hall);
        other.page.navigate(hall);
        return other;
    }

    public Locator words(String step) {
        return page.locator("[data-step=" + step + "] textarea");
    }

    /** Writes a card and hands it in; it is on its way or there. */
    public HallPhone write(String step, String words) {
        words(step).fill(words);
        page.locator("[data-step=" + step + "] [data-card] .button-wide").click();
        assertThat(words(step)).hasValue("");
        assertThat(mine(words)).hasCount(1);
        return this;
    }

    /** Own cards with these words. */
    public Locator mine(String words) {
        return page.locator("[data-mine] [data-id]").filter(new Locator.FilterOptions().setHasText(words));
    }

    public void hasSaved(int cards) {
        assertThat(page.locator("[data-mine] [data-state=saved]")).hasCount(cards);
    }

    public void waitsWith(int cards) {
        assertThat(page.locator("[data-mine] [data-state=waiting]")).hasCount(cards);
    }

    /** What is being typed is on the disk of the phone some milliseconds after the key. */
    public void awaitKept(String step) {
        page.waitForFunction("""
                async words => { const db = await new Promise(done => { const ask = indexedDB.open('pomost-hall'); ask.onsuccess = () => done(ask.result); });
                  const kept = await new Promise(done => { const ask = db.transaction('kept').objectStore('kept').getAll(); ask.onsuccess = () => done(ask.result); });
                  db.close();
                  return kept.some(each => each.text === words); }""", words(step).inputValue());
    }
}
