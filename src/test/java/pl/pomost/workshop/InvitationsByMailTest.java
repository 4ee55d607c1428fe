package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.mailer.MailerName;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
    private static final int PATIENCE = 5_000;

    @TestHTTPResource
    String address;
    @Inject
    @MailerName("real")
    ReactiveMailer mailer;
    @Inject
    Vertx vertx;
    @ConfigProperty(name = RealMailer.PORT)
    int port;
    @Inject
    LettersSent sent;

    private GreenMail server;

    @BeforeEach
    void sendInEarnest() {
        RealMailer.takeOver(mailer, vertx);
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @AfterEach
    void stopTheServer() {
        server.stop();
        QuarkusTransaction.requiringNew().run(() -> sent.deleteAll());
    }

    @Test
    void aLetterArrivesWithEveryLetterOfItsAlphabet() throws MessagingException, IOException {
        server.start();
        assertThat(send(Map.of("komu", "t01", "list", "zaproszenie"))).endsWith("wyslano=1-0-0");
        assertThat(send(Map.of("komu", "t22", "list", "zaproszenie"))).endsWith("wyslano=1-0-0");
        assertThat(server.waitForIncomingEmail(PATIENCE, 2)).isTrue();

        MimeMessage polish = server.getReceivedMessagesForDomain("j.miotk@example.org")[0];
        assertThat(polish.getSubject()).isEqualTo("Warsztat 1: Kim jesteśmy? – zaproszenie");
        assertThat(polish.getFrom()[0].toString()).isEqualTo("Pomost <pomost@example.org>");
        assertThat(polish.getHeader("To", ",")).isEqualTo("j.miotk@example.org");
        assertThat(polish.getSentDate()).isNotNull();
        assertThat(polish.getMessageID()).isNotBlank();
        assertThat(part(polish, 0)).startsWith("text/plain").containsIgnoringCase("charset=utf-8").contains("Dzień dobry,", "15 czerwca 2027", "„Kim jesteśmy?”", "piętrze");
        assertThat(part(polish, 1)).startsWith("text/html").containsIgnoringCase("charset=utf-8").contains("lang=\"pl\"", "Dzień dobry,");

        MimeMessage ukrainian = server.getReceivedMessagesForDomain("o.kowalczuk@example.org")[0];
        assertThat(ukrainian.getSubject()).isEqualTo("Воркшоп 1: Хто ми? – запрошення");
        assertThat(part(ukrainian, 0)).contains("Добрий день,", "15 червня 2027");
        assertThat(GreenMailUtil.getWholeMessage(ukrainian)).as("what goes over the wire").matches("\\p{ASCII}*");
    }

    @Test
    void everybodyGetsALetterOfTheirOwnThatNamesNobodyElse() {
        server.start();
        assertThat(send(Map.of("do", "wszystkim", "list", "przygotowanie"))).endsWith("wyslano=29-0-0");
        assertThat(server.waitForIncomingEmail(PATIENCE, 29)).isTrue();
        List<String> recipients = Arrays.stream(server.getReceivedMessages()).map(InvitationsByMailTest::recipients).toList();
        assertThat(recipients).hasSize(29).doesNotHaveDuplicates().allMatch(each -> each.matches("[^,@]+@example\\.org"));
    }

    @Test
    void whileTheServerIsDownThePageSaysSoAndTheLetterGoesOutLater() {
        assertThat(send(Map.of("komu", "t01"))).endsWith("wyslano=0-1-0");
        assertThat(row()).doesNotContain("Wysłano").contains("serwer");
        server.start();
        assertThat(send(Map.of("komu", "t01"))).endsWith("wyslano=1-0-0");
        assertThat(server.waitForIncomingEmail(PATIENCE, 1)).isTrue();
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

    private static String recipients(MimeMessage message) {
        try {
            return Arrays.toString(message.getAllRecipients()).replaceAll("[\\[\\]]", "");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A part's type and text, decoded. */
    private static String part(MimeMessage message, int number) throws MessagingException, IOException {
        var part = ((Multipart) message.getContent()).getBodyPart(number);
        return part.getContentType() + "\n" + part.getContent();
    }
}
