package pl.pomost.workshop.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Scope;
import pl.pomost.access.Scopes;

/** Lets whoever asks into the rooms of a powiat, or says that there is nothing. */
@ApplicationScoped
class Doors {

    private final Scopes scopes;
    private final CurrentViewer viewer;

    Doors(Scopes scopes, CurrentViewer viewer) {
        this.scopes = scopes;
        this.viewer = viewer;
    }

    /** For those who may read what the team keeps to itself. */
    Scope team(String teryt) {
        return scopes.of(viewer.get(), teryt, Optional.empty()).requireEverything();
    }

    /** For those who may add to it. */
    Scope contributor(String teryt) {
        return team(teryt).requireTeam();
    }

    /** For those who may change all of it. */
    Scope coordinator(String teryt) {
        return team(teryt).requireEdit();
    }
}
