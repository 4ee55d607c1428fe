package pl.pomost.shared;

import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives every template the language of the request that it answers. */
@ApplicationScoped
class TemplateLanguage {

    void choose(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(template -> template.setLocale(Language.current().locale()));
    }
}
