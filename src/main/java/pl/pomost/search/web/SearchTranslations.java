package pl.pomost.search.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import pl.pomost.shared.Worded;

/** The messages of this package that the public reads for Java code, in the language of the request. */
@ApplicationScoped
class SearchTranslations {

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    SearchTexts search() {
        return Worded.of(SearchTexts.class);
    }
}
