package pl.pomost.review;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.pomost.mail.MailServer;

/** A mail server that speaks SMTP, and what came to it. */
final class LetterBox implements AutoCloseable {

    private final GreenMail server;

    LetterBox(int port) {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    /** The path of the one link of this form that came in a letter. */
    String link(String form) {
        MailServer.everythingGoes();
        return Stream.of(server.getReceivedMessages()).flatMap(letter -> Pattern.compile("(?<=[a-z0-9])" + form).matcher(text(letter)).results()).findFirst()
                .orElseThrow(() -> new AssertionError("no letter with a link " + form)).group();
    }

    private static String text(MimeMessage letter) {
        try {
            return ((Multipart) letter.getContent()).getBodyPart(0).getContent().toString();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
