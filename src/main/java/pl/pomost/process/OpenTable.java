package pl.pomost.process;

import java.util.List;
import java.util.Optional;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.Submitted;

/**
 * A table with all that its rows are read against: what can be chosen, and the entries as they were when it was opened. Reading a row asks
 * the database nothing, however many there are. For the transaction in which it was opened.
 */
public interface OpenTable {

    /** What its columns are at this moment: what can be chosen depends on what the process has. */
    List<TableColumn> columns();

    /** All entries as their forms would be filled, in the team's order. */
    List<TableEntry> entries();

    /**
     * Reads a row as the form would.
     *
     * @param code of the entry that is changed; empty for a new one
     */
    FormReading read(Optional<String> code, Submitted typed);

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
    String add(Submitted typed);

    /**
     * Rewrites an entry with a row that was read without mistakes. Each entry is rewritten once at most.
     *
     * @throws pl.pomost.shared.EditedMeanwhile when the entry's version is no longer that of the row
     */
    void rewrite(String code, Submitted typed);
}
