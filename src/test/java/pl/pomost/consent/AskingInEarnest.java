package pl.pomost.consent;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import pl.pomost.mail.MailServer;
import pl.pomost.testing.DemoProcess;

/** What tests of consents have in common: a mail server in earnest, and an institution that can be asked. */
abstract class AskingInEarnest {

    @TestHTTPResource
    String address;
    @Inject
    MailServer mail;
    @Inject
    EveryConsent consents;
    @Inject
    ConsentRequests requests;
    @Inject
    ConsentAnswers answers;

    AskedInstitution institution;

    @BeforeEach
    void sendInEarnest() {
        mail.start();
        institution = new AskedInstitution(address.replaceAll("/$", ""), mail);
    }

    @AfterEach
    void forget() {
        mail.leave();
        consents.forget("2205");
        DemoProcess.restore();
    }
}
