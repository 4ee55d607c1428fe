package pl.pomost.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.mailer.MailerName;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A mail server that speaks SMTP, for one test after the other: what came to whom. A test that uses it has the resource {@link RealMailer},
 * begins with {@link #takeOver} or {@link #start} and ends with {@link #leave}.
 */
@ApplicationScoped
public class MailServer {

    private static final int PATIENCE = 5_000;

    private final ReactiveMailer mailer;
    private final Vertx vertx;
    private final int port;
    private final MailClock clock;
    private final QueuedLetters letters;
    private final MailPreferences preferences;
    private GreenMail server;

    MailServer(@MailerName("real") ReactiveMailer mailer, Vertx vertx, @ConfigProperty(name = RealMailer.PORT) int port, MailClock clock, QueuedLetters letters,
            MailPreferences preferences) {
        this.mailer = mailer;
        this.vertx = vertx;
        this.port = port;
        this.clock = clock;
        this.letters = letters;
        this.preferences = preferences;
    }

    /** An empty outbox, and everything put into it goes to this server, which is still down. */
    public void takeOver() {
        isOn(true);
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        forgetLetters();
    }

    /** The same, and it is up. */
    public void start() {
        takeOver();
        goUp();
    }

    public void goUp() {
        server.start();
    }

    public void goDown() {
        server.stop();
    }

    /** At the end: nothing is on its way any more, and nothing is kept. */
    public void leave() {
        everythingGoes();
        goDown();
        forgetLetters();
    }

    /** Whether this installation sends e-mails. */
    public void isOn(boolean on) {
        QuarkusMock.installMockForType(new Post(on, mailer, vertx), Post.class);
    }

    public int port() {
        return port;
    }

    /** Waits until everything that was put into the outbox, and whose time has come, has been tried. */
    public void everythingGoes() {
        try {
            clock.soon().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The day's digests go now. */
    public void digestsGo() {
        QuarkusTransaction.requiringNew().run(() -> letters.update("notBefore = createdAt where state = ?1", LetterState.WAITING));
    }

    /** All that came; to each address in the order in which it came. */
    public List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    /** All that came, once there are as many. */
    public List<MimeMessage> received(int count) {
        assertThat(server.waitForIncomingEmail(PATIENCE, count)).isTrue();
        return received();
    }

    /** Subjects of what came to this address once everything that may go has gone. */
    public List<String> subjects(String address) {
        return to(address).stream().map(each -> asked(each::getSubject)).toList();
    }

    /** The words of the newest letter to this address, once everything that may go has gone. */
    public String newest(String address) {
        List<MimeMessage> all = to(address);
        return text(all.get(all.size() - 1));
    }

    /** All that came to this address once everything that may go has gone. */
    public List<MimeMessage> to(String address) {
        everythingGoes();
        return received().stream().filter(each -> recipients(each).equals(address)).toList();
    }

    /** To whom a letter goes, kept apart by commas. */
    public static String recipients(MimeMessage letter) {
        return Arrays.toString(asked(letter::getAllRecipients)).replaceAll("[\\[\\]]", "");
    }

    /** The words of a letter without their make-up. */
    public static String text(MimeMessage letter) {
        return part(letter, 0);
    }

    /** The same words as a page. */
    static String html(MimeMessage letter) {
        return part(letter, 1);
    }

    /** The path of the first link of this form in these words. */
    public static String link(String words, String form) {
        return Pattern.compile("(?<=[a-z0-9])" + form).matcher(words).results().findFirst().orElseThrow(() -> new AssertionError("no link " + form)).group();
    }

    private static String part(MimeMessage letter, int number) {
        return asked(() -> ((Multipart) letter.getContent()).getBodyPart(number).getContent().toString());
    }

    private static <T> T asked(Question<T> question) {
        try {
            return question.answer();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** To a letter, which may be broken. */
    private interface Question<T> {
        T answer() throws MessagingException, IOException;
    }

    private void forgetLetters() {
        QuarkusTransaction.requiringNew().run(() -> {
            letters.deleteAll();
            preferences.deleteAll();
        });
    }
}
