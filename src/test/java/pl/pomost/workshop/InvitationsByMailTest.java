package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.mail.MailServer;
import pl.pomost.mail.RealMailer;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** Invitations all the way to a mail server that speaks SMTP: what arrives there, for whom, and what happens while it is down. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@QuarkusTestResource(RealMailer.class)
class InvitationsByMailTest {

    private static final String LETTERS = "/powiaty/2205/warsztaty/1/zaproszenia";

    @TestHTTPResource
    String address;
    @Inject
    MailServer mail;
    @Inject
    LettersSent sent;

    @BeforeEach
    void sendInEarnest() {
        mail.takeOver();
    }

    @AfterEach
    void stopTheServer() {
        mail.leave();
        QuarkusTransaction.requiringNew().run(() -> sent.deleteAll());
    }

    @Test
    void aLetterArrivesWithEveryLetterOfItsAlphabet() throws MessagingException, IOException {
        mail.goUp();
        assertThat(send(Map.of("komu", "t01", "list", "zaproszenie"))).endsWith("wyslano=1-0-0");
        assertThat(send(Map.of("komu", "t22", "list", "zaproszenie"))).endsWith("wyslano=1-0-0");
        assertThat(mail.received(2)).hasSize(2);

        MimeMessage polish = mail.to("j.miotk@example.org").get(0);
        assertThat(polish.getSubject()).isEqualTo("Warsztat 1: Kim jesteśmy? – zaproszenie");
        assertThat(polish.getFrom()[0].toString()).isEqualTo("Pomost <pomost@example.org>");
        assertThat(polish.getHeader("To", ",")).isEqualTo("j.miotk@example.org");
        assertThat(polish.getSentDate()).isNotNull();
        assertThat(polish.getMessageID()).isNotBlank();
        assertThat(part(polish, 0)).startsWith("text/plain").containsIgnoringCase("charset=utf-8").contains("Dzień dobry,", "15 czerwca 2027", "„Kim jesteśmy?”", "piętrze");
        assertThat(part(polish, 1)).startsWith("text/html").containsIgnoringCase("charset=utf-8").contains("lang=\"pl\"", "Dzień dobry,");

        MimeMessage ukrainian = mail.to("o.kowalczuk@example.org").get(0);
        assertThat(ukrainian.getSubject()).isEqualTo("Воркшоп 1: Хто ми? – запрошення");
        assertThat(part(ukrainian, 0)).contains("Добрий день,", "15 червня 2027");
        assertThat(GreenMailUtil.getWholeMessage(ukrainian)).as("what goes over the wire").matches("\\p{ASCII}*");
    }

    @Test
    void everybodyGetsALetterOfTheirOwnThatNamesNobodyElse() {
        mail.goUp();
        assertThat(send(Map.of("do", "wszystkim", "list", "przygotowanie"))).endsWith("wyslano=29-0-0");
        List<String> recipients = mail.received(29).stream().map(MailServer::recipients).toList();
        assertThat(recipients).hasSize(29).doesNotHaveDuplicates().allMatch(each -> each.matches("[^,@]+@example\\.org"));
    }

    @Test
    void whileTheServerIsDownThePageSaysSoAndTheLetterGoesOutLater() {
        assertThat(send(Map.of("komu", "t01"))).endsWith("wyslano=0-1-0");
        assertThat(row()).doesNotContain("Wysłano").contains("serwer");
        mail.goUp();
        assertThat(send(Map.of("komu", "t01"))).endsWith("wyslano=1-0-0");
        assertThat(mail.received(1)).hasSize(1);
        assertThat(row()).contains("Wysłano", "Wyślij ponownie");
    }

    private String send(Map<String, String> form) {
        return coordinator().post(LETTERS, form).headers().firstValue("Location").orElseThrow();
    }

    private String row() {
        return Jsoup.parse(coordinator().get(LETTERS).body()).select("tr:contains(Joanna Miotk)").text();
    }

    private Session coordinator() {
        return Sessions.of("koordynator-2205", address.replaceAll("/$", ""));
    }

    /** A part's type and text, decoded. */
    private static String part(MimeMessage message, int number) throws MessagingException, IOException {
        var part = ((Multipart) message.getContent()).getBodyPart(number);
        return part.getContentType() + "\n" + part.getContent();
    }
}
