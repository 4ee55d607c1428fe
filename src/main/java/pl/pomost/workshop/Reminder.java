package pl.pomost.workshop;

import java.util.Optional;
import pl.pomost.access.Scope;

/** Something that a later module reminds the team of on the page of a workshop. Modules implement it as a bean. */
public interface Reminder {

    /** @param address of the page where it can be done */
    record Line(String sentence, String address, String link) {
    }

    /** Called for somebody who sees everything of the process; empty when there is nothing to say at this stage. */
    Optional<Line> before(Scope scope, int stage);
}
