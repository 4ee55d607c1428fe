package pl.pomost.team.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import pl.pomost.shared.Worded;

/** The messages of this package that participants read for Java code, in the language of the request. */
@ApplicationScoped
class TeamTranslations {

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    PrivacyTexts privacy() {
        return Worded.of(PrivacyTexts.class);
    }
}
