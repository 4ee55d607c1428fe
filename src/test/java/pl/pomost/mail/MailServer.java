package pl.pomost.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.arc.Arc;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.Vertx;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** A mail server that speaks SMTP, for tests of other modules: what came to whom, once everything that may go has gone. */
public final class MailServer implements AutoCloseable {

    private final GreenMail server;

    private MailServer(GreenMail server) {
        this.server = server;
    }

    /** An empty outbox, and everything put into it goes here. */
    public static MailServer start(ReactiveMailer mailer, Vertx vertx, int port) {
        RealMailer.takeOver(mailer, vertx);
        forgetLetters();
        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return new MailServer(server);
    }

    /** The day's digests go now. */
    public void digestsGo() {
        QuarkusTransaction.requiringNew().run(() -> letters().update("notBefore = createdAt where state = ?1", LetterState.WAITING));
    }

    /** Subjects of what came to this address, in the order in which it came. */
    public List<String> subjects(String address) {
        return messages(address).stream().map(MailServer::subject).toList();
    }

    /** The words of the newest letter to this address. */
    public String newest(String address) {
        List<MimeMessage> all = messages(address);
        try {
            return ((Multipart) all.get(all.size() - 1).getContent()).getBodyPart(0).getContent().toString();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until everything that was put into the outbox, and whose time has come, has been tried. */
    public static void everythingGoes() {
        try {
            Arc.container().instance(MailClock.class).get().soon().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<MimeMessage> messages(String address) {
        everythingGoes();
        return Arrays.stream(server.getReceivedMessages()).filter(each -> isTo(each, address)).toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.toString(message.getAllRecipients()).equals("[" + address + "]");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
        forgetLetters();
    }

    private static void forgetLetters() {
        QuarkusTransaction.requiringNew().run(() -> letters().deleteAll());
    }

    private static QueuedLetters letters() {
        return Arc.container().instance(QueuedLetters.class).get();
    }
}
