package pl.pomost.workshop.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Scope;

/** Lets whoever asks into the rooms of a powiat, or says that there is nothing. */
@ApplicationScoped
class Doors {

    private final CurrentScope scopes;

    Doors(CurrentScope scopes) {
        this.scopes = scopes;
    }

    /** The code of a card begins with its workshop: {@code W2-014}. */
    private static final Pattern CARD = Pattern.compile("W([0-9]{1,2})-.*");

    /** For those who may read what is in one workshop's rooms: the team, and whoever leads that workshop. */
    Scope team(String teryt, int stage) {
        return scopes.of(teryt, stage).requireEverything();
    }

    Scope contributor(String teryt, int stage) {
        return team(teryt, stage).requireTeam();
    }

    /** For those who may change what is in them: the coordinator, and whoever leads that workshop. */
    Scope leader(String teryt, int stage) {
        return team(teryt, stage).requireLead();
    }

    /** Whether the viewer answers for the whole process, and not for one workshop of it only. */
    boolean leadsAll(String teryt) {
        return scopes.leadsAll(teryt);
    }

    /** For whoever may read a card of one workshop. */
    Scope team(String teryt, String card) {
        Matcher code = CARD.matcher(card);
        return code.matches() ? team(teryt, Integer.parseInt(code.group(1))) : team(teryt);
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
        return team(teryt).requireLead();
    }
}
