package pl.pomost.access.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import pl.pomost.mail.MailTexts;
import pl.pomost.shared.Worded;

/** The messages about letters for Java code, in the language of the request; where nobody asks, in Polish. */
@ApplicationScoped
class AccessTranslations {

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    StopTexts stop() {
        return Worded.of(StopTexts.class);
    }

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    MailTexts mail() {
        return Worded.of(MailTexts.class);
    }
}
