package pl.pomost.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import pl.pomost.access.Scope;

/**
 * Entries of one kind as the rows of a table that people edit elsewhere and bring back. A row is what the entry's own form would
 * send, so that it is checked and stored by the same rules. Implemented as a bean by the module that has the form; callers hand
 * in a scope that may edit everything, and a transaction.
 */
public interface EntryTable {

    TableKind kind();

    /** Reads at once whatever its rows need. */
    OpenTable open(Scope scope);

    /** Codes or names of what keeps the entry from being removed; none when it may go. */
    List<String> heldBy(Scope scope, String code);

    /** Removes an entry that nothing holds. */
    void remove(Scope scope, String code);

    /** All there is of entries, by their codes, for {@link #putBack}; codes that nothing has are missing. */
    Map<String, JsonNode> keep(Scope scope, Collection<String> codes);

    /**
     * Makes the entry what it was when it was kept, with its id, place and links, whether it is still there or was removed.
     *
     * @throws CannotBePutBack when others rely on what has changed since
     */
    void putBack(Scope scope, JsonNode kept);
}
