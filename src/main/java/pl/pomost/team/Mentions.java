package pl.pomost.team;

import java.util.List;
import pl.pomost.access.Scope;

/** Tells where people and institutions are named. Modules that name them implement it as a bean: whoever is named stays. */
public interface Mentions {

    /** Everywhere a member or a guest is named. */
    default List<Mention> ofPerson(Scope scope, Participant person) {
        return List.of();
    }

    /** Everywhere an institution is named, by its code in the process. */
    default List<Mention> ofInstitution(Scope scope, String code) {
        return List.of();
    }
}
