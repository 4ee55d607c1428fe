package pl.pomost.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Hands e-mails to the mail server of the installation, each as plain text and as simple HTML. */
@ApplicationScoped
public class Post {

    private static final Logger LOG = Logger.getLogger(Post.class);
    /** One address and nothing that a header would read as more than that. */
    private static final Predicate<String> ADDRESS = Pattern.compile("[^\\s@,;:<>\"()\\[\\]]{1,64}@[^\\s@,;:<>\"()\\[\\]]{1,190}\\.[^\\s@,;:<>\"()\\[\\].]{2,}").asMatchPredicate();

    private final boolean on;
    private final Mailer mailer;

    Post(@ConfigProperty(name = "pomost.mail.on") boolean on, Mailer mailer) {
        this.on = on;
        this.mailer = mailer;
    }

    /** What became of an e-mail. SENT: the server has taken it; whether it arrives is another matter. */
    public enum Outcome {
        SENT, BAD_ADDRESS, SERVER_FAILED
    }

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native TemplateInstance letter(Message message);
    }

    /** Whether this installation sends e-mails at all. */
    public boolean isOn() {
        return on;
    }

    /** @throws IllegalStateException when this installation sends none */
    public Outcome send(Message message) {
        if (!on) {
            throw new IllegalStateException("e-mails are switched off");
        }
        if (!ADDRESS.test(message.to())) {
            return Outcome.BAD_ADDRESS;
        }
        String subject = message.subject().replaceAll("\\p{Cntrl}+", " ").strip();
        try {
            mailer.send(new Mail().addTo(message.to()).setSubject(subject).setText(message.text()).setHtml(html(message)));
            return Outcome.SENT;
        } catch (RuntimeException e) {
            // the libraries below have no common exception; the address stays out of the log
            LOG.warnf("An e-mail was not taken by the mail server: %s", e.getClass().getName());
            return Outcome.SERVER_FAILED;
        }
    }

    static String html(Message message) {
        return Templates.letter(message).render();
    }
}
