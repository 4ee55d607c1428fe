package pl.pomost.portal.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import pl.pomost.shared.Worded;

/** The messages of this package for Java code, in the language of the request. */
@ApplicationScoped
class PortalTranslations {

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    PortalTexts portal() {
        return Worded.of(PortalTexts.class);
    }

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    NextTexts next() {
        return Worded.of(NextTexts.class);
    }

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    AboutTexts about() {
        return Worded.of(AboutTexts.class);
    }

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    MineTexts mine() {
        return Worded.of(MineTexts.class);
    }
}
