package pl.pomost.action;

import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.shared.Submitted;

/** Words of a good practice for the form of an action that somebody is writing, and where the action came from then: told by a later module. */
public interface PracticeWords {

    /** Field of the form that says which practice it has words of. */
    String FIELD = "praktyka";

    /**
     * The form as it was sent with what the practice says in the fields where nothing stands; nothing that was typed is lost. What is decided only by a team
     * (money, days, who answers) stays as it is.
     *
     * @return empty when there is no such practice to be taken into this plan
     */
    Optional<Submitted> into(Scope scope, String practice, Submitted typed);

    /** Code of the practice that a form says it has words of; empty when it says nothing that makes sense. */
    Optional<String> code(Submitted typed);

    /** Notes where a new action came from, where its form says so. Runs in the transaction that makes the action. */
    void keep(Scope scope, String action, Submitted typed);
}
