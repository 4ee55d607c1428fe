package pl.pomost.practice.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import pl.pomost.shared.Worded;

/** The messages of this package that the public reads for Java code, in the language of the request. */
@ApplicationScoped
class PracticeTranslations {

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    PracticeTexts practices() {
        return Worded.of(PracticeTexts.class);
    }
}
