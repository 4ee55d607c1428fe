package pl.pomost.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/** Leads the first part of a workshop live in a powiat of the demo that has none yet, for the pictures of the facilitator's guide. */
final class LivePictures {

    private static final String WORKSHOP = "/powiaty/2210/warsztaty/1";
    private static final String ITEM = "[data-step=W1-2]";
    private static final List<String> CARDS = List.of("W przedszkolu mojego syna", "Na przystanku, rano, kiedy jadę do pracy", "W sklepie spożywczym obok domu",
            "Przychodzą do urzędu i nie wiedzą, do którego okienka");

    private LivePictures() {
    }

    static void take(Browser browser) {
        BrowserContext computer = browser.window(1280, 800);
        Page lead = browser.logIn(computer, "koordynator-2210");
        lead.navigate("/powiaty/2210/warsztaty");
        if (lead.locator("form[action$='/warsztaty'] button").count() > 0) {
            lead.locator("form[action$='/warsztaty'] button").first().click();
        }
        lead.navigate(WORKSHOP + "/prowadzenie");
        if (lead.locator(".join-code").count() == 0) {
            press(lead, "Rozpocznij na żywo");
        }
        lead.locator("button[value=W1-1]").last().click();
        lead.locator("button[value=W1-2]").last().click();
        if (lead.getByText("Zasłoń kartki").count() > 0) {
            press(lead, "Zasłoń kartki");
        }
        Page phone = browser.window(390, 780).newPage();
        write(phone, lead.locator(".join-code").textContent().strip());
        shot(phone, "telefon-na-zywo");
        lead.reload();
        lead.locator("[data-count]").first().waitFor();
        shot(lead, "prowadzenie");
        press(lead, "Odsłoń kartki");
        Page wall = computer.newPage();
        wall.navigate(WORKSHOP + "/ekran");
        wall.locator(ITEM + " .note").first().waitFor();
        shot(wall, "sciana");
        press(lead, "Zasłoń kartki");
    }

    private static void write(Page phone, String code) {
        phone.navigate("/w/" + code);
        phone.locator("#imie").fill("Maria Wilk");
        phone.locator("#sektor").selectOption("immigrants");
        phone.locator("form[action$=wejscie] button").click();
        for (String words : CARDS) {
            phone.locator(ITEM + " textarea").fill(words);
            phone.locator(ITEM + " .button-wide").click();
            phone.locator("[data-mine] [data-state=saved]").filter(new Locator.FilterOptions().setHasText(words)).first().waitFor();
        }
        phone.locator(ITEM + " textarea").fill("W parafii, na mszy po ukraińsku");
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first().click();
    }

    private static void shot(Page page, String name) {
        page.evaluate("scrollTo(0, 0)");
        SmallPicture.write(page.screenshot(), Path.of("docs/img/" + name + ".png"));
    }
}
