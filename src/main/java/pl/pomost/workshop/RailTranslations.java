package pl.pomost.workshop;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import pl.pomost.shared.Worded;

/** The words of the menu in the language of the request. */
@ApplicationScoped
class RailTranslations {

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    RailTexts rail() {
        return Worded.of(RailTexts.class);
    }
}
