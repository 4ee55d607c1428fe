package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** Invitations to a workshop, ready for a mail program and for the printer. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class InvitationPagesTest {

    private static final String FIRST = "/powiaty/2205/warsztaty/1";

    @TestHTTPResource
    String address;
    @Inject
    MockMailbox mailbox;
    @Inject
    LettersSent sent;

    @BeforeEach
    void emptyTheMailbox() {
        mailbox.clear();
    }

    @AfterEach
    void putTheDemoBack() {
        QuarkusTransaction.requiringNew().run(() -> sent.deleteAll());
        DemoProcess.restore();
    }

    @Test
    void linkOpensALetterWithDayHoursAndPlace() {
        Document page = page(FIRST + "/zaproszenia");
        String link = page.select("a[href^=mailto:j.miotk@example.org]").attr("href");
        assertThat(URI.create(link).getScheme()).isEqualTo("mailto");
        String letter = URLDecoder.decode(link, StandardCharsets.UTF_8);
        assertThat(letter).contains("?subject=Warsztat 1: Kim jesteśmy? – zaproszenie&body=Dzień dobry,\r\n\r\n", "Kiedy: 15 czerwca 2027, godziny: 09:00–12:30.",
                "3 godz. 30 min", "koordynator lokalnego planu integracji, powiat kartuski");
    }

    @Test
    void institutionsThatNobodyComesFromAreAskedToNameSomebody() {
        Document letters = page(FIRST + "/druk/zaproszenia");
        List<String> asked = letters.select(".leaf:contains(wskazanie osoby) h2").eachText();
        assertThat(asked).isNotEmpty().doesNotContain("Starostwo Powiatowe w Kartuzach");
        assertThat(letters.select(".leaf h2").eachText()).contains("Joanna Miotk").containsAll(asked);
    }

    @Test
    void letterGoesToThePersonInTheirLanguageAndThePageSaysWhenAndByWhom() {
        Session coordinator = Sessions.of("koordynator-2205", address.replaceAll("/$", ""));
        var answer = coordinator.post(FIRST + "/zaproszenia", Map.of("komu", "t22", "list", "zaproszenie"));
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("wyslano=1-0-0");

        List<Mail> mails = mailbox.getMailsSentTo("o.kowalczuk@example.org");
        assertThat(mails).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Воркшоп 1: Хто ми? – запрошення");
            assertThat(mail.getText()).contains("Добрий день,\r\n\r\n", "15 червня 2027", "3 год 30 хв");
            assertThat(Jsoup.parse(mail.getHtml()).select("html").attr("lang")).isEqualTo("uk");
        });
        String row = page(FIRST + "/zaproszenia").select("tr:contains(Oksana Kowalczuk)").text();
        assertThat(row).contains("Wysłano", "Joanna Miotk", "Wyślij ponownie");
        assertThat(page(FIRST + "/zaproszenia?list=przygotowanie").select("tr:contains(Oksana Kowalczuk)").text()).doesNotContain("Wysłano");
    }

    @Test
    void theSummaryGoesToThePersonInTheirLanguageWithTheCoordinatorsWords() {
        Session coordinator = Sessions.of("koordynator-2205", address.replaceAll("/$", ""));
        String summary = page(FIRST + "/podsumowanie").select(".document p, .document li").first().text();
        assertThat(page(FIRST + "/zaproszenia?list=podsumowanie").select("details").text()).as("read before it is sent").contains(summary);
        coordinator.post(FIRST + "/zaproszenia", Map.of("komu", "t22", "list", "podsumowanie"));
        assertThat(mailbox.getMailsSentTo("o.kowalczuk@example.org")).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Воркшоп 1: Хто ми? – підсумок");
            assertThat(mail.getText()).contains(summary, "/powiaty/2205/warsztaty/1/podsumowanie");
        });
        coordinator.post(FIRST + "/zaproszenia", Map.of("do", "wszystkim", "list", "podsumowanie"));
        assertThat(mailbox.getMailsSentTo("o.kowalczuk@example.org")).as("once").hasSize(1);
    }

    @Test
    void remindersGoToEverybodyWhoHasAnAddressOnce() {
        Session coordinator = Sessions.of("koordynator-2205", address.replaceAll("/$", ""));
        assertThat(coordinator.post(FIRST + "/zaproszenia", Map.of("do", "wszystkim", "list", "przygotowanie")).headers().firstValue("Location").orElseThrow())
                .endsWith("wyslano=29-0-0");
        assertThat(mailbox.getMailsSentTo("j.miotk@example.org")).singleElement().satisfies(mail ->
                assertThat(mail.getText()).contains("przypominam o warsztacie 1", "Bez imion i nazwisk"));
        assertThat(coordinator.post(FIRST + "/zaproszenia", Map.of("do", "wszystkim", "list", "przygotowanie")).statusCode()).isEqualTo(422);
        assertThat(mailbox.getTotalMessagesSent()).isEqualTo(29);
    }

    @Test
    void addressThatIsNoneIsSaidAtThePersonAndNothingIsSent() {
        DemoProcess.replace("2205", DemoProcess.of("2205").replace("a.stolc@example.org", "a.stolc(at)example"));
        Session coordinator = Sessions.of("koordynator-2205", address.replaceAll("/$", ""));
        assertThat(coordinator.post(FIRST + "/zaproszenia", Map.of("komu", "t08")).headers().firstValue("Location").orElseThrow()).endsWith("wyslano=0-1-0");
        assertThat(page(FIRST + "/zaproszenia").select("tr:contains(Agnieszka Stolc)").text()).contains("adres jest nieprawidłowy");
        assertThat(mailbox.getTotalMessagesSent()).isZero();
        assertThat(Sessions.of("czlonek-2205", address.replaceAll("/$", "")).post(FIRST + "/zaproszenia", Map.of("komu", "t08")).statusCode()).isEqualTo(403);
    }

    private Document page(String path) {
        return Jsoup.parse(Sessions.of("koordynator-2205", address.replaceAll("/$", "")).get(path).body());
    }
}
