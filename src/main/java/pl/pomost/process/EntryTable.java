package pl.pomost.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.Submitted;

/**
 * Entries of one kind as the rows of a table that people edit elsewhere and bring back. A row is what the entry's own form would
 * send, so that it is checked and stored by the same rules. Implemented as a bean by the module that has the form; callers hand
 * in a scope that may edit everything, and a transaction.
 */
public interface EntryTable {

    TableKind kind();

    /** What its columns are at this moment: what can be chosen depends on what the process has. */
    List<TableColumn> columns(Scope scope);

    /** All entries as their forms would be filled, in the team's order. */
    List<TableEntry> entries(Scope scope);

    /**
     * Reads a row as the form would.
     *
     * @param code of the entry that is changed; empty for a new one
     */
    FormReading read(Scope scope, Optional<String> code, Submitted typed);

    /**
     * What follows from a change by itself, as a sum does.
     *
     * @param before as the entry is
     * @param typed  as it would be
     */
    default Submitted settled(Submitted before, Submitted typed) {
        return typed;
    }

    /**
     * Enters a row that was read without mistakes.
     *
     * @return code of the new entry
     */
    String add(Scope scope, Submitted typed);

    /**
     * Rewrites an entry with a row that was read without mistakes.
     *
     * @throws pl.pomost.shared.EditedMeanwhile when the entry's version is no longer that of the row
     */
    void rewrite(Scope scope, String code, Submitted typed);

    /** Codes or names of what keeps the entry from being removed; none when it may go. */
    List<String> heldBy(Scope scope, String code);

    /** Removes an entry that nothing holds. */
    void remove(Scope scope, String code);

    /** All there is of an entry, for {@link #putBack}; empty when there is none of this code. */
    Optional<JsonNode> keep(Scope scope, String code);

    /**
     * Makes the entry what it was when it was kept, with its id, place and links, whether it is still there or was removed.
     *
     * @throws CannotBePutBack when others rely on what has changed since
     */
    void putBack(Scope scope, JsonNode kept);
}
