package pl.pomost.export.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import pl.pomost.export.LeafletTexts;
import pl.pomost.shared.Worded;

/** The messages of short documents for Java code, in the language of the request. */
@ApplicationScoped
class LeafletTranslations {

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    LeafletTexts leaflets() {
        return Worded.of(LeafletTexts.class);
    }
}
