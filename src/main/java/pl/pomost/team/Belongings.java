package pl.pomost.team;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import pl.pomost.access.Scope;

/**
 * What a module keeps under a participant: cards, dots, presence. Modules that keep such things implement it as a bean, so that a
 * guest who turns out to be a member of the team brings everything along. All run in the caller's transaction.
 */
public interface Belongings {

    /** Name under which the notes of this module are kept. */
    String key();

    /** Called first of all, before anything is read: takes the locks that the module's changes need. */
    void lock(Scope scope);

    /** Puts under the member what is under the guest, doubling nothing. @return what was moved, enough to take it back */
    JsonNode handOver(Scope scope, Participant guest, Participant member);

    /** @param moved as {@link #handOver} noted it; what is not there any more is passed over */
    void takeBack(Scope scope, Participant guest, Participant member, JsonNode moved);
}
