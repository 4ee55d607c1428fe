package pl.pomost.agreement.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import pl.pomost.shared.Worded;

/** The messages of this package that organisations read for Java code, in the language of the request. */
@ApplicationScoped
class OpinionTranslations {

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    OpinionTexts opinions() {
        return Worded.of(OpinionTexts.class);
    }
}
