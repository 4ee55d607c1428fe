package pl.pomost.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.mail.Post.Outcome;
import pl.pomost.testing.LocalStackResource;

/** E-mails: what people typed stays text, headers stay headers, and a server that refuses is told apart from an address that is none. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class PostTest {

    @Inject
    ReactiveMailer mailer;
    @Inject
    Vertx vertx;
    @Inject
    MockMailbox mailbox;

    @BeforeEach
    void emptyTheMailbox() {
        mailbox.clear();
    }

    @Test
    void markupThatSomebodyTypedIsShownAndNotObeyed() {
        assertThat(new Post(true, mailer, vertx).send(message("ktos@example.org", "Temat\r\nBcc: inny@example.org"))).isEqualTo(Outcome.SENT);
        Mail mail = mailbox.getMailsSentTo("ktos@example.org").get(0);
        assertThat(mail.getHtml()).contains("&lt;script&gt;").doesNotContain("<script>");
        assertThat(mail.getText()).contains("<script>alert(1)</script>");
        assertThat(mail.getSubject()).isEqualTo("Temat Bcc: inny@example.org");
        assertThat(mailbox.getTotalMessagesSent()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ktos", "ktos@przyklad", "a@example.org,b@example.org", "a@example.org\r\nBcc: b@example.org", "Jan <a@example.org>"})
    void anythingButOneAddressIsRefusedBeforeTheServerIsAsked(String address) {
        assertThat(new Post(true, mailer, vertx).send(message(address, "Temat"))).isEqualTo(Outcome.BAD_ADDRESS);
        assertThat(mailbox.getTotalMessagesSent()).isZero();
    }

    @Test
    void serverThatRefusesIsSaidAndNotThrown() {
        ReactiveMailer broken = mails -> {
            throw new IllegalStateException("550 no such user");
        };
        assertThat(new Post(true, broken, vertx).send(message("ktos@example.org", "Temat"))).isEqualTo(Outcome.SERVER_FAILED);
    }

    @Test
    void nothingIsSentWhereNobodyHasSwitchedItOn() {
        assertThatThrownBy(() -> new Post(false, mailer, vertx).send(message("ktos@example.org", "Temat"))).isInstanceOf(IllegalStateException.class);
    }

    private static Message message(String to, String subject) {
        return new Message(to, "pl", subject, List.of("Dzień dobry,", "<script>alert(1)</script>"), "Jan");
    }
}
