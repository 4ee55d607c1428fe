package pl.pomost.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.shared.Dates;
import pl.pomost.shared.DomainClock;

/** Makes the frame of a page for whoever is asking. */
@RequestScoped
public class Pages {

    private final CurrentViewer viewer;
    private final Rails rails;
    private final DomainClock clock;
    private final String version;

    Pages(CurrentViewer viewer, Rails rails, DomainClock clock, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.viewer = viewer;
        this.rails = rails;
        this.clock = clock;
        this.version = version;
    }

    /** A page of no powiat. */
    public Page of(String title) {
        return page(title, Optional.empty());
    }

    /** A page of one powiat; see {@link Rails#of} for the section. */
    public Page of(String title, Scope scope, String section) {
        return page(title, Optional.of(rails.of(scope, section)));
    }

    private Page page(String title, Optional<Rail> rail) {
        Viewer current = viewer.get();
        return new Page(title, Optional.of(current.name()).filter(name -> current.isLoggedIn()), rail,
                clock.isFixed() ? Optional.of(Dates.inWords(clock.today())) : Optional.empty(), version);
    }
}
