package pl.pomost.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.Axe;
import pl.pomost.testing.Browser;
import pl.pomost.testing.HallPhone;
import pl.pomost.testing.LocalStackResource;

/** Phones through the exercises of a workshop on actions: mending, fields, placing, results; and whoever types for those without one. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class LiveJourneyTest {

    private static final String TERYT = "2201";

    @TestHTTPResource
    String address;

    @Test
    void aPhoneMendsItsNamelessCardVotesWithoutNetworkAndShowsTheResults() {
        Hall hall = new Hall("koordynator-" + TERYT, TERYT, address).opened(4);
        String lead = "/warsztaty/4/prowadzenie";
        hall.post(lead + "/rozpoczecie", Map.of());
        String code = hall.page(lead).select(".join-code").text();
        hall.added(4, UUID.randomUUID(), "W4-3:action", "EDU", "Kurs polskiego wieczorami");
        try (Browser browser = new Browser(address); BrowserContext pocket = browser.window(320, 640); BrowserContext leading = browser.window(1280, 900)) {
            Page phone = HallPhone.join(pocket, "/w/" + code, "Ewa Nowa").page();
            var broken = new ArrayList<String>();
            phone.onPageError(broken::add);
            Page wall = browser.logIn(leading, "koordynator-" + TERYT);
            wall.navigate("/powiaty/" + TERYT + "/warsztaty/4/ekran");

            hall.post(lead + "/punkt", Map.of("punkt", "W4-2"));
            Locator step = phone.locator("[data-step=W4-2]");
            step.locator("[name=podpis]").check();
            step.locator("[name=tresc]").fill("Wspólny obiad");
            step.locator(".button-wide").click();
            assertThat(phone.locator("[data-mine] [data-state=saved]")).containsText("Wspólny obiad");
            phone.locator("[data-deed=mend]").first().click();
            assertThat(step.locator("[name=tresc]")).isFocused();
            step.locator("[name=tresc]").fill("Wspólny obiad w szkole");
            step.locator(".button-wide").click();
            assertThat(phone.locator("[data-mine] li")).hasCount(1);
            assertThat(phone.locator("[data-mine] [data-state=saved]")).containsText("Wspólny obiad w szkole");
            hall.post(lead + "/odslona", Map.of("odslona", "tak"));
            assertThat(wall.locator("[data-cards=W4-2] li:has-text('Wspólny obiad')")).hasText(new String[] {"Wspólny obiad w szkole"});

            hall.post(lead + "/punkt", Map.of("punkt", "W4-3"));
            step = phone.locator("[data-step=W4-3]");
            step.locator("[name=obszar]").selectOption("EDU");
            step.locator("[name=tresc]").fill("Punkt informacyjny");
            step.locator("[data-more-fields] summary").click();
            step.locator("[name='pole.cost']").fill("dużo");
            step.locator(".button-wide").click();
            assertThat(step.locator("[name='pole.cost']")).isFocused();
            assertThat(step.locator(".has-error .error-text")).isVisible();
            step.locator("[name='pole.cost']").fill("12 000");
            step.locator(".button-wide").click();
            assertThat(phone.locator("[data-mine] [data-state=saved]")).hasCount(2);
            hall.post(lead + "/odslona", Map.of("odslona", "tak"));

            hall.post(lead + "/punkt", Map.of("punkt", "W4-5"));
            Locator thing = phone.locator("[data-ballot='effect effort'] [data-id]:has-text('Kurs polskiego')");
            thing.locator("[name='poziom.effect'][value='5']").check();
            pocket.setOffline(true);
            thing.locator("[name='poziom.effort'][value='2']").check();
            pocket.setOffline(false);
            assertThat(thing.locator("[data-vote-said]")).hasText("zapisano");
            assertThat(Axe.violations(phone)).isEmpty();
            assertThat(phone.evaluate("document.documentElement.scrollWidth <= 320")).isEqualTo(true);
            hall.post(lead + "/wyniki", Map.of("wyniki", "tak"));
            assertThat(wall.locator("svg.matrix circle")).hasCount(1);
            assertThat(wall.locator("tr:has-text('Kurs polskiego') td")).hasText(new String[] {"5", "2", "1"});
            assertThat(phone.locator("[data-step=W4-5] [data-results] table")).isVisible();
            assertThat(Axe.violations(wall)).isEmpty();
            assertThat(broken).as("mistakes of the script").isEmpty();
        }
    }

    @Test
    void twoPhonesOfOneAuthorShowBothVersionsOfACard() {
        Hall hall = new Hall("koordynator-" + TERYT, TERYT, address);
        String code = hall.begun(4);
        hall.post("/warsztaty/4/prowadzenie/punkt", Map.of("punkt", "W4-2"));
        try (Browser browser = new Browser(address); BrowserContext pocket = browser.window(375, 740); BrowserContext tablet = browser.window(768, 900)) {
            HallPhone phone = HallPhone.join(pocket, "/w/" + code, "Dwa Telefony");
            phone.write("W4-2", "Rower dla każdego").hasSaved(1);
            tablet.addCookies(pocket.cookies());
            HallPhone other = new HallPhone(tablet.newPage(), phone.hall());
            other.page().navigate(phone.hall());
            mend(other, "Rower dla każdej rodziny", false);
            mend(phone, "Rower dla każdego dziecka", true);
            other.page().locator("[data-step=W4-2] [data-card] .button-wide").click();
            Locator card = other.page().locator("[data-mine] [data-state=refused]");
            assertThat(card).containsText("Rower dla każdej rodziny");
            assertThat(card.locator("[data-other]")).hasText("Rower dla każdego dziecka");
            assertThat(Axe.violations(other.page())).isEmpty();
            mend(other, "Rower dla każdego dziecka i każdej rodziny", true);
            assertThat(other.page().locator("[data-mine] [data-state=saved]")).containsText("Rower dla każdego dziecka i każdej rodziny");
            other.hasSaved(1);
        }
    }

    private static void mend(HallPhone phone, String words, boolean send) {
        phone.page().locator("[data-mine] [data-deed=mend]").click();
        phone.words("W4-2").fill(words);
        if (send) {
            phone.page().locator("[data-step=W4-2] [data-card] .button-wide").click();
            assertThat(phone.mine(words).and(phone.page().locator("[data-state=saved]"))).hasCount(1);
        }
    }

    @Test
    void whatSomebodyTypedForOthersWhenTheNetworkWentIsOfferedAgain() {
        new Hall("koordynator-" + TERYT, TERYT, address).opened(4);
        String form = "/powiaty/" + TERYT + "/warsztaty/4/dopisz?cwiczenie=W4-3:action";
        try (Browser browser = new Browser(address); BrowserContext window = browser.window(1280, 900)) {
            Page notes = browser.logIn(window, "koordynator-" + TERYT);
            notes.navigate(form);
            notes.locator("#obszar").selectOption("EDU");
            notes.locator("#slowa").fill("Zdanie z sali bez sieci");
            window.setOffline(true);
            notes.keyboard().press("Enter");
            notes.waitForURL("chrome-error://**");
            window.setOffline(false);
            notes.navigate(form);
            assertThat(notes.locator("#slowa")).hasValue("");
            notes.locator("[data-kept=use]").click();
            assertThat(notes.locator("#slowa")).hasValue("Zdanie z sali bez sieci");
            assertThat(notes.locator("#obszar")).hasValue("EDU");
            notes.keyboard().press("Enter");
            assertThat(notes.locator(".just-added")).containsText("Zdanie z sali bez sieci");
            notes.navigate(form);
            assertThat(notes.locator("[data-kept=use]")).hasCount(0);
        }
    }

    @Test
    void cardsAreDraggedOntoEachOtherAndIntoAGroupAndTheStepIsTakenBack() {
        Hall hall = new Hall("koordynator-" + TERYT, TERYT, address);
        hall.begun(4);
        hall.post("/warsztaty/4/prowadzenie/punkt", Map.of("punkt", "W4-2"));
        for (String words : new String[] {"Wspólne śniadanie w remizie", "Śniadanie dla sąsiadów", "Zawody wędkarskie"}) {
            hall.added(4, UUID.randomUUID(), "W4-2:idea", "", words);
        }
        hall.post("/warsztaty/4/prowadzenie/odslona", Map.of("odslona", "tak"));
        try (Browser browser = new Browser(address); BrowserContext window = browser.window(1280, 3000)) {
            Page lead = browser.logIn(window, "koordynator-" + TERYT);
            lead.navigate("/powiaty/" + TERYT + "/warsztaty/4/prowadzenie");
            Locator group = lead.locator(".lead-board .group:has-text('Śniadanie dla sąsiadów')");
            drag(lead, "Wspólne śniadanie w remizie", card(lead, "Śniadanie dla sąsiadów"));
            assertThat(group.locator("[data-card]")).hasCount(2);
            drag(lead, "Zawody wędkarskie", group.locator("h4"));
            assertThat(group.locator("[data-card]")).hasCount(3);
            lead.locator("button[formaction$=cofniecie]").evaluate("each => { each.closest('details').open = true; }");
            lead.locator("button[formaction$=cofniecie]").click();
            assertThat(group.locator("[data-card]")).hasCount(2);
        }
    }

    private static Locator card(Page lead, String words) {
        return lead.locator(".lead-board [data-card]:has-text('" + words + "') .note-text");
    }

    private static void drag(Page lead, String words, Locator target) {
        BoundingBox from = card(lead, words).boundingBox();
        BoundingBox to = target.boundingBox();
        lead.mouse().move(from.x + 20, from.y + from.height / 2);
        lead.mouse().down();
        lead.mouse().move(to.x + 20, to.y + to.height / 2, new Mouse.MoveOptions().setSteps(5));
        lead.mouse().up();
    }
}
