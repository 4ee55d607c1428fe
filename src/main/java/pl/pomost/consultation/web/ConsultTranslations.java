package pl.pomost.consultation.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import pl.pomost.shared.Worded;

/** The messages of this package for Java code, in the language of the request. */
@ApplicationScoped
class ConsultTranslations {

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    ConsultTexts consult() {
        return Worded.of(ConsultTexts.class);
    }
}
