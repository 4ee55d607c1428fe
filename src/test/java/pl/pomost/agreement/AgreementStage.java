package pl.pomost.agreement;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import pl.pomost.mail.MailServer;
import pl.pomost.review.Desk;
import pl.pomost.shared.DomainClock;
import pl.pomost.standard.OwnStandards;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.Sessions;

/** A group with a draft of its own, a place for letters, and nothing left behind: where tests of agreements stand. */
abstract class AgreementStage {

    static final String GROUP = "/zespoly/EDU/ustalenia";
    static final String DRAFT = GROUP + "/projekty/EDU-3/2";

    @TestHTTPResource
    String address;
    @Inject
    MailServer mail;
    @Inject
    OwnAgreements own;
    @Inject
    OwnStandards standards;
    @Inject
    DomainClock days;

    @BeforeEach
    void aDraftInTheNameOfTheGroup() {
        mail.start();
        moderator().open("/standardy/EDU-3/wersje/nowa").send("/nowa", Map.of("level-2", "Nie więcej niż 35 uczniów na etat.", "changes", "Próg był za niski.", "owner", "EDU")).saved();
    }

    @AfterEach
    void nothingStays() {
        mail.leave();
        own.remove();
        standards.remove();
        DemoProcess.restore();
    }

    final Desk moderator() {
        return as("koordynator-2214");
    }

    final Desk as(String user) {
        return new Desk(Sessions.of(user, base()));
    }

    final String base() {
        return address.replaceAll("/$", "");
    }
}
