package pl.pomost.workshop.web;

import jakarta.enterprise.context.ApplicationScoped;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Scope;

/** Lets whoever asks into the rooms of a powiat, or says that there is nothing. */
@ApplicationScoped
class Doors {

    private final CurrentScope scopes;

    Doors(CurrentScope scopes) {
        this.scopes = scopes;
    }

    /** For those who may read what the team keeps to itself. */
    Scope team(String teryt) {
        return scopes.of(teryt).requireEverything();
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
