package pl.pomost.network.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import pl.pomost.shared.Worded;

/** The messages of this package that the public reads for Java code, in the language of the request. */
@ApplicationScoped
class NetworkTranslations {

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    ContactTexts contacts() {
        return Worded.of(ContactTexts.class);
    }

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    KnowledgeTexts knowledge() {
        return Worded.of(KnowledgeTexts.class);
    }
}
