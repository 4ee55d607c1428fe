package pl.pomost.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.access.Accounts;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;
import pl.pomost.testing.Browser;
import pl.pomost.testing.LocalStackResource;

/** One person puts their card in other words in two windows, or loses the session over it. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class TwoWindowsTest {

    private static final String MEMBER = "czlonek-2205";

    @TestHTTPResource
    String address;
    @Inject
    Cards cards;
    @Inject
    Participants participants;
    @Inject
    Accounts accounts;
    @Inject
    WorkshopEvents events;

    private final UUID id = UUID.randomUUID();
    private String card;

    @BeforeEach
    void say() {
        var hall = new Hall(MEMBER, "2205", address);
        UUID author = QuarkusTransaction.requiringNew().call(() -> {
            Participant member = participants.find("enrolmentId = (select e.id from Enrolment e where e.powiat = '2205') and code = 't02'").firstResult();
            member.logsInAs(accounts.byUsername(MEMBER).orElseThrow().id());
            return member.id();
        });
        var form = new HashMap<>(Hall.card(id, "W2-4:diagnosis", "EDU", "Brakuje tłumacza."));
        form.put("autor", author.toString());
        hall.post("/warsztaty/2/dopisz", form);
        card = "/powiaty/2205/kartki/" + QuarkusTransaction.requiringNew().call(() -> cards.findById(id).code());
    }

    @AfterEach
    void putTheDemoBack() {
        QuarkusTransaction.requiringNew().run(() -> {
            events.delete("subjectId", id);
            cards.delete("id", id);
            participants.list("accountId is not null and code = 't02'").forEach(person -> person.logsInAs(null));
        });
    }

    @Test
    void bothVersionsOfACardAreShownAndNothingIsLost() {
        try (Browser browser = new Browser(address); BrowserContext window = browser.window(1280, 900)) {
            Page first = browser.logIn(window, MEMBER);
            Page second = window.newPage();
            begin(first);
            begin(second);
            words(first).fill("Brakuje tłumacza w przychodni.");
            press(first, "Zapisz kartkę");
            assertThat(first.locator("blockquote .note-text").first()).hasText("Brakuje tłumacza w przychodni.");

            words(second).fill("Brakuje tłumacza w szkole.");
            press(second, "Zapisz kartkę");
            assertThat(second.getByRole(AriaRole.ALERT)).containsText("Tę kartkę zmieniono w innym oknie");
            assertThat(second.locator("#popraw .difference del")).containsText("przychodni.");
            assertThat(second.locator("#popraw .difference ins")).containsText("szkole.");
            assertThat(words(second)).hasValue("Brakuje tłumacza w szkole.");

            press(second, "Wstaw do pola obie wersje");
            assertThat(words(second)).hasValue("Brakuje tłumacza w przychodni.\nBrakuje tłumacza w szkole.");
            press(second, "Zapisz kartkę");
            assertThat(second.locator("blockquote .note-text").first()).containsText("w przychodni.");
            assertThat(second.locator("blockquote .note-text").first()).containsText("w szkole.");
        }
    }

    @Test
    void aCardThatWasSentAfterTheSessionHadEndedIsStillThereAfterLoggingIn() {
        try (Browser browser = new Browser(address); BrowserContext window = browser.window(375, 800)) {
            Page page = browser.logIn(window, MEMBER);
            begin(page);
            window.clearCookies();
            words(page).fill("Brakuje tłumacza. Zdanie w połowie");
            press(page, "Zapisz kartkę");
            page.locator("#username").fill(MEMBER);
            page.locator("#password").fill("pomost");
            page.locator("#kc-login").click();
            press(page, "Wstaw go do pól");
            assertThat(words(page)).hasValue("Brakuje tłumacza. Zdanie w połowie");
            press(page, "Zapisz kartkę");
            assertThat(page.locator("blockquote .note-text").first()).hasText("Brakuje tłumacza. Zdanie w połowie");
        }
    }

    private void begin(Page page) {
        page.navigate(card);
        page.locator("#popraw > summary").click();
    }

    private static Locator words(Page page) {
        return page.locator("#slowa");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }
}
