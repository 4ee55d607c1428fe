package pl.pomost.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Hands e-mails to the mail server of the installation, each as plain text and as simple HTML. */
@ApplicationScoped
public class Post {

    private static final Logger LOG = Logger.getLogger(Post.class);
    /** One address and nothing that a header would read as more than that. */
    private static final Predicate<String> ADDRESS = Pattern.compile("[^\\s@,;:<>\"()\\[\\]]{1,64}@[^\\s@,;:<>\"()\\[\\]]{1,190}\\.[^\\s@,;:<>\"()\\[\\].]{2,}").asMatchPredicate();

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final boolean on;
    private final ReactiveMailer mailer;
    /**
     * All talk with the mail server happens on one event loop. From any other thread the client connects on one loop and listens on
     * another, and a server that greets at once may have done so before anybody listens: then both wait for each other.
     */
    private final Context loop;

    Post(@ConfigProperty(name = "pomost.mail.on") boolean on, ReactiveMailer mailer, Vertx vertx) {
        this.on = on;
        this.mailer = mailer;
        this.loop = VertxContext.getRootContext(vertx.getOrCreateContext());
    }

    /** What became of an e-mail. SENT: the server has taken it; whether it arrives is another matter. */
    public enum Outcome {
        SENT, BAD_ADDRESS, SERVER_FAILED
    }

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native TemplateInstance letter(Message message, List<List<Links.Piece>> paragraphs);
    }

    /** Whether this installation sends e-mails at all. */
    public boolean isOn() {
        return on;
    }

    /**
     * Waits until the server has answered, half a minute at most. Must not be called on an event loop.
     *
     * @throws IllegalStateException when this installation sends none
     */
    public Outcome send(Message message) {
        Optional<Fault> fault = hand(message, Map.of());
        return fault.map(each -> each == Fault.BAD_ADDRESS ? Outcome.BAD_ADDRESS : Outcome.SERVER_FAILED).orElse(Outcome.SENT);
    }

    /**
     * The same, with more headers, and told more exactly what went wrong.
     *
     * @return empty when the server has taken it
     */
    Optional<Fault> hand(Message message, Map<String, String> headers) {
        if (!on) {
            throw new IllegalStateException("e-mails are switched off");
        }
        if (!ADDRESS.test(message.to())) {
            return Optional.of(Fault.BAD_ADDRESS);
        }
        try {
            Mail mail = new Mail().addTo(message.to()).setSubject(oneLine(message.subject())).setText(message.text()).setHtml(html(message));
            headers.forEach((name, value) -> mail.addHeader(name, oneLine(value)));
            Uni.createFrom().deferred(() -> mailer.send(mail)).runSubscriptionOn(talk -> loop.runOnContext(turn -> talk.run())).await().atMost(PATIENCE);
            return Optional.empty();
        } catch (RuntimeException e) {
            // the libraries below have no common exception; the address stays out of the log
            LOG.warnf("An e-mail was not taken by the mail server: %s", cause(e).getClass().getName());
            return Optional.of(Fault.of(e));
        }
    }

    private static String oneLine(String header) {
        return header.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** What really happened: around it stands only that it happened elsewhere. */
    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? cause(failure.getCause()) : failure;
    }

    static String html(Message message) {
        return Templates.letter(message, Stream.concat(message.paragraphs().stream(), Stream.of(message.signature())).map(Links::pieces).toList()).render();
    }
}
